import { describe, expect, it } from 'vitest';
import { locales } from '../locales/all.ts';
import type { Knowledge } from '../model.ts';
import { plainArticle } from '../text/plain-article.ts';
import { readQuotes } from './read-quotes.ts';

const knowledge: Knowledge = {
  authority: [],
  places: [],
  conflict: { groups: [], threshold: 1 },
  outlets: [],
};

function read(lang: string, body: readonly string[], title = '') {
  return readQuotes(plainArticle(lang, body, title), knowledge);
}

const NASTY = [
  ['empty', ''],
  ['one mark', '"'],
  ['only marks', '"«“”»"\'‘’„“'.repeat(50)],
  ['unpaired surrogates', 'said "a \uD800 b \uDC00 c" \uD83D'],
  ['overrides', '\u202E"said"\u202C \u2067“x”\u2069'],
  ['nul and controls', 'said: "\u0000\u0007"'],
  ['marks across blanks', '“ ” « » " "'],
] as const;

describe.each(locales.map((locale) => locale.lang))('bad input in %s', (lang) => {
  it.each(NASTY)('takes %s', (_, text) => {
    for (const quote of read(lang, [text, text], text))
      expect(text.slice(quote.start, quote.end)).toBe(quote.said);
  });

  it.each([
    ['quote marks', '" '],
    ['angle marks', '« x '],
    ['quotes in one sentence', '"x y z w v" , '],
    ['speech verbs', 'said قال '],
    ['commas', 'Ab , قال '],
    ['parens', '( said '],
  ])(
    'grows with the text, not faster: %s',
    (_, piece) => {
      const time = (times: number) => {
        const text = piece.repeat(times);
        const start = performance.now();
        read(lang, [text]);
        return performance.now() - start;
      };
      time(500);
      const small = Math.max(time(1000), 20);
      const large = time(8000);
      // Eight times the text: quadratic growth would take 64 times as long; 24 leaves room for a busy machine.
      expect(large / small).toBeLessThan(24);
    },
    60_000,
  );
});
