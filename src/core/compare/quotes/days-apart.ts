import type { IsoDate } from '../../model.ts';

const DAY = 86_400_000;

/** Whole days between two dates; null where either is missing, partial (a month, a year) or no date. */
export function daysApart(a: IsoDate | null, b: IsoDate | null): number | null {
  if (a === null || b === null || a.length < 10 || b.length < 10) return null;
  const days = Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / DAY;
  return Number.isFinite(days) ? Math.round(days) : null;
}
