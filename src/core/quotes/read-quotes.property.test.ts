import fc from 'fast-check';
import { expect, it } from 'vitest';
import { locales } from '../locales/all.ts';
import { pairMarks } from './pair-marks.ts';
import { readQuotes } from './read-quotes.ts';

const pieces = fc.constantFrom(
  '"',
  '“',
  '”',
  '«',
  '»',
  '‘',
  '’',
  "'",
  '″',
  ' ',
  '.',
  '،',
  ':',
  'said',
  'قال',
  'و',
  'Ab',
  'إن',
  '\u200F',
  '\uD800',
  '(',
  ')',
  '5',
);
const text = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((list) => list.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

it('pairs marks into stretches that lie in the text, in order and apart', () => {
  fc.assert(
    fc.property(text, (sample) => {
      let last = 0;
      for (const span of pairMarks(sample).spans) {
        expect(span.outerStart).toBeGreaterThanOrEqual(last);
        expect(span.start).toBeLessThan(span.end);
        expect(span.outerEnd).toBeLessThanOrEqual(sample.length);
        last = span.outerEnd;
      }
    }),
  );
});

it.each(locales.map((locale) => locale.lang))('never throws and always slices in %s', (lang) => {
  const knowledge = { authority: [], places: [], conflict: { groups: [], threshold: 1 }, outlets: [] };
  const rest = { url: null, outlet: null, author: null, lang, published: null, modified: null, wire: null };
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 4 }), (title, body) => {
      for (const quote of readQuotes({ ...rest, title, body }, knowledge)) {
        const source = quote.paragraph === 'title' ? title : (body[quote.paragraph] ?? '');
        expect(source.slice(quote.start, quote.end)).toBe(quote.said);
      }
    }),
  );
});
