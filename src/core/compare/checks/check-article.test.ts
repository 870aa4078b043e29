import { describe, expect, it } from 'vitest';
import type { Figure } from '../../model.ts';
import { head, onPage } from '../example-reports.ts';
import { groundOf, noGround } from '../figures/ground.ts';
import { checkArticle } from './check-article.ts';

/** Each paragraph a sentence of its own that looks at no other moment. */
const TEXT = { title: 'Title.', body: Array.from({ length: 9 }, () => 'Text.'), lang: 'en' };

type Told = Partial<Figure> & { value: number };
const check = (...told: Told[]) =>
  checkArticle(onPage(...told), head('page'), noGround, TEXT).map((found) =>
    found.kind === 'sum'
      ? `sum ${found.fits ? 'fits' : 'misses'} ${found.sum}`
      : `${found.kind} ${found.claims.join('/')}`,
  );

const taken: Told = { value: 21_700, event: 'surrendered', side: 'isis' };
const civil: Told = { value: 30_000, counted: 'civilian', side: 'civilian' };

describe('sums', () => {
  it('adds up parts that count nobody twice', () => {
    expect(check({ value: 51_000, approx: 'at_least' }, taken, civil)).toEqual(['sum fits 51700']);
    expect(check({ value: 55_000, approx: 'about' }, taken, civil)).toEqual(['sum misses 51700']);
  });
  it('leaves a whole alone that was not meant', () => {
    expect(check({ value: 90_000 }, taken, civil)).toEqual([]);
    expect(check({ value: 51_000, event: 'remaining' }, taken, civil)).toEqual([]);
    expect(check({ value: 51_000 }, taken, { ...civil, paragraph: 7 })).toEqual([]);
  });
  it('does not add a part to what holds it', () => {
    expect(
      check({ value: 26_000 }, taken, { ...taken, value: 4300, counted: 'fighter', partOf: 'f1' }),
    ).toEqual([]);
  });
});

describe('parts that were read wrongly', () => {
  it('are not kept out of a sum by a whole that is smaller', () => {
    expect(check({ value: 51_000, approx: 'at_least' }, taken, { ...civil, partOf: 'f1' })).toEqual([
      'sum fits 51700',
    ]);
  });
});

describe('headline against text', () => {
  const killed = { counted: 'fighter', event: 'killed', side: 'isis' } as const;
  const title = { paragraph: 'title' } as const;
  it('tells a lost nought and a changed number', () => {
    expect(check({ ...killed, ...title, value: 240 }, { ...killed, value: 2400 })).toEqual([
      'headline f0/f1',
    ]);
    expect(check({ ...killed, ...title, value: 52 }, { ...killed, value: 58 })).toEqual(['headline f0/f1']);
  });
  it('tells another group with the same number', () => {
    expect(check({ ...title, value: 4300, counted: 'civilian' }, { value: 4300 })).toEqual([
      'headline f0/f1',
    ]);
  });
  it('takes a village for its region', () => {
    const ground = groundOf({
      authority: [],
      places: [
        { id: 'land', names: {}, within: null },
        { id: 'zahra', names: {}, within: 'land' },
      ],
    });
    const figures = onPage(
      { ...killed, ...title, value: 52, place: 'land' },
      { ...killed, value: 58, place: 'zahra' },
    );
    expect(checkArticle(figures, head('page'), ground, TEXT).map(({ kind }) => kind)).toEqual(['headline']);
  });
  it('lets a headline add up what the text tells apart', () => {
    expect(
      check(
        { ...killed, ...title, value: 52 },
        { ...killed, value: 40 },
        { ...killed, value: 12, event: 'attacked' },
      ),
    ).toEqual([]);
  });
  it('says nothing where the text has it, rounds it, or speaks of something else', () => {
    expect(
      check({ ...killed, ...title, value: 240 }, { ...killed, value: 240 }, { ...killed, value: 2400 }),
    ).toEqual([]);
    expect(
      check({ ...killed, ...title, value: 2400, approx: 'at_least' }, { ...killed, value: 2412 }),
    ).toEqual([]);
    expect(check({ ...killed, ...title, value: 52 }, { ...killed, value: 9 })).toEqual([]);
    expect(check({ ...killed, ...title, value: 52 }, { ...killed, value: 58, event: 'wounded' })).toEqual([]);
    expect(check({ ...killed, ...title, value: 52 }, { ...killed, value: 58, place: 'Hawl' })).toEqual([]);
  });
});

describe('two values', () => {
  const inside = { event: 'residing', place: 'Camp Noor' } as const;
  const next = { ...inside, paragraph: 1 } as const;
  it('tells two populations of one camp, not of two dates or by two sources', () => {
    expect(check({ ...inside, value: 21_400 }, { ...next, value: 25_900 })).toEqual(['two_values f0/f1']);
    expect(
      check({ ...inside, value: 21_400, asOf: '2021-04-01' }, { ...next, value: 25_900, asOf: '2021-05-01' }),
    ).toEqual([]);
    expect(
      check({ ...inside, value: 21_400, sourceId: 'a' }, { ...next, value: 25_900, sourceId: 'b' }),
    ).toEqual([]);
    expect(check({ ...inside, value: 21_400, approx: 'at_least' }, { ...next, value: 25_900 })).toEqual([]);
  });
});

it('bears absurd values', () => {
  expect(check({ value: Number.NaN }, { value: -3 }, { value: Number.POSITIVE_INFINITY })).toEqual([]);
});
