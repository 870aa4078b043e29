import { describe, expect, it } from 'vitest';
import { camp, dead, gone, relate, type Side } from './example-pairs.ts';
import { figure, head, inReport } from './example-reports.ts';
import { relateFigures } from './relate-figures.ts';

/* Orders of magnitude, open bounds and sums whose start nobody tells: where little is known, little is said. */

describe('orders of magnitude', () => {
  const rough = { value: 100, approx: 'vague' } as const;
  it.each<[string, Side, Side, string]>([
    [
      '"hundreds" of one day hold a number of it',
      { ...gone, ...rough },
      { ...gone, value: 230 },
      'compatible',
    ],
    ['"hundreds" of two days', { ...gone, ...rough }, { ...gone, ...rough, on: '2021-05-12' }, 'unrelated'],
    [
      'a sum up to Monday, "hundreds" on Wednesday',
      { ...gone, event: 'arrested', value: 640, asOf: '2021-05-10' },
      { ...gone, event: 'arrested', ...rough, asOf: '2021-05-12' },
      'unrelated',
    ],
    [
      '"more than 300" are not "thousands"',
      { value: 300, approx: 'at_least' },
      { value: 1000, approx: 'vague' },
      'unrelated',
    ],
    [
      '"hundreds" are no "thousands"',
      { ...gone, ...rough, event: 'remaining' },
      { ...gone, value: 1000, approx: 'vague', event: 'remaining' },
      'other_time',
    ],
    [
      '"dozens" may be "scores"',
      { ...gone, value: 10, approx: 'vague' },
      { ...gone, value: 20, approx: 'vague' },
      'compatible',
    ],
    [
      '"thousands" beside it print no 1,000 of another counter',
      {
        value: 3000,
        approx: 'about',
        sourceId: 'front',
        beside: [{ value: 1000, approx: 'vague', sourceId: 'monitor' }],
      },
      { value: 1000, approx: 'about', sourceId: 'front' },
      'unrelated',
    ],
    [
      '"more than 900" may be',
      { value: 900, approx: 'at_least' },
      { value: 1000, approx: 'vague' },
      'compatible',
    ],
    [
      '"thousands" in the camp, 2,000 in the country',
      { ...camp, value: 1000, approx: 'vague' },
      { ...camp, value: 2000, place: 'Landia' },
      'unrelated',
    ],
    [
      'no group is alike by the size of a rough word',
      { value: 410, counted: 'civilian' },
      { value: 1000, approx: 'vague' },
      'unrelated',
    ],
    [
      'but by the word itself: "hundreds" of fighters / of people, inside on one day',
      { ...gone, event: 'remaining', ...rough },
      { event: 'remaining', ...rough },
      'other_scope',
    ],
  ])('%s', (_, a, b, relation) => {
    expect(relate(a, b)).toBe(relation);
  });
});

describe('other things', () => {
  it.each<[string, Side, Side, string]>([
    [
      'the dead, and the dead and wounded',
      { ...dead, value: 24 },
      { ...dead, value: 24, said: '24 of them dead or wounded' },
      'other_scope',
    ],
    [
      'not of another number',
      { ...dead, value: 24 },
      { ...dead, value: 19, said: '19 بين قتيل وجريح' },
      'unrelated',
    ],
    [
      'a third of the country, all of the pocket',
      { value: 33.3, counted: 'percent', event: 'controlled', side: 'isis' },
      { value: 100, counted: 'percent', event: 'controlled', side: 'isis' },
      'unrelated',
    ],
    [
      '99 per cent and then all',
      { value: 99, counted: 'percent', event: 'freed' },
      { value: 100, counted: 'percent', event: 'freed', on: '2021-05-20' },
      'other_time',
    ],
    [
      'a day of 24 hours, and the day before it',
      { ...dead, value: 13, since: '24h', asOf: '2021-05-10' },
      { ...dead, value: 11, asOf: '2021-05-09' },
      'unrelated',
    ],
    [
      'relatives who surrendered, civilians who left, of one balance',
      { ...gone, counted: 'family_member', value: 29_000, since: '2021-01-04' },
      { counted: 'civilian', value: 37_000, since: '2021-01-04' },
      'unrelated',
    ],
    [
      '"more than 1,500" in the morning, 2,000 in the evening',
      { ...gone, value: 1500, approx: 'at_least' },
      { ...gone, value: 2100 },
      'other_time',
    ],
  ])('%s', (_, a, b, relation) => {
    expect(relate(a, b)).toBe(relation);
  });
});

describe('sums', () => {
  it.each<[string, Side, Side, string]>([
    [
      'two open bounds without dates and counters are no rounding of each other',
      { ...gone, event: 'arrested', value: 800, approx: 'at_least', on: null, place: null },
      { ...gone, event: 'arrested', value: 1000, approx: 'at_least', on: null },
      'unrelated',
    ],
    [
      'one tells its start, by another counter',
      { value: 38_000, since: '2021-01-04', sourceId: 'monitor' },
      { value: 61_000, sourceId: 'front' },
      'other_scope',
    ],
    [
      'the millions of a country and the thousands of a village',
      { value: 4_000_000, event: 'freed', place: null },
      { value: 61_000, since: '2021-01-04' },
      'unrelated',
    ],
    [
      'ten days and a campaign',
      { value: 21_000, since: '10 days', approx: 'at_least' },
      { value: 35_000 },
      'other_scope',
    ],
    [
      'one body, one start, one day',
      { ...dead, value: 71, since: '2021-02-02', sourceId: 'front' },
      { ...dead, value: 13, since: '2021-02-02', sourceId: 'front-speaker' },
      'differs',
    ],
    [
      'not where the greater one is of the next day',
      { value: 31_000, since: '2021-02-02', sourceId: 'front' },
      { value: 35_000, since: '2021-02-02', sourceId: 'front', on: '2021-05-11' },
      'other_time',
    ],
    [
      'people and relatives by one telling number',
      { value: 28_700 },
      { value: 28_700, counted: 'family_member' },
      'same',
    ],
    ['not by a round one', { value: 30_000 }, { value: 30_000, counted: 'family_member' }, 'other_scope'],
  ])('%s', (_, a, b, relation) => {
    expect(relate(a, b)).toBe(relation);
  });
});

it('names no days where both figures are of one day', () => {
  const counted = (id: string, value: number, day: string) =>
    inReport(head(id, day), figure({ ...camp, value, asOf: day }));
  const whyOf = (day: string) =>
    relateFigures(counted('a', 21_300, '2021-05-10'), counted('b', 25_900, day)).why[0];
  expect(whyOf('2021-05-10')).toEqual({ code: 'running_count', params: {} });
  expect(whyOf('2021-05-12')?.params).toEqual({ a: '2021-05-10', b: '2021-05-12' });
});
