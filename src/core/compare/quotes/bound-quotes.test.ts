import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignWords } from './align-words.ts';
import { changeAtMost, overlapAtMost } from './bound-quotes.ts';
import { readQuoteWords } from './quote-words.ts';
import { weighChange } from './weigh-change.ts';
import { bestOverlap } from './weigh-overlap.ts';

/** Few words, so that pairs share some: notions in two forms, names, numbers, small words, parted and joined spellings. */
const WORDS = {
  ar: 'القوات قواتنا استعادت سيطرت القرية البلدة المعركة داعش التنظيم في على لن . 300 ثلاثمئة 5 كم 5كم النصر هزيمة الصحراء عبد الرحمن ( )',
  en: 'we retook captured the village town battle ISIS of on not . 300 three hundred self declared self-declared victory defeat desert camp ( )',
};
const wording = (lang: 'ar' | 'en') =>
  fc
    .array(fc.constantFrom(...WORDS[lang].split(' ')), { minLength: 1, maxLength: 40 })
    .map((words) => readQuoteWords(words.join(' '), lang));
const pairs = fc.oneof(
  fc.tuple(wording('ar'), wording('ar'), fc.constant(false)),
  fc.tuple(wording('en'), wording('en'), fc.constant(false)),
  fc.tuple(wording('ar'), wording('en'), fc.constant(true)),
);

describe('what two wordings have in common at most', () => {
  it('is never less than the best overlap of their stretches', () => {
    fc.assert(
      fc.property(pairs, ([a, b, across]) => {
        const most = overlapAtMost(a, b, across);
        const best = bestOverlap(a, b, across);
        for (const field of [
          'shared',
          'coverage',
          'literal',
          'telling',
          'units',
          'found',
          'foundBack',
        ] as const)
          expect(most[field] + 1e-9, field).toBeGreaterThanOrEqual(best[field]);
        expect(most.numbers).toEqual(expect.arrayContaining([...best.numbers]));
      }),
      { numRuns: 600 },
    );
  });
  it('is never less than what their alignment keeps, nor more than what it edits', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const runs = alignWords(a, b);
        const change = weighChange(a, b, runs);
        const most = changeAtMost(a, b);
        for (const field of ['kept', 'keptTelling', 'share'] as const)
          expect(most[field], field).toBeGreaterThanOrEqual(change[field]);
        for (const field of ['gaps', 'edited'] as const)
          expect(most[field], field).toBeLessThanOrEqual(change[field]);
        for (const run of runs) {
          if (run.kind === 'gap') continue;
          const weight = a.slice(...run.a).reduce((sum, word) => sum + word.weight, 0);
          expect(most.weight + 1e-9).toBeGreaterThanOrEqual(weight);
        }
      }),
      { numRuns: 600 },
    );
  });
  it('still tells two wordings apart that share little', () => {
    const [a, b] = ['وصلت القافلة قبل الفجر', 'استعادت القوات القرية قبل الظهر'].map((said) =>
      readQuoteWords(said, 'ar'),
    );
    if (!a || !b) throw new Error('unreachable');
    expect(changeAtMost(a, b)).toMatchObject({ kept: 1, gaps: 0 });
    expect(overlapAtMost(a, b, false).shared).toBeLessThan(1);
  });
});
