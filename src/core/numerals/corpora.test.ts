import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { locales } from '../locales/all.ts';
import type { Numeral } from '../model.ts';
import type { NumeralCorpus } from './numeral-corpus.ts';
import { readText } from './read-numerals.ts';

/** Runs the corpus of every locale folder that has one. */
const root = new URL('../locales/', import.meta.url);
const FIGURE_ROLES = ['count', 'percent', 'measure', 'duration', 'money'];

const corpora = await Promise.all(
  locales
    .filter(({ lang }) => readdirSync(new URL(`${lang}/`, root)).includes('numerals.corpus.ts'))
    .map(async ({ lang }) => {
      const module: { corpus: NumeralCorpus } = await import(`../locales/${lang}/numerals.corpus.ts`);
      return { lang, corpus: module.corpus };
    }),
);

function write({ said, value, max, vague, role }: Numeral): string {
  const end = max === null ? '' : `..${max}`;
  return `${said}=${vague ? '~' : ''}${Number(value.toFixed(4))}${end}${role === 'count' ? '' : `:${role}`}`;
}

describe.each(corpora)('numerals corpus $lang', ({ lang, corpus }) => {
  const forms = corpus.forms.flatMap(([value, list]) => list.split(' | ').map((text) => ({ text, value })));

  it.each(forms)('$text is $value', ({ text, value }) => {
    const found = readText(text, lang);
    expect(found.map(({ said }) => said)).toEqual([text]);
    expect(found[0]?.value).toBeCloseTo(value, 9);
  });

  it.each(corpus.sentences.map(([text, ...expected]) => ({ text, expected })))(
    '$text',
    ({ text, expected }) => {
      expect(readText(text, lang).map(write)).toEqual(expected);
    },
  );

  it.each(corpus.silent)('no figure in: %s', (text) => {
    expect(readText(text, lang).filter(({ role }) => FIGURE_ROLES.includes(role))).toEqual([]);
  });
});
