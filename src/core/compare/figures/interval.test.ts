import { describe, expect, it } from 'vitest';
import type { Approx, Counted } from '../../model.ts';
import { figure } from '../example-reports.ts';
import { compareValues, isDigitLost, isUsable } from './interval.ts';

const of = (
  value: number,
  approx: Approx = 'exact',
  max: number | null = null,
  counted: Counted = 'person',
) => figure({ value, approx, max, counted });

describe('compareValues', () => {
  it.each([
    [of(2412), of(2412, 'about'), 'equal'],
    [of(2412), of(2412, 'at_least'), 'fits'],
    [of(2412), of(2400), 'fits'],
    [of(2412), of(2300), 'apart'],
    [of(29_600), of(29_000), 'fits'],
    [of(29_600), of(34_000), 'apart'],
    [of(7_700_000), of(8_000_000, 'about'), 'fits'],
    [of(7_700_000), of(10_000_000, 'at_least'), 'apart'],
    [of(250), of(300), 'apart'],
    [of(67_000), of(60_000, 'at_least'), 'fits'],
    [of(97_000), of(60_000, 'at_least'), 'loose'],
    [of(1000, 'exact', 1500), of(1200, 'about'), 'fits'],
    [of(38), of(10, 'vague'), 'fits'],
    [of(88_060, 'exact', null, 'area_km2'), of(88_000, 'exact', null, 'area_km2'), 'fits'],
    [of(0.0006, 'exact', null, 'area_km2'), of(0.0007, 'exact', null, 'area_km2'), 'apart'],
  ] as const)('%o / %o: %s', (a, b, fit) => {
    expect(compareValues(a, b)).toBe(fit);
    expect(compareValues(b, a)).toBe(fit);
  });
});

describe('isDigitLost', () => {
  it.each([
    [423, 1423, true],
    [423, 1400, true],
    [240, 2400, true],
    [423, 1523, false],
    [23, 1423, false],
  ])('%d / %d: %s', (a, b, lost) => {
    expect(isDigitLost(of(a), of(b))).toBe(lost);
  });
});

describe('isUsable', () => {
  it('refuses what no page can count', () => {
    for (const value of [Number.NaN, -1, Number.POSITIVE_INFINITY]) expect(isUsable(of(value))).toBe(false);
    expect(isUsable(of(10, 'exact', 5))).toBe(false);
    expect(isUsable(of(0))).toBe(true);
  });
});
