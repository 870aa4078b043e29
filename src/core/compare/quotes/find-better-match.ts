import type { ReadQuote } from './read-quote.ts';
import { bestOverlap, type Overlap, strengthOf } from './weigh-overlap.ts';

/** So much better another sentence of the report must fit: less is chance. */
const BETTER = 1.2;
/** From this coverage on a sibling says what the claim says itself (the same sentence twice in a report). */
const ITSELF = 0.6;

/**
 * Does another quote of the claim's report fit the counterpart clearly better? Then the claim is another sentence of
 * the same statement. Siblings that repeat the claim or are a part of it prove nothing.
 */
export function hasBetterMatch(
  claim: ReadQuote,
  siblings: readonly ReadQuote[],
  counterpart: ReadQuote,
  overlap: Overlap,
): boolean {
  const strength = strengthOf(overlap);
  return siblings.some((sibling) => {
    if (sibling === claim || sibling.words.length === 0) return false;
    const theirs = bestOverlap(sibling.core, counterpart.core, sibling.lang !== counterpart.lang);
    if (strengthOf(theirs) < strength * BETTER || theirs.coverage < overlap.coverage + 0.1) return false;
    return bestOverlap(sibling.core, claim.core, sibling.lang !== claim.lang).coverage < ITSELF;
  });
}
