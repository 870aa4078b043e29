import { hashPair } from './hash-key.ts';

/**
 * Which words of a quote follow one another, in sixty-four bits a quote (two numbers): every pair of neighbours sets one.
 * Of a hundred quotes that share the same common words, it tells the one that has them in the same order. Strangers
 * set a bit by chance, too: `orderSays` counts that in.
 */
export type WordOrder = Uint32Array<ArrayBuffer>;

const BITS = 64;

/** The bits of a quote's neighbours, each once; `words` in reading order. */
export function orderBits(words: readonly number[]): number[] {
  const bits = new Set<number>();
  for (let i = 1; i < words.length; i++) bits.add(hashPair(words[i - 1] ?? 0, words[i] ?? 0) % BITS);
  return [...bits];
}

/** The order of many quotes, in their order. */
export function noteOrder(quotes: readonly (readonly number[])[]): WordOrder {
  const out = new Uint32Array(quotes.length * 2);
  for (const [at, words] of quotes.entries())
    for (const bit of orderBits(words)) {
      const half = at * 2 + (bit >>> 5);
      out[half] = (out[half] ?? 0) | (1 << (bit & 31));
    }
  return out;
}

/**
 * How much the order of its words speaks for the quote at a place, in the unit of a key's weight (a logarithm of how
 * seldom it would be met by chance). Two words of a quote of n stand side by side in one of n strangers that have both,
 * and a bit is set by another pair as often as the quote has bits.
 */
export function orderSays(bits: readonly number[], order: WordOrder, at: number, words: number): number {
  const [low = 0, high = 0] = [order[at * 2], order[at * 2 + 1]];
  let met = 0;
  for (const bit of bits) met += ((bit < 32 ? low : high) >>> (bit & 31)) & 1;
  if (met === 0) return 0;
  const chance = Math.min(1, (countOnes(low) + countOnes(high)) / BITS + 1 / Math.max(1, words));
  return -met * Math.log(chance);
}

function countOnes(bits: number): number {
  let left = bits - ((bits >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
