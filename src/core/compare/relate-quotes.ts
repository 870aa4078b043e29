import type { QuoteInContext, QuoteVerdict } from '../model.ts';
import { buildDiff } from './quotes/build-diff.ts';
import { daysApart } from './quotes/days-apart.ts';
import { explainVerdict } from './quotes/explain-verdict.ts';
import { judgeQuotes } from './quotes/judge-quotes.ts';
import { type ReadQuote, readQuote } from './quotes/read-quote.ts';
import { isBody, isOtherSpeaker, kinshipOf } from './quotes/speakers.ts';

/** More quotes than these a report are not asked whether one fits better. */
const MOST_SIBLINGS = 20;

/** What else the claim's speaker, or somebody nameless, says in the same report. */
function siblingsOf({ claim, report, quotes }: QuoteInContext): ReadQuote[] {
  return quotes
    .slice(0, MOST_SIBLINGS)
    .filter((quote) => quote.said !== claim.said && kinshipOf(quote, claim) !== 'other')
    .map((quote) => readQuote(quote, report.lang));
}

/** The relation of b seen from a (docs/design.md, "A quote"). Never throws; at most quadratic in 2,000 words. */
export function relateQuotes(a: QuoteInContext, b: QuoteInContext): QuoteVerdict {
  const left = readQuote(a.claim, a.report.lang);
  const right = readQuote(b.claim, b.report.lang);
  const kinship = kinshipOf(a.claim, b.claim);
  const circumstances = {
    kinship,
    body: isBody(a.claim) || isBody(b.claim),
    days: daysApart(a.report.published, b.report.published),
    siblings: { a: siblingsOf(a), b: siblingsOf(b) },
  };
  const judgement = judgeQuotes(left, right, circumstances);
  const { relation, aligned } = judgement;
  const comparable = aligned !== null && relation !== 'unrelated' && relation !== 'retranslated';
  const diff = comparable ? buildDiff(left, right) : null;
  return {
    relation,
    otherSpeaker: relation !== 'unrelated' && isOtherSpeaker(kinship),
    why: explainVerdict(left, right, judgement, circumstances, diff),
    diff,
  };
}
