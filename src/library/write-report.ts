import type { FigureFacts, QuoteFacts, Report } from '../core/model.ts';

/** A report in the form of the pack's files (snake_case), as the export writes it; `parseReport` reads it back. */
export function writeReport(report: Report) {
  const { publishedBasis, wireBasis, figures, quotes, outlet, ...rest } = report;
  return {
    id: rest.id,
    outlet: { ...outlet, domain: outlet.domain === '' ? null : outlet.domain },
    url: rest.url,
    headline: rest.headline,
    published: rest.published,
    published_basis: publishedBasis,
    lang: rest.lang,
    wire: rest.wire,
    wire_basis: wireBasis,
    figures: figures.map(writeFigure),
    quotes: quotes.map(writeQuote),
  };
}

function writeFigure({ asOf, sourceId, ...rest }: FigureFacts) {
  return {
    said: rest.said,
    value: rest.value,
    max: rest.max,
    approx: rest.approx,
    counted: rest.counted,
    event: rest.event,
    side: rest.side,
    place: rest.place,
    since: rest.since,
    as_of: asOf,
    source: rest.source,
    source_id: sourceId,
  };
}

function writeQuote({ speakerId, ...rest }: QuoteFacts) {
  return {
    said: rest.said,
    speaker: rest.speaker,
    speaker_id: speakerId,
    role: rest.role,
    via: rest.via,
    kind: rest.kind,
  };
}
