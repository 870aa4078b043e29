import { expect, it } from 'vitest';
import { tokenise } from './tokenise.ts';

it('cuts words, digits and marks apart, and says what stands before each', () => {
  const tokens = tokenise('نحو  5كم، و600');
  expect(tokens.map(({ kind, text, gap }) => [kind, text, gap])).toEqual([
    ['word', 'نحو', 0],
    ['digits', '5', 2],
    ['word', 'كم', 0],
    ['mark', '،', 0],
    ['word', 'و', 1],
    ['digits', '600', 0],
  ]);
  for (const { text, start, end } of tokens) expect('نحو  5كم، و600'.slice(start, end)).toBe(text);
});
