import type { QuoteWord } from './quote-words.ts';
import type { Change } from './weigh-change.ts';
import { type Overlap, weighOverlap } from './weigh-overlap.ts';

/*
 * The most that two wordings could have in common, for a look before they are aligned: the rules of `judge-quotes`
 * ask for enough of everything, so what fails them at its best fails them anyway. Every field bounds its original from
 * the side on which more is better; a rule for which less were better would have to be asked after aligning.
 */

/** The best that any two stretches of the wordings could come to: all that the wholes share, and nothing beside it. */
export function overlapAtMost(a: readonly QuoteWord[], b: readonly QuoteWord[], across: boolean): Overlap {
  const whole = weighOverlap(a, b, across);
  return whole.units === 0
    ? whole
    : { ...whole, coverage: 1, literal: 1, found: 1, foundBack: 1, numbersClash: false };
}

/** What an alignment could find at best: every word that the other has, too, kept in one stretch. */
export interface Kept extends Change {
  /** Weight of the words kept. */
  readonly weight: number;
}

export function changeAtMost(a: readonly QuoteWord[], b: readonly QuoteWord[]): Kept {
  const theirs = formsOf(b);
  let kept = 0;
  let keptTelling = 0;
  let weight = 0;
  for (const [at, word] of a.entries()) {
    const found =
      theirs.has(word.key) || theirs.has(joined(a, at)) || (at > 0 && theirs.has(joined(a, at - 1)));
    if (!found) continue;
    kept++;
    weight += word.weight;
    if (word.weight > 0) keptTelling++;
  }
  const least = Math.min(countTelling(a), countTelling(b));
  const share = least === 0 ? 0 : Math.min(1, keptTelling / least);
  return { kept, keptTelling, weight, share, gaps: 0, edited: 0 };
}

/** Each word's key, and those of two neighbours written as one (`5 كم` and `5كم` are aligned as one). */
const forms = new WeakMap<readonly QuoteWord[], ReadonlySet<string>>();

function formsOf(words: readonly QuoteWord[]): ReadonlySet<string> {
  const known = forms.get(words);
  if (known) return known;
  const made = new Set(words.flatMap(({ key }, at) => [key, joined(words, at)]));
  forms.set(words, made);
  return made;
}

const joined = (words: readonly QuoteWord[], at: number): string =>
  `${words[at]?.key ?? ''}${words[at + 1]?.key ?? ''}`;

const countTelling = (words: readonly QuoteWord[]): number => {
  let count = 0;
  for (const { weight } of words) if (weight > 0) count++;
  return count;
};
