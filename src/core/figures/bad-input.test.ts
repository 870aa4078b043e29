import { describe, expect, it } from 'vitest';
import type { Knowledge } from '../model.ts';
import { readNumerals } from '../numerals/read-numerals.ts';
import { plainArticle } from '../text/plain-article.ts';
import { readFigures } from './read-figures.ts';

const nothing: Knowledge = { authority: [], places: [], conflict: { groups: [], threshold: 1 }, outlets: [] };

function read(text: string, lang: string) {
  const article = plainArticle(lang, [text]);
  const numerals = readNumerals(article);
  const start = performance.now();
  const figures = readFigures(article, numerals, [], nothing);
  return { figures, milliseconds: performance.now() - start };
}

/** Repeated texts of one paragraph: words, numbers, marks, names, clitics on clitics. */
const walls: readonly (readonly [string, string, string])[] = [
  ['joined figures', 'ar', 'و12 مدنياً و5 مقاتلين من داعش '],
  ['one endless list', 'en', '12 fighters, women, children, families and '],
  ['only numbers', 'en', '7 '],
  ['only events', 'ar', 'قتل وأصيب واستسلم '],
  ['only approximators', 'en', 'more than about at least '],
  ['only proclitics', 'ar', 'وبال ولل فبال '],
  ['possessives without owner', 'en', '3 of their '],
  ['dates without end', 'en', 'since January 5 in the past 3 weeks '],
];

describe('bad input', () => {
  it.each(walls)(
    '%s: time grows as the text does',
    (_name, lang, unit) => {
      // 8 times the text: linear is 8, quadratic 64. 24 leaves room for a busy machine, as does the best of two runs;
      // below 25 ms start-up and collection are all that is measured.
      const best = (times: number): number =>
        Math.min(read(unit.repeat(times), lang).milliseconds, read(unit.repeat(times), lang).milliseconds);
      const small = best(200);
      expect(best(1600)).toBeLessThan(Math.max(small, 25) * 24);
    },
    30_000,
  );

  it('a word of a million letters, unpaired surrogates and overrides are read to the end', () => {
    expect(read('و'.repeat(1_000_000), 'ar').figures).toEqual([]);
    expect(() => read(`قتل \uD800 12 \uDFFF مدنياً \u202E\u202D`, 'ar')).not.toThrow();
    expect(() => read(`${'«'.repeat(20_000)}12 killed`, 'en')).not.toThrow();
  });

  it('an article in a language without a lexicon is read with the base one', () => {
    expect(read('قتل 12 مدنياً', 'xx').figures.map((figure) => figure.value)).toEqual([12]);
  });
});
