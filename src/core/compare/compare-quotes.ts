import type { Quote, QuoteCard, QuoteFacts, QuoteRelation, QuoteRow, Report, ReportMeta } from '../model.ts';
import { fold } from '../text/fold.ts';
import { groupRows } from './families/group-rows.ts';
import { relateQuotes } from './relate-quotes.ts';

/** What is shown first: disagreements. */
const FIRST: readonly QuoteRelation[] = [
  'changed',
  'retranslated',
  'shortened',
  'extended',
  'translated',
  'same',
  'unrelated',
];
/** Which of a report's quotes stands for it: the closest one. */
const CLOSEST: readonly QuoteRelation[] = [
  'same',
  'extended',
  'shortened',
  'changed',
  'retranslated',
  'translated',
  'unrelated',
];

interface Candidate {
  claim: QuoteFacts;
  report: ReportMeta;
  figures: Report['figures'];
  quotes: Report['quotes'];
  index: number;
  words: ReadonlySet<string>;
}

/** The quotes of all candidate reports, their longer words folded once. */
export class QuotePool {
  readonly all: readonly Candidate[];

  constructor(reports: readonly Report[]) {
    this.all = reports.flatMap(({ figures, quotes, ...report }) =>
      quotes.map((claim, index) => ({ claim, report, figures, quotes, index, words: longWords(claim.said) })),
    );
  }
}

/** Words of five letters and more, cut to their first five: endings differ, and short words say little. */
function longWords(said: string): Set<string> {
  const words = fold(said).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words
      .map((word) => word.replace(/^(?:وال|بال|فال|كال|لل|ال)/, ''))
      .filter((word) => word.length >= 4)
      .map((word) => word.slice(0, 5)),
  );
}

/** Cheap look before the full relation: a long word in common, or another language, where words cannot tell. */
function mayRelate(own: ReadonlySet<string>, lang: string, { words, report }: Candidate): boolean {
  if (own.size === 0 || words.size === 0 || report.lang !== lang) return true;
  for (const word of own) if (words.has(word)) return true;
  return false;
}

/** One quote of the page beside all others. */
export function compareQuote(
  claim: Quote,
  page: { report: ReportMeta; quotes: readonly Quote[] },
  pool: QuotePool,
): QuoteCard {
  const found = bestRows(claim, page, pool);
  const { families, of } = groupRows(
    found.map(({ report, claim: { said, speakerId } }) => ({
      report,
      said,
      source: speakerId,
      // All rows are one utterance, cut, changed or translated: who said it is one source.
      version: '',
    })),
  );
  const rows = found
    .map((row, at): QuoteRow => ({ ...row, family: of[at] ?? '' }))
    .sort((x, y) => rank(x) - rank(y) || (x.family < y.family ? -1 : x.family > y.family ? 1 : 0));
  return {
    kind: 'quote',
    id: claim.id,
    claim,
    rows,
    families,
    outlets: new Set(rows.map(({ report }) => report.outlet.id || report.id)).size,
    onlyHere: rows.length === 0,
    headline: rows[0]?.relation ?? null,
  };
}

const rank = ({ relation }: QuoteRow): number => FIRST.indexOf(relation);

type Found = Omit<QuoteRow, 'family'>;

function bestRows(
  claim: Quote,
  page: { report: ReportMeta; quotes: readonly Quote[] },
  pool: QuotePool,
): Found[] {
  const own = { claim, report: page.report, figures: [], quotes: page.quotes };
  const words = longWords(claim.said);
  const best = new Map<string, Found>();
  for (const candidate of pool.all) {
    if (!mayRelate(words, page.report.lang, candidate)) continue;
    const { report, index, ...other } = candidate;
    const { relation, otherSpeaker, why, diff } = relateQuotes(own, { ...other, report });
    if (relation === 'unrelated') continue;
    const row: Found = {
      id: `${report.id}#${index}`,
      report,
      claim: other.claim,
      relation,
      otherSpeaker,
      why,
      diff,
    };
    const known = best.get(report.id);
    if (!known || CLOSEST.indexOf(relation) < CLOSEST.indexOf(known.relation)) best.set(report.id, row);
  }
  return [...best.values()];
}
