import { describe, expect, it } from 'vitest';
import { noteOrder, orderBits, orderSays } from './word-order.ts';

const words = [101, 202, 303, 404, 505, 606];

describe('the order of a quote’s words', () => {
  const order = noteOrder([words, [606, 303, 101, 505, 202, 404], []]);

  it('speaks for the quote that has them so, more than for one that has them otherwise', () => {
    const bits = orderBits(words);
    const same = orderSays(bits, order, 0, words.length);
    expect(same).toBeGreaterThan(0);
    expect(same).toBeGreaterThan(2 * orderSays(bits, order, 1, words.length));
  });

  it('speaks for a piece of it, too, and says the less the shorter the piece', () => {
    const piece = orderSays(orderBits(words.slice(2, 5)), order, 0, words.length);
    expect(piece).toBeGreaterThan(0);
    expect(piece).toBeLessThan(orderSays(orderBits(words), order, 0, words.length));
  });

  it('says nothing of quotes without neighbours, and of places beyond the last', () => {
    expect(orderBits([101])).toEqual([]);
    expect(orderSays(orderBits(words), order, 2, 0)).toBe(0);
    expect(orderSays(orderBits(words), order, 99, 6)).toBe(0);
  });

  it('counts in that a long quote has nearly every pair by chance', () => {
    const long = Array.from({ length: 300 }, (_, i) => i * 7919);
    const full = noteOrder([long]);
    expect(orderSays(orderBits(words), full, 0, long.length)).toBeLessThan(0.2);
  });
});
