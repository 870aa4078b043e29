import type { Report } from '../../core/model.ts';
import type { StoredRecord } from '../store/record-store.ts';
import { encodeBlock } from './block.ts';
import { rareMost } from './bound-places.ts';
import { hashKey, hashPair } from './hash-key.ts';
import { PostingList } from './posting-list.ts';
import { fileReport } from './report-keys.ts';
import {
  blockKey,
  blockOf,
  chunkKey,
  headKey,
  lengthsKey,
  orderKey,
  type QuoteLengths,
  REPORTS_A_CHUNK,
  type SegmentHead,
} from './segment.ts';
import { newSketch, noteCount } from './sketch.ts';
import { noteOrder } from './word-order.ts';

/** A block of about eight kilobytes is read in the time of one of one: smaller ones are only more of them. */
const BLOCK_BYTES = 8192;
/** Bytes that a posting takes in a block, on average, its key's share included. */
const POSTING_BYTES = 4;

export interface BuiltSegment {
  head: SegmentHead;
  records: Map<string, StoredRecord>;
}

/** Build a segment of reports in memory; nothing is stored. `added` is the day, for the person's own summary. */
export function buildSegment(
  id: string,
  origin: SegmentHead['origin'],
  reports: readonly Report[],
  added: string | null,
): BuiltSegment {
  const list = new PostingList();
  const starts = new Uint32Array(reports.length + 1);
  const spoken: { posting: number; words: readonly number[] }[] = [];
  const outlets = new Uint32Array(reports.length);
  let claims = 0;
  for (const [ord, report] of reports.entries()) {
    outlets[ord] = hashKey(report.outlet.id);
    claims += report.figures.length + report.quotes.length;
    starts[ord + 1] = (starts[ord] ?? 0) + report.quotes.length;
    fileReport(
      report,
      ord,
      (hash, posting) => list.add(hash, posting),
      (posting, words) => spoken.push({ posting, words }),
    );
  }
  list.sort();
  if (addPairs(list, spoken, rareMost(claims))) list.sort();

  const records = new Map<string, StoredRecord>();
  const blockBits = Math.min(
    16,
    Math.max(0, Math.ceil(Math.log2((list.length * POSTING_BYTES) / BLOCK_BYTES))),
  );
  const keys = countKeys(list);
  const sketch = newSketch(keys);
  let block: { hash: number; postings: Uint32Array }[] = [];
  let at = 0;
  const flush = () => {
    if (block.length > 0) records.set(blockKey(id, at), encodeBlock(block));
    block = [];
  };
  for (const key of eachKey(list)) {
    const own = blockOf(key.hash, blockBits);
    if (own !== at) flush();
    at = own;
    noteCount(sketch, key.hash, key.postings.length);
    block.push({ hash: key.hash, postings: key.postings });
  }
  flush();

  for (let from = 0, chunk = 0; from < reports.length; from += REPORTS_A_CHUNK, chunk++)
    records.set(chunkKey(id, chunk), JSON.stringify(reports.slice(from, from + REPORTS_A_CHUNK)));
  records.set(lengthsKey(id), { starts, ...countWords(spoken) });
  records.set(orderKey(id), noteOrder(spoken.map(({ words }) => words)));
  const ids = Uint32Array.from(reports, (report) => hashKey(report.id));
  const head: SegmentHead = {
    id,
    origin,
    reports: reports.length,
    claims,
    blockBits,
    chunk: REPORTS_A_CHUNK,
    sketch,
    ids,
    outlets,
    added,
  };
  records.set(headKey(id), head);
  return { head, records };
}

/** Quotes come report by report, as they are filed. */
function countWords(spoken: readonly { words: readonly number[] }[]): Omit<QuoteLengths, 'starts'> {
  const words = Uint8Array.from(spoken, (quote) => Math.min(255, quote.words.length));
  let sum = 0;
  for (const count of words) sum += count;
  return { words, mean: sum / Math.max(1, words.length) };
}

/** Each key of a sorted list once, with its postings, ascending and each once. */
function* eachKey(list: PostingList): Generator<{ hash: number; postings: Uint32Array }> {
  let from = 0;
  while (from < list.length) {
    const hash = list.hashes[from] ?? 0;
    let to = from + 1;
    while (to < list.length && list.hashes[to] === hash) to++;
    yield { hash, postings: ascending(list.postings.subarray(from, to)) };
    from = to;
  }
}

function countKeys(list: PostingList): number {
  let count = 0;
  for (let i = 0; i < list.length; i++) if (i === 0 || list.hashes[i] !== list.hashes[i - 1]) count++;
  return count;
}

/** Each posting once, ascending. Most lists come so; a word said twice, or a pair that shares a word's hash, does not. */
function ascending(postings: Uint32Array): Uint32Array {
  let before = -1;
  let strict = true;
  for (const posting of postings) {
    if (posting <= before) strict = false;
    before = posting;
  }
  if (strict) return postings;
  const sorted = postings.slice().sort();
  let length = 0;
  for (const posting of sorted)
    if (length === 0 || sorted[length - 1] !== posting) sorted[length++] = posting;
  return sorted.subarray(0, length);
}

/** A sketch tells a tenth too many at times: what it may call common must have its pairs. */
const SKETCHED = 1.1;

/**
 * Words too common to be asked for by themselves are filed in pairs with the next one, so that a short quote of
 * common words is found as well. True where there were any.
 */
function addPairs(
  list: PostingList,
  spoken: readonly { posting: number; words: readonly number[] }[],
  most: number,
): boolean {
  const common = new Set<number>();
  for (const { hash, postings } of eachKey(list)) if (postings.length > most / SKETCHED) common.add(hash);
  if (common.size === 0) return false;
  for (const { posting, words } of spoken)
    for (let i = 1; i < words.length; i++) {
      const [a = 0, b = 0] = [words[i - 1], words[i]];
      if (common.has(a) && common.has(b)) list.add(hashPair(a, b), posting);
    }
  return true;
}
