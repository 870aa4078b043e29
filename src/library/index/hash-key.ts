/**
 * A 32-bit hash of a key of the index (murmur's mixing over UTF-16 units).
 * Two keys may share one: then a look-up meets a few strangers, which the comparison of the words themselves sends away.
 */
export function hashKey(key: string): number {
  let hash = 0x9747b28c;
  for (let i = 0; i < key.length; i++) {
    let unit = Math.imul(key.charCodeAt(i), 0xcc9e2d51);
    unit = (unit << 15) | (unit >>> 17);
    hash ^= Math.imul(unit, 0x1b873593);
    hash = (hash << 13) | (hash >>> 19);
    hash = (Math.imul(hash, 5) + 0xe6546b64) | 0;
  }
  hash ^= key.length;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** One hash from two, in order: for two words that stand side by side. */
export function hashPair(a: number, b: number): number {
  const mixed = Math.imul(a ^ 0x5bd1e995, 0x85ebca6b) ^ Math.imul(b + 0x165667b1, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
