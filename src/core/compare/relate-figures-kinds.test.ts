import { describe, expect, it } from 'vitest';
import { camp, dead, gone, relate, type Side } from './example-pairs.ts';

/* Kinds inside a group, places inside a place, sums that shrink: alike, not the same. */

const inside = { ...gone, event: 'remaining' } as const;
const rough = { value: 100, approx: 'vague' } as const;

describe('a kind that the words tell', () => {
  it.each<[string, Side, Side, string]>([
    [
      'wounded men among those who surrendered',
      { ...gone, ...rough, said: 'hundreds of wounded gunmen' },
      { ...gone, value: 157, said: '157 gunmen' },
      'other_scope',
    ],
    [
      'in Arabic',
      { ...gone, ...rough, said: 'مئات الجرحى من المسلحين' },
      { ...gone, value: 157, said: '157 مسلحا' },
      'other_scope',
    ],
    [
      'foreigners among the captured',
      { ...gone, event: 'arrested', value: 800, approx: 'about', said: '800 foreign fighters' },
      { ...gone, event: 'arrested', value: 900, approx: 'about', said: '900 fighters' },
      'other_scope',
    ],
    [
      'both are wounded',
      { ...gone, ...rough, said: 'hundreds of wounded gunmen' },
      { ...gone, value: 157, said: '157 injured gunmen' },
      'compatible',
    ],
    [
      'an equal number was only described more closely',
      { ...gone, value: 157, said: '157 foreign gunmen' },
      { ...gone, value: 157, said: '157 gunmen' },
      'same',
    ],
    [
      'who was wounded by the event is no kind',
      { ...dead, event: 'wounded', value: 14, said: '14 wounded' },
      { ...dead, event: 'wounded', value: 14, approx: 'at_least', said: 'at least 14 fighters were hit' },
      'compatible',
    ],
  ])('%s', (_, a, b, relation) => expect(relate(a, b)).toBe(relation));
});

describe('people in a place, and in more than it', () => {
  it.each<[string, Side, Side, string]>([
    [
      'fighters in the town / nobody says where',
      { ...inside, value: 400, place: 'Tel Zahra', on: '2021-03-02' },
      { ...inside, value: 15000, place: null },
      'other_scope',
    ],
    [
      'the camp / all camps of the land',
      { ...camp, value: 33000, on: '2021-01-31' },
      { ...camp, value: 100000, place: 'Landia' },
      'other_scope',
    ],
    [
      'a place left out where the values are near',
      { ...camp, value: 33000, on: '2021-01-31' },
      { ...camp, value: 62000, place: null },
      'other_time',
    ],
    [
      'the camp itself, grown',
      { ...camp, value: 10000, on: '2021-01-31' },
      { ...camp, value: 62000 },
      'other_time',
    ],
  ])('%s', (_, a, b, relation) => expect(relate(a, b)).toBe(relation));
});

describe('a sum and what is near it', () => {
  const since = '2021-03-01';
  it.each<[string, Side, Side, string]>([
    [
      'all who left, and fewer who surrendered later',
      { counted: 'person', event: 'left', value: 36500, since, on: '2021-04-02' },
      { counted: 'person', event: 'surrendered', value: 29600, since },
      'other_scope',
    ],
    [
      '"dozens" of an earlier day, a toll since a start',
      { ...gone, event: 'killed', value: 12, approx: 'vague', on: '2021-05-06' },
      { ...gone, event: 'killed', value: 50, approx: 'at_least', since: '2021-05-05' },
      'other_scope',
    ],
    [
      'the same day',
      { ...gone, event: 'killed', value: 12, approx: 'vague' },
      { ...gone, event: 'killed', value: 50, since: '2021-05-05' },
      'compatible',
    ],
  ])('%s', (_, a, b, relation) => expect(relate(a, b)).toBe(relation));
});

it.each<[Side['side'], string]>([
  ['sdf', 'same'],
  ['civilian', 'other_scope'],
])('24 captives of a side (%s) and 24 soldiers of it', (side, relation) => {
  const freed = { event: 'freed', value: 2400 } as const;
  const people = { ...freed, counted: 'person', side } as const;
  expect(relate(people, { ...freed, counted: 'soldier', side: side === 'sdf' ? 'sdf' : null })).toBe(
    relation,
  );
});

describe('the same people, told otherwise', () => {
  const displaced = { counted: 'person', event: 'displaced', place: 'Camp Noor' } as const;
  it.each<[string, Side, Side, string]>([
    [
      'the displaced of a camp are its residents',
      { ...displaced, value: 62_000, approx: 'at_least' },
      { ...camp, value: 62_000, approx: 'at_least' },
      'same',
    ],
    ['by one number only', { ...displaced, value: 62_000 }, { ...camp, value: 64_000 }, 'unrelated'],
    [
      'in one place only',
      { ...displaced, value: 62_000, place: null },
      { ...camp, value: 62_000 },
      'unrelated',
    ],
    [
      'and of one week',
      { ...displaced, value: 62_000, on: '2021-04-02' },
      { ...camp, value: 62_000 },
      'unrelated',
    ],
    [
      'fewer civilians are a part of the dead',
      { counted: 'civilian', event: 'killed', value: 9, approx: 'at_least' },
      { counted: 'person', event: 'killed', value: 15, approx: 'at_least' },
      'other_scope',
    ],
    [
      'more of them are a later count',
      { counted: 'civilian', event: 'killed', value: 15 },
      { counted: 'person', event: 'killed', value: 9 },
      'unrelated',
    ],
    [
      'children of two ages',
      { counted: 'percent', value: 23, event: 'residing', said: '23 % are children under five' },
      { counted: 'percent', value: 23, event: 'residing', said: '23 % under the age of 12' },
      'other_scope',
    ],
    [
      'of one age',
      { counted: 'percent', value: 23, event: 'residing', said: '23 % are children under five' },
      { counted: 'percent', value: 23, event: 'residing', said: '23 % under the age of 5' },
      'same',
    ],
    [
      'two sums counted to the unit are no roundings',
      { counted: 'civilian', event: 'killed', value: 1302, approx: 'at_least', on: '2021-05-03' },
      { counted: 'civilian', event: 'killed', value: 1319, approx: 'at_least' },
      'other_time',
    ],
    [
      'one of them is round',
      { counted: 'civilian', event: 'killed', value: 1300, approx: 'at_least', on: '2021-05-08' },
      { counted: 'civilian', event: 'killed', value: 1319, approx: 'at_least' },
      'compatible',
    ],
  ])('%s', (_, a, b, relation) => expect(relate(a, b)).toBe(relation));
});

describe('one attack, one campaign', () => {
  const attack = { event: 'wounded', place: 'Tel Zahra', asOf: '2021-05-10' } as const;
  it.each<[string, Side, Side, string]>([
    [
      "one side's among all",
      { ...attack, counted: 'person', value: 19 },
      { ...attack, counted: 'person', value: 3, approx: 'at_least', side: 'coalition' },
      'other_scope',
    ],
    [
      'of another day',
      { ...attack, counted: 'person', value: 19, asOf: '2021-05-14' },
      { ...attack, counted: 'person', value: 3, side: 'coalition' },
      'unrelated',
    ],
    [
      'the dead of a campaign, months later',
      { ...dead, value: 500, sourceId: 'monitor', on: '2021-02-10' },
      { ...dead, value: 730, sourceId: 'monitor', since: '2020-11-10' },
      'other_time',
    ],
    [
      'the dead of nobody says which side, and thousands of martyrs',
      { counted: 'person', event: 'killed', value: 1600 },
      { counted: 'person', event: 'killed', value: 1000, approx: 'vague' },
      'unrelated',
    ],
    [
      'fourteen in total, then fifteen',
      { ...dead, value: 14, approx: 'at_most', said: 'up to 14 in total', asOf: '2021-05-10' },
      { ...dead, value: 15, asOf: '2021-05-10' },
      'other_time',
    ],
    [
      'one counter, one start, one day',
      { event: 'arrived', value: 23_000, sourceId: 'monitor', since: '2 months' },
      { event: 'arrived', value: 33_000, sourceId: 'monitor', since: '2 months' },
      'differs',
    ],
    [
      'as many in the north as in the south',
      { counted: 'soldier', event: 'remaining', value: 200, place: 'northeast Landia' },
      { counted: 'soldier', event: 'remaining', value: 200, place: 'southern Landia' },
      'other_scope',
    ],
    [
      'another name for the north',
      { counted: 'soldier', event: 'remaining', value: 200, place: 'northeast Landia' },
      { counted: 'soldier', event: 'remaining', value: 200, place: 'northern Landia' },
      'same',
    ],
  ])('%s', (_, a, b, relation) => expect(relate(a, b)).toBe(relation));
});
