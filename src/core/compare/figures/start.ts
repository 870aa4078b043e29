import type { Since } from '../../model.ts';
import { type DaySpan, parseDay } from './day.ts';

/** From when on a figure counts. `length` in days is known for stretches (`8 weeks`) and where both ends are dated. */
export interface Start {
  span: DaySpan | null;
  length: number | null;
}

const UNIT_DAYS: Readonly<Record<string, number>> = {
  h: 1 / 24,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30,
  year: 365,
};

/** Days of `24h`, `8 weeks`, `2 months`; null for a date. */
function lengthOf(since: string): number | null {
  const parts = /^(\d{1,4}) ?(h|hour|day|week|month|year)s?$/.exec(since.trim());
  const unit = UNIT_DAYS[parts?.[2] ?? ''];
  return parts && unit !== undefined ? Number(parts[1]) * unit : null;
}

/** `since` as a start, seen from the day of the figure. A stretch is as sharp as it is short: 15 %, at least a day. */
export function parseStart(since: Since | null, day: DaySpan | null): Start | null {
  if (!since) return null;
  const length = lengthOf(since);
  if (length !== null) return startOfStretch(length, day);
  const date = parseDay(since);
  if (!date) return null;
  const span = coarsen(since, date, day);
  return { span, length: day ? Math.max(0, day.last - date.last) : null };
}

/**
 * "Since 1 December" is often "since the beginning of December": once a month is over, its first day stands for all of it.
 */
function coarsen(since: string, date: DaySpan, day: DaySpan | null): DaySpan {
  if (!/^\d{4}-\d{2}-01$/.test(since)) return date;
  const month = parseDay(since.slice(0, 7));
  return month && (!day || day.first > month.last) ? month : date;
}

/** A stretch of so many days up to `day`. */
export function startOfStretch(length: number, day: DaySpan | null): Start {
  const slack = Math.ceil(length * 0.15);
  const span = day && {
    first: Math.floor(day.first - length) - slack,
    last: Math.ceil(day.last - length) + slack,
  };
  return { span, length };
}

/** Do two counts begin at the same time? `unknown` where one does not tell. */
export function compareStarts(a: Start | null, b: Start | null): 'same' | 'different' | 'unknown' {
  if (!a || !b) return 'unknown';
  if (a.span && b.span) {
    return a.span.first <= b.span.last && b.span.first <= a.span.last ? 'same' : 'different';
  }
  if (a.length === null || b.length === null) return 'unknown';
  // Two stretches without dates: a third more or less is another stretch.
  const [short, long] = a.length < b.length ? [a.length, b.length] : [b.length, a.length];
  return long <= (short * 4) / 3 ? 'same' : 'different';
}
