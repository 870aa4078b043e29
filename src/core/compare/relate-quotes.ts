import type { QuoteInContext, QuoteVerdict } from '../model.ts';

/** The relation of b seen from a (docs/design.md, "A quote"). */
export function relateQuotes(_a: QuoteInContext, _b: QuoteInContext): QuoteVerdict {
  return { relation: 'unrelated', otherSpeaker: false, why: [], diff: null };
}
