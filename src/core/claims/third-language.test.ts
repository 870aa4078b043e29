import { expect, it, vi } from 'vitest';
import type { Knowledge } from '../model.ts';
import { plainArticle } from '../text/plain-article.ts';

/*
 * A language is a folder: a third one, made here of English's grammar with a handful of French words, is read through
 * the list of locales alone. Nothing else is told of it.
 */
vi.mock('../locales/all.ts', async () => {
  const { locale: ar } = await import('../locales/ar/index.ts');
  const { locale: en } = await import('../locales/en/index.ts');
  const fr = {
    lang: 'fr',
    numerals: {
      ...en.numerals,
      name: 'French numerals',
      words: [
        ['deux', { as: 'unit', value: 2 }],
        ['mille', { as: 'scale', value: 1000, number: 'one' }],
      ],
    },
    figures: {
      ...en.figures,
      name: 'French figures',
      approximators: [{ approx: 'at_least', before: 'plus de', after: '' }],
      nouns: [{ as: { counted: 'fighter', side: 'isis' }, words: 'combattants' }],
      events: [{ as: { event: 'surrendered' }, words: 'se sont rendus' }],
    },
    quotes: {
      ...en.quotes,
      name: 'French quotes',
      verbs: [{ sense: 'say', forms: { m: ['a déclaré'] } }],
    },
  };
  return { locales: [ar, en, fr] };
});

const { readClaims } = await import('./read-claims.ts');

const nothing: Knowledge = {
  authority: [],
  outlets: [],
  places: [],
  conflict: { groups: [], threshold: 1 },
};

const article = (lang: string, ...body: string[]) => plainArticle(lang, body);

it('reads numbers, figures, quotes and speakers of a language that is only in the list', () => {
  const { figures, quotes } = readClaims(
    article(
      'fr',
      'Plus de deux mille combattants se sont rendus, “nous avons fini”, a déclaré Karim Haddad.',
    ),
    nothing,
  );
  expect(figures).toMatchObject([
    { value: 2000, approx: 'at_least', counted: 'fighter', event: 'surrendered', side: 'isis' },
  ]);
  expect(quotes).toMatchObject([{ said: 'nous avons fini', speaker: 'Karim Haddad' }]);
});

it('keeps its words out of the other languages', () => {
  const { figures } = readClaims(article('en', 'Plus de deux mille combattants se sont rendus.'), nothing);
  expect(figures).toEqual([]);
});
