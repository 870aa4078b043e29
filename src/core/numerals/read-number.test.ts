import { describe, expect, it } from 'vitest';
import { readNumber } from './read-number.ts';

describe('readNumber', () => {
  it.each([
    ['66 ألف', 66000],
    ['66,000', 66000],
    ['ثلاثة آلاف', 3000],
    ['٣٠٠٠', 3000],
    ['three thousand', 3000],
  ])('%s is %d and nothing else', (text, value) => {
    expect(readNumber(text)).toMatchObject({ value, alone: true });
  });

  it('takes the longest number of a query with words', () => {
    expect(readNumber('قتيلان من 66 ألف مدني')).toMatchObject({ said: '66 ألف', value: 66000, alone: false });
  });

  it('keeps both ends of a range', () => {
    expect(readNumber('300-400')).toMatchObject({ value: 300, max: 400 });
  });

  it.each(['', 'الباغوز', '«»'])('finds none in «%s»', (text) => expect(readNumber(text)).toBeNull());
});
