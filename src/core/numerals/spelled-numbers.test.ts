import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '../locales/all.ts';
import { readText } from './read-numerals.ts';

/** Each locale folder brings a speller: `spellings(n)` writes a number in every way of its language. */
const root = new URL('../locales/', import.meta.url);
const spellers = locales.filter(({ lang }) =>
  readdirSync(new URL(`${lang}/`, root)).includes('numerals.speller.ts'),
);

/** Up to here every number is read, in every spelling to the first bound, in one spelling after another above it; beyond, samples. */
const EVERY_SPELLING = 1200;
const EXHAUSTIVE = 20_000;
const HIGHEST = 2_000_000_000;

async function load(lang: string): Promise<(n: number) => string[]> {
  const module: { spellings: (n: number) => string[] } = await import(
    `../locales/${lang}/numerals.speller.ts`
  );
  return module.spellings;
}

/** The spellings of `n` that are not read back whole and right. */
function misread(spellings: string[], n: number, lang: string): string[] {
  return spellings.filter((text) => {
    const [first, ...more] = readText(text, lang);
    return first?.value !== n || first.said !== text || more.length > 0;
  });
}

describe.each(spellers.map(({ lang }) => lang))('numbers spelled in %s', (lang) => {
  it(`are read back, 0 to ${EXHAUSTIVE}`, { timeout: 120_000 }, async () => {
    const spell = await load(lang);
    const wrong: string[] = [];
    for (let n = 0; n <= EXHAUSTIVE; n++) {
      const all = spell(n);
      const some = n <= EVERY_SPELLING ? all : all.slice(n % all.length, (n % all.length) + 1);
      wrong.push(...misread(some, n, lang));
    }
    expect(wrong).toEqual([]);
  });

  it(`are read back, samples to ${HIGHEST}`, { timeout: 60_000 }, async () => {
    const spell = await load(lang);
    // Round numbers are what news writes, and where scales meet: mixed with plain samples.
    const round = fc
      .tuple(
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 0, max: 999 }),
      )
      .map(([head, zeros, tail]) => Math.min(HIGHEST, head * 10 ** zeros + tail));
    fc.assert(
      fc.property(fc.oneof(fc.integer({ min: 0, max: HIGHEST }), round), (n) => {
        expect(misread(spell(n), n, lang)).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });
});
