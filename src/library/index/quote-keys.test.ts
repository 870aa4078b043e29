import { describe, expect, it } from 'vitest';
import { nearKeys, quoteKeys } from './quote-keys.ts';

const near = (said: string, ...met: string[]) => {
  const known = new Set(met.flatMap((word) => quoteKeys(word, 'ar').words));
  return nearKeys(quoteKeys(said, 'ar'), (word) => known.has(word)).flat();
};
const keyOf = (word: string) => quoteKeys(word, 'ar').words[0];

describe('words that nobody wrote', () => {
  it.each([
    ['a letter doubled', 'البااغوز', 'الباغوز'],
    ['a stray letter inside', 'المخيثم', 'المخيم'],
    ['a stray letter before', 'ضمقاتلون', 'مقاتلون'],
  ])('are asked for with a letter less: %s', (_, wrong, right) => {
    expect(near(wrong)).toContain(keyOf(right));
  });

  it('and those that somebody wrote are not, nor numbers, nor words of three letters', () => {
    expect(near('الباغوز', 'الباغوز')).toEqual([]);
    expect(near('34000 نهر')).toEqual([]);
  });

  it('stand in a list each', () => {
    const keys = quoteKeys('ضمقاتلون غادروا المخيثم', 'ar');
    expect(nearKeys(keys, (word) => word === keyOf('غادروا'))).toHaveLength(2);
  });
});
