import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { locales } from '../locales/all.ts';
import type { Article, Figure, Knowledge } from '../model.ts';
import { readNumerals } from '../numerals/read-numerals.ts';
import type { FigureCorpus } from './figure-corpus.ts';
import { readFigures } from './read-figures.ts';

/** Runs the corpus of every locale folder that has one. */
const root = new URL('../locales/', import.meta.url);
const corpora = await Promise.all(
  locales
    .filter(({ lang }) => readdirSync(new URL(`${lang}/`, root)).includes('figures.corpus.ts'))
    .map(async ({ lang }) => {
      const module: { corpus: FigureCorpus } = await import(`../locales/${lang}/figures.corpus.ts`);
      return { lang, corpus: module.corpus };
    }),
);

const nothing: Knowledge = { authority: [], places: [], conflict: { groups: [], threshold: 1 }, outlets: [] };

function read(lang: string, text: string): Figure[] {
  const article: Article = {
    url: null,
    title: '',
    body: [text],
    outlet: null,
    author: null,
    lang,
    published: '2019-03-18',
    modified: null,
    wire: null,
  };
  const figures = readFigures(article, readNumerals(article), [], nothing);
  for (const figure of figures) expect(figure.said).toBe(text.slice(figure.start, figure.end));
  return figures;
}

const phrases = (list: string | undefined): string[] => (list === undefined ? [] : list.split(' | '));
const writeValue = ({ value, max }: Figure): string => (max === null ? `${value}` : `${value}-${max}`);
const written = (figure: Figure): string =>
  [
    `${figure.partOf === null ? '' : '<'}${writeValue(figure)}`,
    figure.approx,
    figure.counted,
    figure.event,
    figure.side ?? '',
  ].join('|');

describe.each(corpora)('figures corpus $lang', ({ lang, corpus }) => {
  const approximations = corpus.approximators.flatMap(({ approx, before, after }) => [
    ...phrases(before).map((phrase) => [corpus.approxFrames.before.replace('{}', phrase), approx] as const),
    ...phrases(after).map((phrase) => [corpus.approxFrames.after.replace('{}', phrase), approx] as const),
  ]);
  it.each(approximations)('%s: %s', (text, approx) => {
    expect(read(lang, text).map((figure) => [figure.value, figure.approx])).toEqual([
      [corpus.approxFrames.value, approx],
    ]);
  });

  const nouns = corpus.nouns.flatMap(([counted, list]) =>
    phrases(list).map((noun) => [noun, counted] as const),
  );
  it.each(nouns)('%s are %s', (noun, counted) => {
    const figures = read(lang, corpus.nounFrame.text.replace('{}', noun));
    expect(figures.map((figure) => [figure.value, figure.counted])).toEqual([
      [corpus.nounFrame.value, counted],
    ]);
  });

  const events = corpus.events.flatMap(([event, { frame, words }]) =>
    phrases(words).map((word) => [frame.replace('{}', word), event] as const),
  );
  it.each(events)('%s: %s', (text, event) => {
    expect(read(lang, text).map((figure) => figure.event)).toEqual([event]);
  });

  it.each(corpus.sentences.map(([text, ...figures]) => [text, figures] as const))('%s', (text, figures) => {
    expect(read(lang, text).map(written)).toEqual(figures);
  });

  it.each(corpus.said.map(([text, ...said]) => [text, said] as const))(
    'the stretch said in %s',
    (text, said) => {
      expect(read(lang, text).map((figure) => figure.said)).toEqual(said);
    },
  );

  it.each(corpus.since)('%s: %s', (text, since) => {
    expect(read(lang, text).map((figure) => figure.since)).toEqual([since]);
  });

  it.each(corpus.none)('none in: %s', (text) => {
    expect(read(lang, text)).toEqual([]);
  });
});
