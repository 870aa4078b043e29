import { describe, expect, it } from 'vitest';
import type { FigureRelation } from '../model.ts';
import { camp, dead, gone, relate, type Side } from './example-pairs.ts';
import { figure, head, inReport } from './example-reports.ts';
import { relateFigures } from './relate-figures.ts';

describe('same and compatible', () => {
  it.each<[string, Side, Side, FigureRelation]>([
    ['exact and about', { value: 4200 }, { value: 4200, approx: 'about' }, 'same'],
    ['one rough word', { value: 100, approx: 'vague' }, { value: 100, approx: 'vague' }, 'same'],
    ['"more than" against plain', { value: 4200 }, { value: 4200, approx: 'at_least' }, 'compatible'],
    ['a rough word with room', { value: 47, ...gone }, { value: 10, approx: 'vague', ...gone }, 'compatible'],
    ['about, 5 %', { value: 96 }, { value: 100, approx: 'about' }, 'compatible'],
    ['not 10 %', { value: 90 }, { value: 100, approx: 'about' }, 'other_time'],
    ['a range that holds it', { value: 700, max: 900 }, { value: 800, approx: 'about' }, 'compatible'],
    ['up to', { value: 700, max: 900 }, { value: 900, approx: 'at_most' }, 'compatible'],
    ['rounded', { value: 2400, ...gone }, { value: 2412, ...gone }, 'compatible'],
    [
      'victims under two names',
      { value: 7, counted: 'civilian', event: 'killed' },
      { value: 7, event: 'killed' },
      'same',
    ],
    ['left and was displaced', { value: 640 }, { value: 640, event: 'displaced' }, 'same'],
    ['the same place in another script', { value: 640 }, { value: 640, place: 'تل زهرا' }, 'same'],
    ['a place around it', { value: 640 }, { value: 640, place: 'Landia' }, 'same'],
    ['one start missing', { value: 31_500, since: '2021-01-04' }, { value: 31_500 }, 'same'],
    [
      'a month holds the day',
      { value: 31_500, since: '2021-01-14' },
      { value: 31_500, since: '2021-01' },
      'same',
    ],
  ])('%s', (_, a, b, relation) => {
    expect(relate(a, b)).toBe(relation);
  });
});

describe('look-alikes', () => {
  it.each<[string, Side, Side]>([
    ['killed / wounded', { ...dead, value: 44 }, { ...dead, value: 44, event: 'wounded' }],
    ['one army / the other', { ...dead, value: 44 }, { ...dead, value: 44, side: 'coalition' }],
    ['civilians / fighters', { value: 44, counted: 'civilian' }, { value: 44, counted: 'fighter' }],
    ['per cent / people', { value: 44, counted: 'percent' }, { value: 44 }],
    ['left / live there', { value: 44_000 }, { value: 44_000, event: 'residing' }],
    ['cars / people', { value: 44, counted: 'vehicle' }, { value: 44 }],
    ['two days', { ...gone, value: 44 }, { ...gone, value: 44, on: '2021-05-20' }],
    [
      'two named days',
      { ...gone, value: 44, asOf: '2021-05-09' },
      { ...gone, value: 44, asOf: '2021-05-10' },
    ],
    ['another town', { ...dead, value: 44 }, { ...dead, value: 45, place: 'Camp Noor', on: '2021-05-10' }],
    [
      'children / everyone who died',
      { value: 44, counted: 'child', event: 'died' },
      { value: 90, event: 'died' },
    ],
    ['no date, no number in common', { ...gone, value: 44, on: null }, { ...gone, value: 60 }],
    [
      'thousands without a date',
      { value: 1000, approx: 'vague', on: null },
      { value: 1000, approx: 'vague' },
    ],
  ])('%s', (_, a, b) => {
    expect(relate(a, b)).toBe('unrelated');
  });
});

describe('other_scope', () => {
  it.each<[string, Side, Side]>([
    ['two starts', { value: 31_500, since: '2021-01-04' }, { value: 31_500, since: '2021-03-01' }],
    [
      'a day and a campaign',
      { ...gone, event: 'killed', value: 93, since: '24h' },
      { ...gone, event: 'killed', value: 93, since: '2021-05-01' },
    ],
    [
      '"in the past two days"',
      { value: 12, said: '12 in the past two days', counted: 'child', event: 'died' },
      { value: 31, counted: 'child', event: 'died', since: '8 weeks' },
    ],
    [
      'fighters / fighters and families',
      { ...gone, value: 2700 },
      { ...gone, value: 2700, counted: 'person' },
    ],
    [
      'of those who surrendered / of all who left',
      { ...gone, value: 6100 },
      { ...gone, value: 6100, event: 'left' },
    ],
    [
      'women / women and children',
      { value: 3, counted: 'woman', event: 'freed' },
      { value: 8, event: 'freed' },
    ],
    [
      'a group of the whole',
      { ...gone, value: 130, said: '130 of them' },
      { ...gone, value: 310, beside: [{ ...gone, value: 130, said: 'including 130' }] },
    ],
    [
      'residents / new arrivals',
      { value: 83, counted: 'percent', event: 'residing' },
      { value: 83, counted: 'percent', event: 'arrived' },
    ],
    [
      'a campaign / the whole war',
      { ...dead, value: 71, since: '2021-02-02' },
      { ...dead, value: 9400, place: null },
    ],
  ])('%s', (_, a, b) => {
    expect(relate(a, b)).toBe('other_scope');
  });
});

describe('other_time', () => {
  it.each<[string, Side, Side]>([
    ['a camp that grew', { ...camp, value: 21_300 }, { ...camp, value: 25_900, on: '2021-05-20' }],
    [
      '"more than" a month before',
      { ...camp, value: 21_300, approx: 'at_least' },
      { ...camp, value: 24_100, on: '2021-06-20' },
    ],
    [
      'a sum that went on',
      { value: 31_500, since: '2021-01' },
      { value: 36_200, since: '2021-01', on: '2021-05-22' },
    ],
    [
      'the same number still inside',
      { value: 4000, event: 'remaining' },
      { value: 4000, event: 'remaining', on: '2021-06-01' },
    ],
    [
      'a pocket that shrank',
      { value: 3, counted: 'area_km2', event: 'controlled', side: 'isis' },
      { value: 0.4, counted: 'area_km2', event: 'controlled', side: 'isis', on: '2021-05-20' },
    ],
    [
      'a toll confirmed later',
      { ...gone, event: 'killed', value: 26 },
      { ...gone, event: 'killed', value: 39, on: '2021-05-11' },
    ],
    [
      'a part greater than its whole',
      { ...gone, value: 1800, counted: 'person', asOf: '2021-05-10' },
      { ...gone, value: 2600, asOf: '2021-05-10' },
    ],
  ])('%s', (_, a, b) => {
    expect(relate(a, b)).toBe('other_time');
  });
});

describe('differs', () => {
  const balance = [
    { ...gone, value: 1423, event: 'killed' },
    { ...gone, value: 615, event: 'arrested' },
    { ...dead, value: 57, event: 'wounded' },
  ] as const;

  it('in two versions of one statement, known by the figures that travel with it', () => {
    expect(relate({ ...dead, value: 71, beside: balance }, { ...dead, value: 13, beside: balance })).toBe(
      'differs',
    );
    expect(relate({ ...dead, value: 71 }, { ...dead, value: 13 })).not.toBe('differs');
  });
  it('for rival sums of one statement, not for a part and a whole of it', () => {
    const [first, ...rest] = balance;
    const civil = { counted: 'civilian', side: 'civilian' } as const;
    const beside = [first, ...rest];
    expect(relate({ ...civil, value: 31_000, beside }, { ...civil, value: 35_000, beside })).toBe('differs');
    expect(relate({ ...civil, value: 31_000, beside }, { ...civil, value: 62_000, beside })).not.toBe(
      'differs',
    );
    expect(
      relate({ ...civil, value: 31_000, beside }, { value: 35_000, counted: 'family_member', beside }),
    ).not.toBe('differs');
  });
  it('where a report holds two counters against each other, not where one counter goes on counting', () => {
    const rival = (sourceId: string) => [{ ...gone, value: 240, sourceId }];
    const one = { ...gone, value: 140, sourceId: 'monitor' };
    expect(relate({ ...one, beside: rival('front') }, { ...gone, value: 240, sourceId: 'front' })).toBe(
      'differs',
    );
    const going = { ...gone, value: 140, sourceId: 'front-speaker' };
    expect(relate({ ...going, beside: rival('front') }, { ...gone, value: 240, sourceId: 'front' })).toBe(
      'other_time',
    );
  });
  it('where a digit was lost from a sum', () => {
    const killed = { ...gone, event: 'killed', since: '2021-01-04', sourceId: 'front' } as const;
    expect(relate({ ...killed, value: 1423 }, { ...killed, value: 423, on: '2021-05-12' })).toBe('differs');
    expect(relate({ ...killed, value: 1423, on: '2021-05-12' }, { ...killed, value: 1100 })).toBe(
      'other_time',
    );
  });
  it('where a pocket is told in another unit, on one day only', () => {
    const pocket = { counted: 'area_km2', event: 'controlled', side: 'isis' } as const;
    expect(relate({ ...pocket, value: 0.4 }, { ...pocket, value: 0.0004 })).toBe('differs');
    expect(relate({ ...pocket, value: 0.4 }, { ...pocket, value: 0.0004, on: '2021-05-20' })).toBe(
      'other_time',
    );
    expect(relate({ ...pocket, value: 0.4 }, { ...pocket, value: 0.0004, approx: 'vague' })).not.toBe(
      'differs',
    );
  });
  it('never across unknown dates on one shared figure, nor for vague words or open bounds that leave room', () => {
    const one = balance.slice(0, 1);
    expect(
      relate({ ...dead, value: 71, beside: one, on: null }, { ...dead, value: 13, beside: one }),
    ).not.toBe('differs');
    expect(
      relate(
        { ...dead, value: 10, approx: 'vague', beside: balance },
        { ...dead, value: 5, beside: balance },
      ),
    ).not.toBe('differs');
    expect(
      relate({ value: 60_000, approx: 'at_least', since: '2021-01' }, { value: 67_000, since: '2021-01' }),
    ).toBe('compatible');
  });
});

describe('without a gazetteer', () => {
  it('takes places by their words', () => {
    const context = (id: string, place: string, value = 640) =>
      inReport(head(id), figure({ value, place, counted: 'soldier', event: 'deployed', side: 'coalition' }));
    expect(relateFigures(context('a', 'northern Landia', 320), context('b', 'Landia')).relation).toBe(
      'other_scope',
    );
    expect(relateFigures(context('a', 'Elsewhere', 320), context('b', 'Landia')).relation).toBe('unrelated');
  });
});
