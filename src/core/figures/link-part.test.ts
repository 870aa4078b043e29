import { expect, it } from 'vitest';
import type { Article, Knowledge } from '../model.ts';
import { readNumerals } from '../numerals/read-numerals.ts';
import { readFigures } from './read-figures.ts';

const nothing: Knowledge = { authority: [], places: [], conflict: { groups: [], threshold: 1 }, outlets: [] };

function read(...body: string[]) {
  const article: Article = {
    url: null,
    title: '',
    body,
    outlet: null,
    author: null,
    lang: 'en',
    published: '2019-03-18',
    modified: null,
    wire: null,
  };
  return readFigures(article, readNumerals(article), [], nothing);
}

it('takes a part from the paragraph before where `among them` opens the next', () => {
  const [whole, part] = read('The ministry repatriated 90 citizens.', 'Among them are 31 children.');
  expect(part).toMatchObject({ value: 31, event: 'returned', partOf: whole?.id });
});

it('takes no part from the paragraph before where the next opens with words of its own', () => {
  const [, part] = read(
    'The ministry repatriated 90 citizens.',
    'The class has pupils, among them 31 children.',
  );
  expect(part).toMatchObject({ value: 31, event: 'other', partOf: null });
});

it('takes no part over a paragraph without figures', () => {
  const [, part] = read('The ministry repatriated 90 citizens.', 'It rained.', 'Among them are 31 children.');
  expect(part).toMatchObject({ value: 31, event: 'other', partOf: null });
});
