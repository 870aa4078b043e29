import type { Quote, QuoteCard, QuoteRelation, QuoteRow, ReportMeta } from '../model.ts';
import { groupRows } from './families/group-rows.ts';
import { type Ground, noGround } from './figures/ground.ts';
import { relateQuotes } from './relate-quotes.ts';
import type { QuotePool } from './rows/quote-pool.ts';

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

/** One quote of the page beside all others. */
export function compareQuote(
  claim: Quote,
  page: { report: ReportMeta; quotes: readonly Quote[] },
  pool: QuotePool,
  ground: Ground = noGround,
): QuoteCard {
  const found = bestRows(claim, page, pool, ground);
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
  ground: Ground,
): Found[] {
  const own = { claim, report: page.report, figures: [], quotes: page.quotes };
  const best = new Map<string, Found>();
  for (const other of pool.like(claim, page.report, ground.speakers)) {
    const { relation, otherSpeaker, why, diff } = relateQuotes(own, other, ground);
    if (relation === 'unrelated') continue;
    const { report, index } = other;
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
