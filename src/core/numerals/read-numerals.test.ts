import { describe, expect, it } from 'vitest';
import { plainArticle } from '../text/plain-article.ts';
import { readNumerals } from './read-numerals.ts';

const read = (lang: string, text: string) => readNumerals(plainArticle(lang, [], text));

describe('readNumerals', () => {
  it('takes particles off and keeps the printed stretch', () => {
    expect(read('ar', 'وصلَ ٢٩ ألفاً و٦٠٠ لاجئ').map(({ said, value }) => [said, value])).toEqual([
      ['٢٩ ألفاً و٦٠٠', 29600],
    ]);
  });

  it('refuses numbers that a double cannot hold', () => {
    expect(read('ar', '90071992547409931')).toEqual([]);
  });

  it('reads a paragraph in another script with that script’s words', () => {
    expect(read('ar', 'twenty-one buses').map((numeral) => numeral.value)).toEqual([21]);
  });
});
