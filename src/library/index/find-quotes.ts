import { bestFound, type Found, scoreOfRank } from './best-found.ts';
import { POSTINGS_MAX, rareMost } from './bound-places.ts';
import { hashPair } from './hash-key.ts';
import { claimOf, reportOf } from './posting.ts';
import type { QuoteKeys } from './quote-keys.ts';
import { ScoreTable } from './score-table.ts';
import type { QuoteLengths, SegmentHead } from './segment.ts';
import type { SegmentReader } from './segment-reader.ts';
import { countAtMost } from './sketch.ts';

/**
 * The rarest words of a quote are asked for first. Of quotes with a third of the words changed, four find 98.6 in a
 * hundred, six and more 99.6 (scripts/bench/index.mjs, 100,000 claims); eight leave room for rarer damage.
 */
const WORDS_ASKED = 8;
/** A translation shares notions only, and those are common: it takes a few more of them to mean anything. */
const NOTIONS_ASKED = 8;
/** Segments that are together as small as the pack are asked for every word: nothing may be missed there. */
const SMALL = 20_000;
/** A notion met in more than a sixteenth of a large library's claims tells nothing. */
const NOTION_SHARE = 16;

/**
 * In a large library, strangers share a word or two with any quote. One that has less than a quarter of what the quote
 * asks for, and for whose own length that is less than a third, is no version of it, and is not read.
 */
const SHARE_OF_QUOTE = 1 / 4;
const SHARE_OF_SOURCE = 1 / 3;
/** Words that open or tell: a long quote's first sixteen by rarity have said it all. */
const TOLD_BY = 16;
/** How much a quote's length weighs where all else is equal: from a twentieth to the whole, recall is the same. */
const LENGTH_SHARE = 0.2;

/** What the opening keys of a quote found in one segment. */
interface Opened extends Plan {
  /** By the opening keys alone. */
  table: ScoreTable;
  /** What a claim scores that has all of the opening keys. */
  full: number;
  /** The best score so far. */
  top: number;
  /** What one that would be left out may still come to, if every common word speaks for it; -1 where none is left out. */
  reach: number;
}

/** What one quote asks of one segment. */
interface Plan {
  /** Keys that open candidates, the rarest first. */
  opening: number[];
  /** Common words and pairs of them: read only where the opening ones leave it open who is best. */
  telling: number[];
}

/**
 * Claims that share telling words with a quote, of each segment: rarest keys first, scored by how rare the shared ones
 * are. Best first, at most `limitOf` of each segment. A segment is read twice at most, whatever the number of quotes.
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
    opened.push(plans.map((plan) => open(head, plan, postings)));
  }
  // What is best counts over all segments: where none of the left out can reach it, the second reading is spared.
  const tops = quotes.map((_, i) => Math.max(0, ...opened.map((row) => row[i]?.top ?? 0)));
  const fulls = quotes.map((_, i) => Math.max(0, ...opened.map((row) => row[i]?.full ?? 0)));
  const out: Found[][][] = [];
  for (const [h, head] of heads.entries()) {
    const row = opened[h] ?? [];
    const unsettled = row.filter((each, i) => each.reach >= (tops[i] ?? 0));
    const settled = await settle(reader, head, unsettled);
    const lengths = large.has(head) ? await reader.lengths(head) : null;
    out.push(
      row.map((each, i) => {
        const { table, opening } = each;
        const found = bestFound(head, settled.get(each) ?? table, limitOf(head));
        const full = fulls[i] ?? 0;
        if (!large.has(head)) return found;
        const word = full / Math.max(1, opening.length);
        // By the opening keys: common words are shared with strangers, too.
        const shares = (posting: number, score: number) =>
          score >= full * SHARE_OF_QUOTE ||
          (lengths !== null && score >= word * lengthOf(posting, lengths) * SHARE_OF_SOURCE);
        return found.filter(({ posting }) => shares(posting, table.scoreOf(posting)));
      }),
    );
  }
  return out;

  function open(head: SegmentHead, plan: Plan, postings: ReadonlyMap<number, Uint32Array>): Opened {
    const table = openCandidates(head, plan.opening, postings);
    const limit = limitOf(head);
    let full = 0;
    for (const hash of plan.opening) {
      const places = postings.get(hash)?.length ?? 0;
      if (places > 0) full += weightOf(head, places);
    }
    if (table.size <= limit) return { ...plan, table, full, top: table.top(), reach: -1 };
    let most = 0;
    for (const hash of plan.telling) most += weightOf(head, countAtMost(head.sketch, hash));
    const { scores } = table.columns();
    return { ...plan, table, full, top: table.top(), reach: scoreOfRank(scores, limit) + most };
  }
}

/** Segments of a kind that are together so large that strangers crowd in: the last of many is as full of them as the first. */
export function largeOnes(heads: readonly SegmentHead[]): ReadonlySet<SegmentHead> {
  const sizeOf = (origin: SegmentHead['origin']) =>
    heads.reduce((sum, head) => sum + (head.origin === origin ? head.claims : 0), 0);
  const large = { pack: sizeOf('pack') > SMALL, own: sizeOf('own') > SMALL };
  return new Set(heads.filter(({ origin }) => large[origin]));
}

/** Which keys to ask for, in this segment; `small`: all of them. */
function planKeys(head: SegmentHead, { words, notions }: QuoteKeys, small: boolean): Plan {
  const count = (hash: number) => countAtMost(head.sketch, hash);
  const met = (list: readonly number[]) =>
    [...new Set(list)].filter((hash) => count(hash) > 0).sort((a, b) => count(a) - count(b));
  const known = met(words);
  const most = small ? POSTINGS_MAX : rareMost(head.claims);
  const rare = known.filter((hash) => count(hash) <= most);
  const opening = small ? rare : rare.slice(0, WORDS_ASKED);
  const shared = met(notions).filter(
    (hash) => small || count(hash) <= Math.min(POSTINGS_MAX, head.claims / NOTION_SHARE),
  );
  opening.push(...(small ? shared : shared.slice(0, NOTIONS_ASKED)));
  const pairs = met(pairsOf(words, (hash) => count(hash) > rareMost(head.claims)));
  if (opening.length < WORDS_ASKED) opening.push(...pairs.slice(0, WORDS_ASKED));
  // Where all words are common, the least common one opens.
  if (rare.length === 0) opening.push(...known.slice(0, 1));
  const opened = new Set(opening);
  return { opening, telling: known.slice(0, TOLD_BY).filter((hash) => !opened.has(hash)) };
}

/** Neighbours that are both too common to be asked for alone. */
function pairsOf(words: readonly number[], isCommon: (hash: number) => boolean): number[] {
  const pairs: number[] = [];
  for (let i = 1; i < words.length; i++) {
    const [a = 0, b = 0] = [words[i - 1], words[i]];
    if (isCommon(a) && isCommon(b)) pairs.push(hashPair(a, b));
  }
  return pairs;
}

/** The candidates of the opening keys. */
function openCandidates(
  head: SegmentHead,
  opening: readonly number[],
  postings: ReadonlyMap<number, Uint32Array>,
): ScoreTable {
  let room = 0;
  for (const hash of opening) room += postings.get(hash)?.length ?? 0;
  const table = new ScoreTable(room);
  for (const hash of opening) {
    const list = postings.get(hash);
    if (list === undefined || list.length === 0) continue;
    const weight = weightOf(head, list.length);
    for (const posting of list) table.add(posting, weight);
  }
  return table;
}

/** Common words tell apart what the rare ones found; and of two quotes that share the same, the shorter shares more of itself. */
async function settle(
  reader: SegmentReader,
  head: SegmentHead,
  unsettled: readonly Opened[],
): Promise<Map<Opened, ScoreTable>> {
  const settled = new Map<Opened, ScoreTable>();
  if (unsettled.length === 0) return settled;
  const telling = unsettled.flatMap((each) => each.telling);
  const postings = telling.length === 0 ? null : await reader.postings(head, telling);
  const lengths = await reader.lengths(head);
  for (const each of unsettled) {
    const { telling } = each;
    const table = each.table.copy();
    settled.set(each, table);
    for (const hash of telling) {
      const list = postings?.get(hash);
      if (list === undefined || list.length === 0) continue;
      const weight = weightOf(head, list.length);
      for (const posting of list) table.addTo(posting, weight);
    }
    if (lengths !== null) table.weigh((posting) => shareOf(posting, lengths));
  }
  return settled;
}

function shareOf(posting: number, lengths: QuoteLengths): number {
  return 1 / (1 + (LENGTH_SHARE * lengthOf(posting, lengths)) / lengths.mean);
}

/** Telling words of the quote at a place. */
function lengthOf(posting: number, { starts, words, mean }: QuoteLengths): number {
  const { kind, index } = claimOf(posting);
  return kind === 'quote' ? (words[(starts[reportOf(posting)] ?? 0) + index] ?? mean) : mean;
}

/** What a shared key says: the rarer, the more. */
const weightOf = (head: SegmentHead, places: number): number => Math.log(1 + head.claims / places);
