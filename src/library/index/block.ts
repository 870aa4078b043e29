/**
 * A block: the keys of one stretch of hashes and where each was met, as bytes.
 * count | hashes[count] | ends[count] (all uint32, little endian) | postings of each key as deltas in varints.
 */

/** Encode sorted keys with their ascending postings. */
export function encodeBlock(
  keys: readonly { hash: number; postings: ArrayLike<number> }[],
): Uint8Array<ArrayBuffer> {
  let room = 0;
  for (const { postings } of keys) room += postings.length * 5;
  const head = 4 + keys.length * 8;
  const bytes = new Uint8Array(head + room);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, keys.length, true);
  let at = head;
  for (const [i, { hash, postings }] of keys.entries()) {
    let before = 0;
    for (let j = 0; j < postings.length; j++) {
      const posting = postings[j] ?? 0;
      at = writeVarint(bytes, at, posting - before);
      before = posting;
    }
    view.setUint32(4 + i * 4, hash, true);
    view.setUint32(4 + (keys.length + i) * 4, at - head, true);
  }
  return bytes.slice(0, at);
}

/** The postings of a key; empty where the block lacks it, or is cut short. */
export function readBlock(bytes: Uint8Array, hash: number): Uint32Array {
  if (bytes.byteLength < 4) return NONE;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(0, true);
  const head = 4 + count * 8;
  if (head > bytes.byteLength) return NONE;
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (view.getUint32(4 + middle * 4, true) < hash) low = middle + 1;
    else high = middle;
  }
  if (low === count || view.getUint32(4 + low * 4, true) !== hash) return NONE;
  const from = head + (low === 0 ? 0 : view.getUint32(4 + (count + low - 1) * 4, true));
  const to = head + view.getUint32(4 + (count + low) * 4, true);
  return readVarints(bytes, from, Math.min(to, bytes.byteLength));
}

const NONE = new Uint32Array(0);

function writeVarint(bytes: Uint8Array, start: number, value: number): number {
  let at = start;
  let rest = value;
  while (rest >= 0x80) {
    bytes[at++] = (rest & 0x7f) | 0x80;
    rest >>>= 7;
  }
  bytes[at++] = rest;
  return at;
}

function readVarints(bytes: Uint8Array, from: number, to: number): Uint32Array {
  // Each posting takes a byte at least.
  const out = new Uint32Array(Math.max(0, to - from));
  let length = 0;
  let value = 0;
  let at = from;
  // Whole numbers of one to three bytes are nearly all: neighbouring reports. Unrolled, a common word's list takes a third.
  while (at < to - 4) {
    const first = bytes[at++] ?? 0;
    if (first < 0x80) value += first;
    else {
      const second = bytes[at++] ?? 0;
      if (second < 0x80) value += (first & 0x7f) | (second << 7);
      else {
        const third = bytes[at++] ?? 0;
        const low = (first & 0x7f) | ((second & 0x7f) << 7) | ((third & 0x7f) << 14);
        if (third < 0x80) value += low;
        else {
          const fourth = bytes[at++] ?? 0;
          value += low + (fourth & 0x7f) * 0x200000;
          if (fourth >= 0x80) value += (bytes[at++] ?? 0) * 0x10000000;
        }
      }
    }
    out[length++] = value;
  }
  while (at < to) {
    let shift = 0;
    let byte = 0;
    do {
      byte = bytes[at++] ?? 0;
      value += (byte & 0x7f) * 2 ** shift;
      shift += 7;
    } while (byte >= 0x80 && at < to);
    out[length++] = value;
  }
  return out.subarray(0, length);
}
