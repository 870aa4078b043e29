import type { Report } from '../../core/model.ts';
import type { RecordStore } from '../store/record-store.ts';
import { readBlock } from './block.ts';
import { LruCache } from './lru-cache.ts';
import {
  blockKey,
  blockOf,
  chunkKey,
  chunkOf,
  headKey,
  lengthsKey,
  orderKey,
  type QuoteLengths,
  type SegmentHead,
} from './segment.ts';
import type { WordOrder } from './word-order.ts';

/** Blocks and reports kept while the worker lives: a few hundred of each, some megabytes; the store has the truth. */
const BLOCKS = 1024;
const CHUNKS = 512;
/** Of a segment that is read whole: each turn of the store costs as much as reading a few. */
const CHUNKS_AT_ONCE = 64;

/** Reads segments: many keys at once, so that a page's claims cost a few turns of the event loop, not one each. */
export class SegmentReader {
  readonly #store: RecordStore;
  readonly #heads = new Map<string, SegmentHead>();
  readonly #blocks = new LruCache<Uint8Array | null>(BLOCKS);
  readonly #lengths = new Map<string, QuoteLengths | null>();
  readonly #orders = new Map<string, WordOrder | null>();
  readonly #chunks = new LruCache<readonly Report[]>(CHUNKS);

  constructor(store: RecordStore) {
    this.#store = store;
  }

  /** Heads of the segments, in order; one that is lost or no head (half-written store) is left out. */
  async heads(ids: readonly string[]): Promise<SegmentHead[]> {
    const missing = ids.filter((id) => !this.#heads.has(id));
    const found = await this.#store.read(missing.map(headKey));
    for (const [i, id] of missing.entries()) {
      const head = found[i];
      if (isHead(head)) this.#heads.set(id, head);
    }
    return ids.map((id) => this.#heads.get(id)).filter((head) => head !== undefined);
  }

  /** Postings of many keys of one segment, by hash. Keys that are absent have none. */
  async postings(head: SegmentHead, hashes: Iterable<number>): Promise<Map<number, Uint32Array>> {
    const wanted = [...new Set(hashes)];
    const names = new Set(wanted.map((hash) => blockKey(head.id, blockOf(hash, head.blockBits))));
    const missing = [...names].filter((name) => !this.#blocks.has(name));
    const read = new Map<string, Uint8Array | null>();
    const found = await this.#store.read(missing);
    for (const [i, name] of missing.entries()) {
      const block = found[i];
      read.set(name, block instanceof Uint8Array ? block : null);
    }
    const out = new Map<number, Uint32Array>();
    for (const hash of wanted) {
      const name = blockKey(head.id, blockOf(hash, head.blockBits));
      const block = read.get(name) ?? this.#blocks.get(name);
      if (block) out.set(hash, readBlock(block, hash));
    }
    for (const [name, block] of read) this.#blocks.set(name, block);
    return out;
  }

  /** How long each quote is; null where the record is lost: then all count as equally long. */
  lengths(head: SegmentHead): Promise<QuoteLengths | null> {
    return this.#readOnce(this.#lengths, head, lengthsKey, isLengths);
  }

  /** Which words of each quote follow one another; null where the record is lost, or the segment older than it. */
  order(head: SegmentHead): Promise<WordOrder | null> {
    return this.#readOnce(this.#orders, head, orderKey, isOrder);
  }

  /** A segment's single record of a kind, kept once it was read; null where it is lost or something else. */
  async #readOnce<Kept>(
    known: Map<string, Kept | null>,
    { id }: SegmentHead,
    keyOf: (id: string) => string,
    isKept: (value: unknown) => value is Kept,
  ): Promise<Kept | null> {
    const before = known.get(id);
    if (before !== undefined) return before;
    const [found] = await this.#store.read([keyOf(id)]);
    const kept = isKept(found) ? found : null;
    known.set(id, kept);
    return kept;
  }

  /** Reports by their place in a segment; one that is lost is left out. */
  async reports(head: SegmentHead, ords: Iterable<number>): Promise<Map<number, Report>> {
    const size = chunkOf(head);
    const wanted = [...new Set(ords)];
    const names = new Set(wanted.map((ord) => chunkKey(head.id, Math.floor(ord / size))));
    const missing = [...names].filter((name) => !this.#chunks.has(name));
    const read = new Map<string, readonly Report[]>();
    const found = await this.#store.read(missing);
    for (const [i, name] of missing.entries()) read.set(name, parseChunk(found[i]));
    const out = new Map<number, Report>();
    for (const ord of wanted) {
      const name = chunkKey(head.id, Math.floor(ord / size));
      const report = (read.get(name) ?? this.#chunks.get(name))?.[ord % size];
      if (report) out.set(ord, report);
    }
    for (const [name, chunk] of read) this.#chunks.set(name, chunk);
    return out;
  }

  /** All reports of a segment in order, from a place on, past the caches: for export and merging. */
  async *all(head: SegmentHead, from = 0): AsyncGenerator<{ ord: number; report: Report }> {
    const size = chunkOf(head);
    const end = Math.ceil(head.reports / size);
    for (let chunk = Math.floor(from / size); chunk < end; chunk += CHUNKS_AT_ONCE) {
      const count = Math.min(CHUNKS_AT_ONCE, end - chunk);
      const names = Array.from({ length: count }, (_, i) => chunkKey(head.id, chunk + i));
      for (const [i, text] of (await this.#store.read(names)).entries())
        for (const [j, report] of parseChunk(text).entries()) {
          const ord = (chunk + i) * size + j;
          if (ord >= from) yield { ord, report };
        }
    }
  }
}

/** What we wrote ourselves, through `buildSegment`; half a record cannot be, writes are whole. */
function parseChunk(text: unknown): readonly Report[] {
  if (typeof text !== 'string') return [];
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? (list as Report[]) : [];
  } catch {
    return [];
  }
}

function isHead(value: unknown): value is SegmentHead {
  return (
    typeof value === 'object' &&
    value !== null &&
    'sketch' in value &&
    value.sketch instanceof Uint8Array &&
    'ids' in value &&
    value.ids instanceof Uint32Array &&
    'outlets' in value &&
    value.outlets instanceof Uint32Array
  );
}

function isLengths(value: unknown): value is QuoteLengths {
  return (
    typeof value === 'object' &&
    value !== null &&
    'starts' in value &&
    value.starts instanceof Uint32Array &&
    'words' in value &&
    value.words instanceof Uint8Array &&
    'mean' in value &&
    typeof value.mean === 'number'
  );
}

const isOrder = (value: unknown): value is WordOrder => value instanceof Uint32Array;
