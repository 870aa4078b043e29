import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Given, quote } from './example-quotes.ts';
import { wordingOf } from './quotes/build-diff.ts';
import { relateQuotes } from './relate-quotes.ts';

const en: Given = { lang: 'en' };

const WORDS =
  'وصلت القافلة قبل الفجر إلى المخيم الكبير ثم عادت فارغة في الليل ولم يبق أحد هناك سوى الحراس وكلابهم'.split(
    ' ',
  );
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 8, maxLength: 40 })
  .map((words) => words.join(' '));

describe('properties', { timeout: 60_000 }, () => {
  it('a quote is the same as itself', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 80 }), (text) => {
        fc.pre(text.trim() !== '');
        expect(relateQuotes(quote(text, en), quote(text, en)).relation).toBe('same');
      }),
    );
  });

  it('a piece is shortened, and the whole extended from the piece', () => {
    fc.assert(
      fc.property(
        sentence,
        fc.integer({ min: 0, max: 2 }),
        fc.integer({ min: 1, max: 2 }),
        (text, head, tail) => {
          const words = text.split(' ');
          const piece = words.slice(head, words.length - tail).join(' ');
          expect(relateQuotes(quote(text), quote(piece)).relation).toBe('shortened');
          expect(relateQuotes(quote(piece), quote(text)).relation).toBe('extended');
        },
      ),
    );
  });

  it('a difference gives both wordings back, to the character', () => {
    const printed = fc
      .tuple(sentence, fc.constantFrom('.', '…', ' !', '»', ''))
      .map(([text, end]) => `«${text}${end}`);
    fc.assert(
      fc.property(printed, printed, (a, b) => {
        const { diff } = relateQuotes(quote(a), quote(b));
        if (!diff) return;
        expect(wordingOf(diff, 'a')).toBe(a);
        expect(wordingOf(diff, 'b')).toBe(b);
      }),
    );
  });

  it('takes junk without throwing', () => {
    const junk = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom(
        '',
        ' ',
        '\uD800',
        '((((',
        '…',
        '100%%%',
        '٪',
        "''''",
        'و',
        '#',
        '\u202E',
        '.'.repeat(400),
      ),
    );
    fc.assert(
      fc.property(junk, junk, (a, b) => {
        relateQuotes(quote(a), quote(b));
        relateQuotes(quote(a, en), quote(b, { ...en, day: 'never', speaker: null, id: null }));
      }),
    );
  });

  it('reads quotes of 5,000 and of 50,000 characters in time that a reader does not notice', () => {
    for (const size of [5_000, 50_000]) {
      const long = Array.from(
        { length: size / 7 },
        (_, i) => `${WORDS[(i * 7) % WORDS.length]}${i % 13}`,
      ).join(' ');
      const other = long.split(' ').reverse().join(' ');
      const before = performance.now();
      relateQuotes(quote(long), quote(other));
      // Twenty times what it takes on a quiet machine; a quadratic reading of 50,000 characters takes minutes.
      expect(performance.now() - before).toBeLessThan(20_000);
    }
  });
});
