import { expect, it, vi } from 'vitest';
import { remember } from './remember.ts';

it('reads a word once, and begins anew rather than grow', () => {
  const read = vi.fn((word: string) => word.length);
  const length = remember(read, 2);
  expect([length('a'), length('a'), length('bb')]).toEqual([1, 1, 2]);
  expect(read).toHaveBeenCalledTimes(2);
  expect(length('ccc')).toBe(3);
  expect(length('a')).toBe(1);
  expect(read.mock.calls.map(([word]) => word)).toEqual(['a', 'bb', 'ccc', 'a']);
});
