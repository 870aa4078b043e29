import { scoreOfRank } from './best-found.ts';
import { claimOf, reportOf } from './posting.ts';
import type { ScoreTable } from './score-table.ts';
import type { QuoteLengths, SegmentHead } from './segment.ts';
import type { SegmentReader } from './segment-reader.ts';
import { orderSays, type WordOrder } from './word-order.ts';

/** How much a quote's length weighs where all else is equal: from a twentieth to the whole, recall is the same. */
const LENGTH_SHARE = 0.2;
/** Quotes whose order of words is looked at, for each one wanted. */
const ORDERED_A_PLACE = 32;
/** A word that is met only without one of its letters says a little less than one that is met as it is. */
export const NEAR_SHARE = 0.75;

/** Candidates of one quote in one segment, and what else may tell them apart. */
export interface Unsettled {
  table: ScoreTable;
  /** Common words. */
  telling: readonly number[];
  /** Words that stand nowhere, with a letter less. */
  near: readonly number[];
  /** The quote's `orderBits`. */
  order: readonly number[];
}

/**
 * A second reading, where the rare words leave it open who is best: the common ones tell, words that may be misspelt, and
 * the order of all; and of two quotes that share the same, the shorter shares more of itself. `limit`: places wanted.
 */
export async function settleQuotes<T extends Unsettled>(
  reader: SegmentReader,
  head: SegmentHead,
  unsettled: readonly T[],
  limit: number,
): Promise<Map<T, ScoreTable>> {
  const settled = new Map<T, ScoreTable>();
  if (unsettled.length === 0) return settled;
  const asked = unsettled.flatMap(({ telling, near }) => [...telling, ...near]);
  const postings = await reader.postings(head, asked);
  const [lengths, order] = await Promise.all([reader.lengths(head), reader.order(head)]);
  for (const each of unsettled) {
    const table = each.table.copy();
    settled.set(each, table);
    const tell = (hash: number, share: number) => {
      const list = postings.get(hash);
      if (list === undefined || list.length === 0) return;
      const weight = weightOf(head, list.length) * share;
      for (const posting of list) table.addTo(posting, weight);
    };
    for (const hash of each.telling) tell(hash, 1);
    for (const hash of each.near) tell(hash, NEAR_SHARE);
    if (lengths === null) continue;
    if (order !== null) addOrder(each.order, table, lengths, order, limit * ORDERED_A_PLACE);
    table.weigh((posting) => shareOf(posting, lengths));
  }
  return settled;
}

/** The same words in the same order: looked at among the best only, where strangers with the same words crowd. */
function addOrder(
  bits: readonly number[],
  table: ScoreTable,
  lengths: QuoteLengths,
  order: WordOrder,
  rank: number,
): void {
  const { postings, scores } = table.columns();
  const floor = scoreOfRank(scores, rank);
  for (let i = 0; i < postings.length; i++) {
    const posting = postings[i] ?? 0;
    const at = (scores[i] ?? 0) < floor ? null : placeOf(posting, lengths);
    if (at === null) continue;
    const says = orderSays(bits, order, at, lengths.words[at] ?? lengths.mean);
    if (says > 0) table.add(posting, says);
  }
}

function shareOf(posting: number, lengths: QuoteLengths): number {
  return 1 / (1 + (LENGTH_SHARE * lengthOf(posting, lengths)) / lengths.mean);
}

/** Telling words of the quote at a place. */
export function lengthOf(posting: number, lengths: QuoteLengths): number {
  const at = placeOf(posting, lengths);
  return at === null ? lengths.mean : (lengths.words[at] ?? lengths.mean);
}

/** Which of its segment's quotes stands at a place; null where it is no quote. */
function placeOf(posting: number, { starts }: QuoteLengths): number | null {
  const { kind, index } = claimOf(posting);
  return kind === 'quote' ? (starts[reportOf(posting)] ?? 0) + index : null;
}

/** What a shared key says: the rarer, the more. */
export const weightOf = (head: SegmentHead, places: number): number => Math.log(1 + head.claims / places);
