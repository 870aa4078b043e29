import { fold } from '../core/text/fold.ts';

/** Months of the Iranian calendar, in order. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  ['فروردین', 'اردیبهشت', 'خرداد', 'تیر', 'مرداد', 'شهریور', 'مهر', 'آبان', 'آذر', 'دی', 'بهمن', 'اسفند'].map(
    (name, index) => [fold(name), index] as const,
  ),
);

/** Days before each month: six of 31 days, five of 30, and the last. */
const daysBefore = (month: number) => (month <= 6 ? 31 * month : 186 + 30 * (month - 6));

/** Leap years in the calendar's cycle of 33 years (holds for 1343 to 1472). */
const LEAP = new Set([1, 5, 9, 13, 17, 22, 26, 30]);

/** 1 Farvardin 1376 was 21 March 1997. */
const FIRST = { year: 1376, at: Date.UTC(1997, 2, 21) };
const LAST_YEAR = 1472;
const DAY = 86_400_000;

/** The Gregorian day of `26 اسفند 1397` in folded text; null where there is none. */
export function parseSolarHijri(folded: string): Date | null {
  const found = /(?<!\d)(\d{1,2})\s+(\p{L}+)\s+(?:ماه\s+)?(1[34]\d\d)(?!\d)/u.exec(folded);
  const month = MONTHS.get(found?.[2] ?? '');
  const [day, year] = [Number(found?.[1]), Number(found?.[3])];
  if (month === undefined || day < 1 || day > 31 || year < FIRST.year || year > LAST_YEAR) return null;
  let days = daysBefore(month) + day - 1;
  for (let before = FIRST.year; before < year; before++) days += LEAP.has(before % 33) ? 366 : 365;
  return new Date(FIRST.at + days * DAY);
}
