import type { IsoDate } from '../../model.ts';
import { remember } from '../../text/remember.ts';

const DAY = 86_400_000;

/** Dates repeat: a library holds some hundred different ones. */
const timeOf = remember((day) => Date.parse(day));

/** Whole days between two dates; null where either is missing, partial (a month, a year) or no date. */
export function daysApart(a: IsoDate | null, b: IsoDate | null): number | null {
  if (a === null || b === null || a.length < 10 || b.length < 10) return null;
  const days = Math.abs(timeOf(a.slice(0, 10)) - timeOf(b.slice(0, 10))) / DAY;
  return Number.isFinite(days) ? Math.round(days) : null;
}
