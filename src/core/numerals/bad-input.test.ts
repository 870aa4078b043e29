import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '../locales/all.ts';
import { readText } from './read-numerals.ts';

const langs = locales.map(({ lang }) => lang);
const ROLES = 'count percent measure duration money date time age ordinal identifier score phone other'.split(
  ' ',
);

/** Pieces that numbers are made of, so that chance makes near-numbers. */
const pieces = fc.constantFrom(
  ...'٣ 5 66 000 1,5 2019 ألف آلاف و بـ و5 من إلى بين مئة خمسة عشر عشرون نصف ثلث الخامس يناير / - . , ، ( ) % « » عاما دولار كم one hundred thousand and of a half two-thirds third dozen several March to between $ am old \u200F \u202B \uD800 \uDC00 ½ ² ﻻ ـــ'.split(
    ' ',
  ),
  ' ',
  '\u00A0',
  '\n',
);

describe('any input', () => {
  it('never throws, and every numeral is the stretch that it says', { timeout: 60_000 }, () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join(' ')),
      fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(...langs, 'xx'), (input, lang) => {
        let last = 0;
        for (const numeral of readText(input, lang)) {
          expect(input.slice(numeral.start, numeral.end)).toBe(numeral.said);
          expect(numeral.said).not.toBe('');
          expect(numeral.start).toBeGreaterThanOrEqual(last);
          expect(Number.isFinite(numeral.value)).toBe(true);
          expect(numeral.max === null || numeral.max > numeral.value).toBe(true);
          expect(ROLES).toContain(numeral.role);
          expect(numeral.rules.length).toBeGreaterThan(0);
          last = numeral.end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['9007199254740993', '٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩', '90 000 000 000 000 000 000', '99999 تريليون', '1e400'])(
    'refuses %s, which no double holds',
    (text) => {
      expect(readText(text, 'ar').filter(({ value }) => Math.abs(value) > Number.MAX_SAFE_INTEGER)).toEqual(
        [],
      );
    },
  );
});

/** Texts whose bad parts would make a careless reader quadratic; each is repeated to a length. */
const HARD: Record<string, string> = {
  'only digits': '7',
  'groups of digits': '123 ',
  'comma chains': '12,',
  'dotted chains': '1.',
  'hyphen chains': '5-',
  'slash chains': '3/',
  'quote marks': '«"',
  'unpaired surrogates': '\uD800',
  'direction marks': '\u202E\u200F',
  'one endless word': 'و',
  'numbers joined': 'ألف و',
  'units joined': 'خمسة و',
  'English numbers': 'two hundred and ',
  fractions: 'half a ',
  ranges: 'بين 3 و',
  years: 'in 2014 ',
  'plain prose': 'خرج 300 مدني من البلدة الأحد. ',
};

/** Processor time of one reading in milliseconds: a busy machine does not count. */
function measure(text: string): number {
  const start = process.cpuUsage();
  readText(text, 'ar');
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** How much longer the long text takes: the least disturbed of a few tries. */
function growth(unit: string, size: number, times: number): number {
  const short = unit.repeat(Math.ceil(size / unit.length));
  const long = short.repeat(times);
  measure(short);
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 4; run++) best = Math.min(best, measure(long) / Math.max(measure(short), 1));
  return best;
}

describe('hard input', () => {
  // Eight times the text may take eight times as long, plus what the collector adds; a quadratic reader takes 64.
  const GROWTH = 8;
  const SLACK = 3;
  it.each(Object.entries(HARD))('%s: time grows with the text', { timeout: 60_000 }, (_name, unit) => {
    expect(growth(unit, 15_000, GROWTH)).toBeLessThan(GROWTH * SLACK);
  });

  it.each(['7', 'خرج 300 مدني. ', '"'])(
    'takes a paragraph of a million characters of %s',
    { timeout: 60_000 },
    (unit) => {
      expect(() => readText(unit.repeat(Math.ceil(1_000_000 / unit.length)), 'ar')).not.toThrow();
    },
  );
});
