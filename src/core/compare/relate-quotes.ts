import type { QuoteInContext, QuoteVerdict } from '../model.ts';
import { type Ground, noGround } from './figures/ground.ts';
import { buildDiff } from './quotes/build-diff.ts';
import { daysApart } from './quotes/days-apart.ts';
import { explainVerdict } from './quotes/explain-verdict.ts';
import { judgeQuotes } from './quotes/judge-quotes.ts';
import { readQuote } from './quotes/read-quote.ts';
import { readSpeaker } from './quotes/read-speaker.ts';
import { isOtherSpeaker, kinshipOf } from './quotes/speakers.ts';

/**
 * The relation of b seen from a (docs/design.md, "A quote"). Never throws; at most quadratic in 2,000 words.
 * `speakers` (see `groundOf`) knows who speaks for whom, and in which language.
 */
export function relateQuotes(
  a: QuoteInContext,
  b: QuoteInContext,
  { speakers }: Pick<Ground, 'speakers'> = noGround,
): QuoteVerdict {
  const left = readQuote(a.claim, a.report.lang);
  const right = readQuote(b.claim, b.report.lang);
  const kinship = kinshipOf(a.claim, b.claim, speakers);
  const [x, y] = [readSpeaker(a.claim, speakers), readSpeaker(b.claim, speakers)];
  const circumstances = {
    kinship,
    body: x.body || y.body,
    foreign: x.spoke !== left.lang || y.spoke !== left.lang,
    days: daysApart(a.report.published, b.report.published),
  };
  const judgement = judgeQuotes(left, right, circumstances);
  const { relation, aligned } = judgement;
  const comparable = aligned !== null && relation !== 'unrelated' && relation !== 'retranslated';
  const diff = comparable ? buildDiff(left, right, relation) : null;
  return {
    relation,
    otherSpeaker: relation !== 'unrelated' && isOtherSpeaker(kinship),
    why: explainVerdict(left, right, judgement, circumstances, diff),
    diff,
  };
}
