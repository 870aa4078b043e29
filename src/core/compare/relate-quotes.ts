import type { QuoteInContext, QuoteVerdict } from '../model.ts';
import { daysApart } from './quotes/days-apart.ts';
import { judgeQuotes } from './quotes/judge-quotes.ts';
import { readQuote } from './quotes/read-quote.ts';
import { isBody, isOtherSpeaker, kinshipOf } from './quotes/speakers.ts';

/** The relation of b seen from a (docs/design.md, "A quote"). */
export function relateQuotes(a: QuoteInContext, b: QuoteInContext): QuoteVerdict {
  const left = readQuote(a.claim, a.report.lang);
  const right = readQuote(b.claim, b.report.lang);
  const kinship = kinshipOf(a.claim, b.claim);
  const days = daysApart(a.report.published, b.report.published);
  const judgement = judgeQuotes(left, right, {
    kinship,
    body: isBody(a.claim) || isBody(b.claim),
    days,
  });
  const related = judgement.relation !== 'unrelated';
  return {
    relation: judgement.relation,
    otherSpeaker: related && isOtherSpeaker(kinship),
    why: [],
    diff: null,
  };
}
