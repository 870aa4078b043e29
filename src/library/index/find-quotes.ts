import { bestFound, type Found, scoreOfRank } from './best-found.ts';
import { askInstead, isNowhere, type Plan, planKeys, tellingOf } from './plan-keys.ts';
import { nearKeys, type QuoteKeys } from './quote-keys.ts';
import { ScoreTable } from './score-table.ts';
import type { SegmentHead } from './segment.ts';
import type { SegmentReader } from './segment-reader.ts';
import { lengthOf, NEAR_SHARE, settleQuotes, type Unsettled, weightOf } from './settle-quotes.ts';
import { countAtMost } from './sketch.ts';
import { orderBits } from './word-order.ts';

/** Segments that are together as small as the pack are asked for every word: nothing may be missed there. */
const SMALL = 20_000;

/**
 * In a large library, strangers share a word or two with any quote. One that has less than an eighth of what the quote
 * asks for, and for whose own length that is less than a fifth, is not read. More would cost what is most worth having:
 * a translation shares only notions, a piece of a long quote only its commoner words (of judged pairs among 25,000
 * strangers, a quarter and a third lost 14 of 90 translations; these lose two, and read 36 quotes instead of 20).
 */
const SHARE_OF_QUOTE = 1 / 8;
const SHARE_OF_SOURCE = 1 / 5;
/** Scores are counted in steps of a thousandth: those that are all alike are not settled either. */
const NEARLY = 0.998;

/** What the opening keys of a quote found in one segment. */
interface Opened extends Unsettled {
  /** Keys that opened. */
  opening: number;
  /** What a claim scores that has all of the opening keys. */
  full: number;
  /** The best score so far. */
  top: number;
  /** The score of the last one that is not left out; null where none is. */
  last: number | null;
  /** Words of the quote that stand in this segment. */
  met: ReadonlySet<number>;
}

/**
 * Claims that share telling words with a quote, of each segment: rarest keys first, scored by how rare the shared ones
 * are. Best first, at most `limitOf` of each segment. A segment is read three times at most, whatever the number of
 * quotes.
 */
export async function findQuotes(
  reader: SegmentReader,
  heads: readonly SegmentHead[],
  quotes: readonly QuoteKeys[],
  limitOf: (head: SegmentHead) => number,
): Promise<Found[][][]> {
  const large = largeOnes(heads);
  const opened: Opened[][] = [];
  for (const head of heads) {
    const plans = quotes.map((quote) => planKeys(head, quote, !large.has(head)));
    const postings = await reader.postings(
      head,
      plans.flatMap(({ opening }) => opening),
    );
    const instead = plans.map((plan) => askInstead(plan, postings));
    const others = await reader.postings(head, instead.flat());
    for (const [hash, list] of others) postings.set(hash, list);
    opened.push(
      plans.map((plan, i) => {
        const opening = [...plan.opening, ...(instead[i] ?? [])].filter(
          (hash) => !isNowhere(postings.get(hash)),
        );
        return open(head, plan, opening, postings, limitOf(head));
      }),
    );
  }
  // What is best counts over all segments: where none of the left out can reach it, the last reading is spared.
  const tops = quotes.map((_, i) => Math.max(0, ...opened.map((row) => row[i]?.top ?? 0)));
  const fulls = quotes.map((_, i) => Math.max(0, ...opened.map((row) => row[i]?.full ?? 0)));
  const orders = quotes.map(({ words }) => orderBits(words));
  const nears = quotes.map((quote, i) =>
    nearKeys(quote, (word) => opened.some((row) => row[i]?.met.has(word))),
  );
  const out: Found[][][] = [];
  for (const [h, head] of heads.entries()) {
    const row = opened[h] ?? [];
    for (const [i, each] of row.entries()) {
      each.order = orders[i] ?? [];
      each.near = (nears[i] ?? []).flat().filter((hash) => countAtMost(head.sketch, hash) > 0);
    }
    const unsettled = row.filter((each, i) => reachOf(head, each) >= (tops[i] ?? 0) * NEARLY);
    const settled = await settleQuotes(reader, head, unsettled, limitOf(head));
    const lengths = large.has(head) ? await reader.lengths(head) : null;
    out.push(
      row.map((each, i) => {
        const { table, opening } = each;
        const found = bestFound(head, settled.get(each) ?? table, limitOf(head));
        const full = fulls[i] ?? 0;
        if (!large.has(head)) return found;
        const word = full / Math.max(1, opening);
        // By the opening keys: common words are shared with strangers, too.
        const shares = (posting: number, score: number) =>
          score >= full * SHARE_OF_QUOTE ||
          (lengths !== null && score >= word * lengthOf(posting, lengths) * SHARE_OF_SOURCE);
        return found.filter(({ posting }) => shares(posting, table.scoreOf(posting)));
      }),
    );
  }
  return out;
}

/** Segments of a kind that are together so large that strangers crowd in: the last of many is as full of them as the first. */
export function largeOnes(heads: readonly SegmentHead[]): ReadonlySet<SegmentHead> {
  const sizeOf = (origin: SegmentHead['origin']) =>
    heads.reduce((sum, head) => sum + (head.origin === origin ? head.claims : 0), 0);
  const large = { pack: sizeOf('pack') > SMALL, own: sizeOf('own') > SMALL };
  return new Set(heads.filter(({ origin }) => large[origin]));
}

/** The candidates of the opening keys. */
function open(
  head: SegmentHead,
  plan: Plan,
  opening: readonly number[],
  postings: ReadonlyMap<number, Uint32Array>,
  limit: number,
): Opened {
  let room = 0;
  for (const hash of opening) room += postings.get(hash)?.length ?? 0;
  const table = new ScoreTable(room);
  let full = 0;
  for (const hash of opening) {
    const list = postings.get(hash) ?? [];
    const weight = weightOf(head, list.length);
    full += weight;
    for (const posting of list) table.add(posting, weight);
  }
  return {
    table,
    telling: tellingOf(plan, new Set(opening)),
    near: [],
    order: [],
    opening: opening.length,
    full,
    top: table.top(),
    last: table.size <= limit ? null : scoreOfRank(table.columns().scores, limit),
    met: new Set(plan.known.filter((hash) => !postings.has(hash) || !isNowhere(postings.get(hash)))),
  };
}

/** What one that would be left out may still come to, if every common word speaks for it; -1 where none is left out. */
function reachOf(head: SegmentHead, { last, telling, near }: Opened): number {
  if (last === null) return -1;
  let most = last;
  for (const hash of telling) most += weightOf(head, countAtMost(head.sketch, hash));
  let word = 0;
  for (const hash of near) word = Math.max(word, weightOf(head, countAtMost(head.sketch, hash)));
  return most + word * NEAR_SHARE;
}
