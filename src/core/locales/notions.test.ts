import { expect, it } from 'vitest';
import { notions } from '../compare/quotes/notions.ts';
import { notionWords } from './all-notions.ts';

it('every word stands under a notion', () => {
  const ids = new Set(notions.map(({ id }) => id));
  for (const [lang, words] of Object.entries(notionWords)) {
    expect(
      Object.keys(words).filter((id) => !ids.has(id)),
      lang,
    ).toEqual([]);
  }
});

it('no notion is named twice', () => {
  const ids = notions.map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});
