import type { FigureFacts, QuoteFacts, ReportMeta } from '../core/model.ts';

/*
 * Reports are written in snake_case (docs/pack.md); the model speaks camelCase. The names are changed here and nowhere
 * else, so that a strict schema (packs, libraries) and a lenient one (the door's pairs) cannot drift apart.
 */
type FigureFields = Omit<FigureFacts, 'asOf' | 'sourceId'> & {
  as_of: FigureFacts['asOf'];
  source_id: FigureFacts['sourceId'];
};
type QuoteFields = Omit<QuoteFacts, 'speakerId'> & { speaker_id: QuoteFacts['speakerId'] };
type MetaFields = Omit<ReportMeta, 'publishedBasis' | 'wireBasis'> & {
  published_basis: ReportMeta['publishedBasis'];
  wire_basis: ReportMeta['wireBasis'];
};

/** `as_of` -> `asOf`, `source_id` -> `sourceId`. */
export function nameFigure({ as_of, source_id, ...rest }: FigureFields): FigureFacts {
  return { ...rest, asOf: as_of, sourceId: source_id };
}

/** `speaker_id` -> `speakerId`. */
export function nameQuote({ speaker_id, ...rest }: QuoteFields): QuoteFacts {
  return { ...rest, speakerId: speaker_id };
}

/** `published_basis` -> `publishedBasis`, `wire_basis` -> `wireBasis`. */
export function nameMeta({ published_basis, wire_basis, ...rest }: MetaFields): ReportMeta {
  return { ...rest, publishedBasis: published_basis, wireBasis: wire_basis };
}
