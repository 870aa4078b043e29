/**
 * How often each key of a segment was met, roughly, in one byte for a few keys: read once, it tells which keys are
 * absent and which are rare, before a single block is fetched. Never below the truth; absent means absent.
 */
export type Sketch = Uint8Array<ArrayBuffer>;

/** Steps of an eighth of a doubling: 255 stands for four thousand million. */
const STEPS = 8;

/** A slot for every key on average keeps four in ten absent keys visible as absent; more costs more than it saves. */
export function newSketch(keys: number): Sketch {
  let size = 256;
  while (size < keys && size < 1 << 19) size *= 2;
  return new Uint8Array(size);
}

export function noteCount(sketch: Sketch, hash: number, count: number): void {
  const slot = slotOf(sketch, hash);
  const level = Math.min(255, Math.ceil(STEPS * Math.log2(1 + count)));
  if ((sketch[slot] ?? 0) < level) sketch[slot] = level;
}

/** An upper bound of how often the key was met; 0 where it was not. */
export function countAtMost(sketch: Sketch, hash: number): number {
  const level = sketch[slotOf(sketch, hash)] ?? 0;
  return level === 0 ? 0 : Math.floor(2 ** (level / STEPS) - 1 + 1e-9);
}

/** The low bits: the high ones choose the block. */
const slotOf = (sketch: Sketch, hash: number): number => (hash & (sketch.length - 1)) >>> 0;
