import type { QuoteWord } from '../compare/quotes/quote-words.ts';
import type { LookupHit, Query, Report, ReportMeta } from '../model.ts';
import { figureStems, quoteStems, reportStems, type Searchable } from './claim-stems.ts';
import { wordsOf } from './query-words.ts';
import { scoreValue } from './score-value.ts';
import { rarityOf, scoreWords } from './score-words.ts';

type FigureQuery = Extract<Query, { kind: 'figure' }>;
type WordsQuery = Extract<Query, { kind: 'words' }>;

/** A number in a quote's words answers a number less than a figure does. */
const NUMBER_IN_QUOTE = 0.7;
/** A figure whose counted things are other ones ("66 thousand *people*" for "66 ألف *مقاتل*") sinks, but stays. */
const OTHER_THINGS = 0.5;
/** Someone's own words come before the numbers that they gave, and these before their outlet's report as a whole. */
const NAME = { quote: 1, report: 0.9, figure: 0.7 } as const;
/** At least half of the (rarity-weighted) words must be there. */
const LEAST_WORDS = 0.5;

const metaOf = ({ figures: _figures, quotes: _quotes, ...meta }: Report): ReportMeta => meta;

/** The things that the query counts: its words beside the number. */
function thingsOf(query: FigureQuery): QuoteWord[] {
  return wordsOf(query.text).filter((word) => query.words.includes(word.stem));
}

function share(things: readonly QuoteWord[], searchable: Searchable): number {
  if (things.length === 0) return 1;
  const held = things.filter((word) => searchable.stems.has(word.stem) || searchable.notions.has(word.unit));
  return OTHER_THINGS + (1 - OTHER_THINGS) * (held.length / things.length);
}

function matchFigure(
  query: FigureQuery,
  things: readonly QuoteWord[],
  report: Report,
  meta: ReportMeta,
): LookupHit[] {
  const hits: LookupHit[] = [];
  const percent = /[%٪]/u.test(query.text);
  report.figures.forEach((claim, index) => {
    if (percent && claim.counted !== 'percent') return;
    const score = scoreValue(claim, query.value, query.max) * share(things, figureStems(claim, report.lang));
    if (score > 0) hits.push({ kind: 'figure', report: meta, claim, index, score });
  });
  report.quotes.forEach((claim, index) => {
    const searchable = quoteStems(claim, report.lang);
    const held = searchable.numbers.has(`#${query.value}`) || searchable.numbers.has(`#${query.value}%`);
    if (held)
      hits.push({
        kind: 'quote',
        report: meta,
        claim,
        index,
        score: NUMBER_IN_QUOTE * share(things, searchable),
      });
  });
  return hits;
}

function matchName(ids: ReadonlySet<string>, report: Report, meta: ReportMeta): LookupHit[] {
  const hits: LookupHit[] = [];
  report.quotes.forEach((claim, index) => {
    if (claim.speakerId !== null && ids.has(claim.speakerId))
      hits.push({ kind: 'quote', report: meta, claim, index, score: NAME.quote });
  });
  report.figures.forEach((claim, index) => {
    if (claim.sourceId !== null && ids.has(claim.sourceId))
      hits.push({ kind: 'figure', report: meta, claim, index, score: NAME.figure });
  });
  if (ids.has(report.outlet.id)) hits.push({ kind: 'report', report: meta, score: NAME.report });
  return hits;
}

function matchNames(ids: readonly string[], reports: readonly Report[]): LookupHit[] {
  const wanted = new Set(ids);
  return wanted.size === 0 ? [] : reports.flatMap((report) => matchName(wanted, report, metaOf(report)));
}

/** A claim found by its words and by its speaker's name is one hit: the better one. */
function once(hits: readonly LookupHit[]): LookupHit[] {
  const best = new Map<string, LookupHit>();
  for (const hit of hits) {
    const key = `${hit.kind} ${hit.report.id} ${hit.kind === 'report' ? '' : hit.index}`;
    const known = best.get(key);
    if (!known || known.score < hit.score) best.set(key, hit);
  }
  return [...best.values()];
}

function matchWords(query: WordsQuery, reports: readonly Report[]): LookupHit[] {
  const all: { searchable: Searchable; hit: (score: number) => LookupHit }[] = [];
  for (const report of reports) {
    const meta = metaOf(report);
    report.quotes.forEach((claim, index) => {
      all.push({
        searchable: quoteStems(claim, report.lang),
        hit: (score) => ({ kind: 'quote', report: meta, claim, index, score }),
      });
    });
    report.figures.forEach((claim, index) => {
      all.push({
        searchable: figureStems(claim, report.lang),
        hit: (score) => ({ kind: 'figure', report: meta, claim, index, score }),
      });
    });
    all.push({ searchable: reportStems(report), hit: (score) => ({ kind: 'report', report: meta, score }) });
  }
  const rarity = rarityOf(
    query.words,
    all.map(({ searchable }) => searchable),
  );
  return all.flatMap(({ searchable, hit }) => {
    const score = scoreWords(query.words, searchable, rarity);
    return score < LEAST_WORDS ? [] : [hit(score)];
  });
}

const KIND_ORDER = { quote: 0, figure: 1, report: 2 } as const;

/** Best first; equals by date, then by id, so that the order never depends on the library's. */
export function rankHits(hits: readonly LookupHit[]): LookupHit[] {
  return [...hits].sort(
    (a, b) =>
      b.score - a.score ||
      KIND_ORDER[a.kind] - KIND_ORDER[b.kind] ||
      (a.report.published ?? '9').localeCompare(b.report.published ?? '9') ||
      (a.report.id < b.report.id ? -1 : a.report.id > b.report.id ? 1 : 0),
  );
}

/** What in these reports answers a query, best first. Pure; linear in the claims. */
export function matchReports(query: Query, reports: readonly Report[]): LookupHit[] {
  switch (query.kind) {
    case 'empty':
      return [];
    case 'words':
      return rankHits(once([...matchWords(query, reports), ...matchNames(query.ids ?? [], reports)]));
    case 'figure': {
      const things = thingsOf(query);
      return rankHits(reports.flatMap((report) => matchFigure(query, things, report, metaOf(report))));
    }
    case 'name':
      return rankHits(matchNames(query.ids, reports));
  }
}
