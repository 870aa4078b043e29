import type { FigureFacts, IsoDate, ReportMeta } from '../../model.ts';

/** A stretch of days, both ends included, as day numbers since 1970-01-01. A month or a year is a long stretch. */
export interface DaySpan {
  first: number;
  last: number;
}

const DAY_MS = 86_400_000;

const dayNumber = (year: number, month: number, day: number): number =>
  Math.round(Date.UTC(year, month - 1, day) / DAY_MS);

/** Read `2019`, `2019-03`, `2019-03-17` (also `2019-03-00`, a month). Null for anything else. */
export function parseDay(date: IsoDate | null | undefined): DaySpan | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date ?? '');
  if (!parts) return null;
  const year = Number(parts[1]);
  const month = Number(parts[2] ?? 0);
  const day = Number(parts[3] ?? 0);
  if (month > 12 || day > 31) return null;
  if (month === 0) return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) };
  if (day === 0) return { first: dayNumber(year, month, 1), last: dayNumber(year, month + 1, 0) };
  const number = dayNumber(year, month, day);
  return { first: number, last: number };
}

/** The date inside an address (`/2019/03/17/`, `/20190317-…`), where the page itself told none. */
function dayOfUrl(url: string | null): DaySpan | null {
  const parts = /(?:^|[/_-])(20\d{2})[/-]?([01]\d)[/-]?([0-3]\d)(?:[/_.-]|$)/.exec(url ?? '');
  return parts ? parseDay(`${parts[1]}-${parts[2]}-${parts[3]}`) : null;
}

/** When a report came out, from its date or its address. */
export function dayOfReport(report: Pick<ReportMeta, 'published' | 'url'>): DaySpan | null {
  return parseDay(report.published) ?? dayOfUrl(report.url);
}

/**
 * The day that a figure speaks of: its own `asOf`, else the report's day or the day before
 * (a morning paper prints what was said the day before).
 */
export function dayOfFigure(facts: FigureFacts, report: ReportMeta): DaySpan | null {
  const own = parseDay(facts.asOf);
  if (own) return own;
  const printed = dayOfReport(report);
  return printed && { first: printed.first - 1, last: printed.last };
}

/** Days between two stretches: 0 where they touch, null where one is unknown. */
export function gapBetween(a: DaySpan | null, b: DaySpan | null): number | null {
  if (!a || !b) return null;
  return Math.max(0, a.first - b.last, b.first - a.last);
}

/** A day number as ISO date, for people. */
export function isoDay(day: number): IsoDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}
