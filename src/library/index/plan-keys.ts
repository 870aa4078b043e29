import { POSTINGS_MAX, rareMost } from './bound-places.ts';
import { hashPair } from './hash-key.ts';
import type { QuoteKeys } from './quote-keys.ts';
import type { SegmentHead } from './segment.ts';
import { countAtMost } from './sketch.ts';

/**
 * The rarest words of a quote are asked for first. Of quotes with a third of the words changed, four find 98.6 in a
 * hundred, six and more 99.6 (scripts/bench/index.mjs, 100,000 claims); eight leave room for rarer damage.
 */
const WORDS_ASKED = 8;
/** A translation shares notions only, and those are common: it takes a few more of them to mean anything. */
const NOTIONS_ASKED = 8;
/** A notion met in more than a sixteenth of a large library's claims tells nothing. */
const NOTION_SHARE = 16;
/** Words that open or tell: a long quote's first sixteen by rarity have said it all. */
const TOLD_BY = 16;

/** What one quote asks of one segment. */
export interface Plan {
  /** Keys that open candidates, the rarest first. */
  readonly opening: readonly number[];
  /** The next rarest words: asked in place of those of `opening` that turn out to stand nowhere. */
  readonly spare: readonly number[];
  /** Words of the quote that may stand in the segment, the rarest first. */
  readonly known: readonly number[];
}

/** Which keys to ask for, in this segment; `small`: all of them. */
export function planKeys(head: SegmentHead, { words, notions }: QuoteKeys, small: boolean): Plan {
  const count = (hash: number) => countAtMost(head.sketch, hash);
  const met = (list: readonly number[]) =>
    [...new Set(list)].filter((hash) => count(hash) > 0).sort((a, b) => count(a) - count(b));
  const known = met(words);
  const most = small ? POSTINGS_MAX : rareMost(head.claims);
  const rare = known.filter((hash) => count(hash) <= most);
  const opening = small ? [...rare] : rare.slice(0, WORDS_ASKED);
  const shared = met(notions).filter(
    (hash) => small || count(hash) <= Math.min(POSTINGS_MAX, head.claims / NOTION_SHARE),
  );
  opening.push(...(small ? shared : shared.slice(0, NOTIONS_ASKED)));
  const pairs = met(pairsOf(words, (hash) => count(hash) > rareMost(head.claims)));
  if (opening.length < WORDS_ASKED) opening.push(...pairs.slice(0, WORDS_ASKED));
  // Where all words are common, the least common one opens.
  if (rare.length === 0) opening.push(...known.slice(0, 1));
  return { opening, spare: small ? [] : rare.slice(WORDS_ASKED), known };
}

/**
 * Words that an outlet misspelt look the rarest of all, and the sketch cannot always say that they stand nowhere: as many
 * of the next rarest are asked instead.
 */
export function askInstead(plan: Plan, postings: ReadonlyMap<number, Uint32Array>): readonly number[] {
  if (plan.spare.length === 0) return [];
  const nowhere = plan.opening.filter((hash) => isNowhere(postings.get(hash)));
  return plan.spare.slice(0, nowhere.length);
}

/** Common words tell apart what the rare ones opened. */
export const tellingOf = ({ known }: Plan, opening: ReadonlySet<number>): readonly number[] =>
  known.slice(0, TOLD_BY).filter((hash) => !opening.has(hash));

export const isNowhere = (list: Uint32Array | undefined): boolean => list === undefined || list.length === 0;

/** Neighbours that are both too common to be asked for alone. */
function pairsOf(words: readonly number[], isCommon: (hash: number) => boolean): number[] {
  const pairs: number[] = [];
  for (let i = 1; i < words.length; i++) {
    const [a = 0, b = 0] = [words[i - 1], words[i]];
    if (isCommon(a) && isCommon(b)) pairs.push(hashPair(a, b));
  }
  return pairs;
}
