import { POSTINGS_MAX } from './build-segment.ts';
import { hashPair } from './hash-key.ts';
import { reportOf } from './posting.ts';
import type { QuoteKeys } from './quote-keys.ts';
import type { SegmentHead } from './segment.ts';
import type { SegmentReader } from './segment-reader.ts';
import { countAtMost } from './sketch.ts';

/** A claim of a segment that may be the same, and how strongly its rare words speak for it. */
export interface Found {
  posting: number;
  score: number;
}

/**
 * The rarest words of a quote are asked for. Twelve find 98 in a hundred quotes of which a third of the words were
 * changed (scripts/bench/index.mjs), and asking for common words as well finds no more.
 */
const WORDS_ASKED = 12;
/** A translation shares notions only, and those are common: it takes a few more of them to mean anything. */
const NOTIONS_ASKED = 8;
/** A segment as small as the pack is asked for every word: nothing may be missed there. */
const SMALL = 20_000;
/** A notion met in more than a sixteenth of a large segment's claims tells nothing. */
const NOTION_SHARE = 16;

/**
 * Claims that share telling words with a quote: rarest keys first, scored by how rare the shared ones are.
 * Best first, at most `limit`.
 */
export async function findQuotes(
  reader: SegmentReader,
  head: SegmentHead,
  quotes: readonly QuoteKeys[],
  limit: number,
): Promise<Found[][]> {
  const plans = quotes.map((quote) => planKeys(head, quote));
  const postings = await reader.postings(head, plans.flat());
  return plans.map((plan) => score(head, plan, postings, limit));
}

/** Which keys to ask for, in this segment. */
function planKeys(head: SegmentHead, { words, notions }: QuoteKeys): number[] {
  const count = (hash: number) => countAtMost(head.sketch, hash);
  const small = head.claims <= SMALL;
  const met = (list: readonly number[]) =>
    [...new Set(list)].filter((hash) => count(hash) > 0).sort((a, b) => count(a) - count(b));
  const rare = met(words).filter((hash) => count(hash) <= POSTINGS_MAX);
  const chosen = small ? rare : rare.slice(0, WORDS_ASKED);
  const shared = met(notions).filter(
    (hash) => small || count(hash) <= Math.min(POSTINGS_MAX, head.claims / NOTION_SHARE),
  );
  chosen.push(...(small ? shared : shared.slice(0, NOTIONS_ASKED)));
  if (chosen.length < WORDS_ASKED) chosen.push(...met(pairsOf(words, count)).slice(0, WORDS_ASKED));
  return chosen;
}

/** Neighbours that are both too common to be asked for alone. */
function pairsOf(words: readonly number[], count: (hash: number) => number): number[] {
  const pairs: number[] = [];
  for (let i = 1; i < words.length; i++) {
    const [a = 0, b = 0] = [words[i - 1], words[i]];
    if (count(a) > POSTINGS_MAX && count(b) > POSTINGS_MAX) pairs.push(hashPair(a, b));
  }
  return pairs;
}

function score(
  head: SegmentHead,
  plan: readonly number[],
  postings: ReadonlyMap<number, Uint32Array>,
  limit: number,
): Found[] {
  const scores = new Map<number, number>();
  for (const hash of plan) {
    const list = postings.get(hash);
    if (list === undefined || list.length === 0) continue;
    const weight = Math.log(1 + head.claims / list.length);
    for (const posting of list) scores.set(posting, (scores.get(posting) ?? 0) + weight);
  }
  return best(head, scores, limit);
}

/** Reports of one outlet among a claim's best: its days of a campaign, but no flood. */
const AN_OUTLET = 12;

/** The best claims; of one report only its best, of one outlet at most a dozen. */
export function best(head: SegmentHead, scores: ReadonlyMap<number, number>, limit: number): Found[] {
  const perReport = new Map<number, Found>();
  for (const [posting, score] of scores) {
    const known = perReport.get(reportOf(posting));
    if (known === undefined || known.score < score) perReport.set(reportOf(posting), { posting, score });
  }
  const sorted = [...perReport.values()].sort((a, b) => b.score - a.score || a.posting - b.posting);
  const out: Found[] = [];
  const outlets = new Map<number, number>();
  for (const found of sorted) {
    if (out.length === limit) break;
    const outlet = head.outlets[reportOf(found.posting)] ?? 0;
    const count = outlets.get(outlet) ?? 0;
    if (count >= AN_OUTLET) continue;
    outlets.set(outlet, count + 1);
    out.push(found);
  }
  return out;
}
