import type { IsoDate } from '../core/model.ts';
import { fold } from '../core/text/fold.ts';
import { MONTH_NAMES } from './month-names.ts';
import { parseSolarHijri } from './solar-hijri.ts';

/** The web's years: anything else in a date field is an error. */
const FIRST_YEAR = 1995;
const LAST_YEAR = 2100;

const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((names, index) => names.map((name) => [fold(name), index + 1] as const)),
);

/**
 * The day in a date as pages give it: ISO 8601 (its own day, without moving it to another time zone), RFC 2822,
 * `17 آذار/مارس 2019`, `March 17, 2019`, `17.03.2019`, `26 اسفند 1397`, seconds or milliseconds since 1970. Null where there is none,
 * and for `03/04/2019`, which is two days unless the day is known to stand first (`dayFirst`).
 */
export function parseDate(text: string, dayFirst = false): IsoDate | null {
  const plain = fold(text.slice(0, 200));
  const iso = /(?:^|[^\d])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(plain);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T|$)/i.exec(plain);
  if (compact) return day(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  if (/^\d{10}$|^\d{13}$/.test(plain)) return fromEpoch(plain);
  return parseNumbers(plain, dayFirst) ?? parseWords(plain) ?? fromDate(parseSolarHijri(plain));
}

/** The day in the address: `/2019/03/17/`, `2019-03-17`, `/20190317`. */
export function parseDateInUrl(url: string | null): IsoDate | null {
  const found = /[/_-](\d{4})[/_-]?(0\d|1[0-2]|\d(?=[/_-]))[/_-]?([0-2]\d|3[01]|\d(?=[/_-]))(?!\d)/.exec(
    url ?? '',
  );
  return found ? day(Number(found[1]), Number(found[2]), Number(found[3])) : null;
}

function parseNumbers(plain: string, dayFirst: boolean): IsoDate | null {
  const found = /(?<!\d)(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})(?!\d)/.exec(plain);
  if (!found) return null;
  const [first, second, year] = [Number(found[1]), Number(found[2]), Number(found[3])];
  if (first > 12) return day(year, second, first);
  if (second > 12) return day(year, first, second);
  // With dots, or when both are one, there is no doubt.
  return dayFirst || found[0].includes('.') || first === second ? day(year, second, first) : null;
}

function parseWords(plain: string): IsoDate | null {
  const tokens = plain.match(/\p{L}+|\d+/gu) ?? [];
  for (let at = 0; at < tokens.length; at++) {
    const pair = MONTHS.get(`${tokens[at]} ${tokens[at + 1] ?? ''}`);
    const month = pair ?? MONTHS.get(tokens[at] ?? '');
    if (month === undefined) continue;
    // Double names: آذار/مارس, تشرين الأول/أكتوبر.
    let end = at + (pair ? 2 : 1);
    if (MONTHS.has(tokens[end] ?? '') || MONTHS.has(`${tokens[end] ?? ''} ${tokens[end + 1] ?? ''}`)) {
      end += MONTHS.has(`${tokens[end] ?? ''} ${tokens[end + 1] ?? ''}`) ? 2 : 1;
    }
    const before = tokens
      .slice(Math.max(0, at - 2), at)
      .reverse()
      .find((token) => /^\d{1,2}$/.test(token));
    const after = tokens.slice(end, end + 3).filter((token) => /^\d+$/.test(token));
    const year = after.find((token) => /^\d{4}$/.test(token));
    const dayOf = before ?? after.find((token) => /^\d{1,2}$/.test(token));
    if (year && dayOf) {
      const found = day(Number(year), month, Number(dayOf));
      if (found) return found;
    }
  }
  return null;
}

function fromEpoch(digits: string): IsoDate | null {
  return fromDate(new Date(Number(digits) * (digits.length === 10 ? 1000 : 1)));
}

function fromDate(date: Date | null): IsoDate | null {
  if (date === null) return null;
  return day(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

function day(year: number, month: number, date: number): IsoDate | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || date < 1 || date > 31) return null;
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${year}-${pad(month)}-${pad(date)}`;
}
