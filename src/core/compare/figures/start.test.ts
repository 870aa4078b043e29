import { describe, expect, it } from 'vitest';
import { dayOfReport, gapBetween, parseDay } from './day.ts';
import { compareStarts, parseStart } from './start.ts';
import { windowInWords } from './window-words.ts';

const day = parseDay('2021-05-10');

describe('compareStarts', () => {
  it.each([
    ['2021-01-09', '2021-01-09', 'same'],
    ['2021-01', '2021-01-09', 'same'],
    ['2021-01-01', '2021-01-04', 'same'],
    ['2021-05-01', '2021-05-04', 'different'],
    ['2021-01-09', '2021-02-09', 'different'],
    ['8 weeks', '2021-03', 'same'],
    ['8 weeks', '2 months', 'same'],
    ['24h', '2021-05-01', 'different'],
    ['24h', null, 'unknown'],
    ['once', '24h', 'unknown'],
  ] as const)('%s / %s: %s', (a, b, relation) => {
    expect(compareStarts(parseStart(a, day), parseStart(b, day))).toBe(relation);
  });
  it('compares stretches by their length where no date is known', () => {
    expect(compareStarts(parseStart('8 weeks', null), parseStart('2 months', null))).toBe('same');
    expect(compareStarts(parseStart('1 week', null), parseStart('3 months', null))).toBe('different');
  });
});

describe('days', () => {
  it('reads parts of a date and refuses what is none', () => {
    expect(parseDay('2021-02')).toEqual({ first: 18_659, last: 18_686 });
    expect(parseDay('2021-02-00')).toEqual(parseDay('2021-02'));
    for (const bad of ['', 'May', '2021-13-01', '2021-01-45', null]) expect(parseDay(bad)).toBeNull();
  });
  it('finds the date in an address', () => {
    const of = (url: string) => dayOfReport({ published: null, url });
    expect(of('https://x.example/2021/05/10/story')).toEqual(day);
    expect(of('https://x.example/20210510-story.html')).toEqual(day);
    expect(of('https://x.example/4019371')).toBeNull();
  });
  it('counts the days between stretches', () => {
    expect(gapBetween(day, parseDay('2021-05'))).toBe(0);
    expect(gapBetween(day, parseDay('2021-05-13'))).toBe(3);
    expect(gapBetween(day, null)).toBeNull();
  });
});

describe('windowInWords', () => {
  it.each([
    ['9 died in the past two days', 2],
    ['تسعه خلال الاسبوع الماضي', 7],
    ['neuf en 24 heures', 1],
    ['der letzten woche', 7],
    ['last weekend', null],
    ['9 died', null],
  ])('%s', (said, days) => {
    expect(windowInWords(said)).toBe(days);
  });
});
