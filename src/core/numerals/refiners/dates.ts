import type { Draft } from '../draft.ts';
import { decide, eachDraft, isCounting, isSmall, isYear } from '../refiner.ts';
import type { Scan } from '../scan.ts';

/** Years of news; other four-digit numbers need a word for year before them. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;
/** News was not printed before. */
const FIRST_OLD_YEAR = 1700;
/** Bare years outside these are likelier counts. */
const FIRST_BARE_YEAR = 1950;
const LAST_BARE_YEAR = 2035;
/** A round 2000 in front of a plural is a count. */
const FIRST_DATING_YEAR = 2000;

/** Days and years: beside a month, behind a word for year or day, or a bare year behind a preposition of time. */
export const dates = eachDraft('dates', (draft, scan, before) => {
  if (draft.role !== null || draft.form === 'vague' || draft.form === 'fraction') return draft;
  const rule = besideMonth(draft, scan, before) ?? asYear(draft, scan, before) ?? asDay(draft, scan);
  return rule ? decide(draft, 'date', rule) : draft;
});

function besideMonth(draft: Draft, scan: Scan, before: Draft | undefined): string | null {
  const { months, monthFirst } = scan.lexicon.dates;
  const isDay = isSmall(draft, 31) && (draft.max ?? 1) <= 31;
  if (isDay && (scan.phraseAt(draft.to, months) > 0 || monthBehindLink(draft.to, scan)))
    return 'day before its month';
  const at = backOverMarks(draft.from, scan);
  if (scan.phraseBefore(at, months)) {
    if (isYear(draft, scan) && !isCounting(draft, scan)) return 'year behind its month';
    const acts = scan.isOf(draft.to, scan.lexicon.dates.actions ?? []);
    if (monthFirst && isDay && (acts || !isCounting(draft, scan)) && draft.form !== 'words')
      return 'day behind its month';
  }
  const beforeIsDay = before?.role === 'date' && isAdjacent(before, draft, scan);
  if (beforeIsDay && isYear(draft, scan) && !isCounting(draft, scan)) return 'year behind its day';
  if (isDay && joinsDay(draft, scan)) return 'days that share a month';
  const sharesMonth =
    before?.role === 'date' && before.value <= 31 && monthFirst && isDay && draft.form === 'digits';
  if (sharesMonth && scan.conjunctionAt(before.to) === draft.from && !isCounting(draft, scan))
    return 'days that share a month';
  return null;
}

function monthBehindLink(i: number, scan: Scan): boolean {
  const { months, dayLinks, monthPhrases } = scan.lexicon.dates;
  if (scan.phraseAt(i, monthPhrases) > 0) return true;
  let at = i;
  for (let k = 0; k < 2 && scan.isOf(at, dayLinks); k++) at++;
  return at > i && scan.phraseAt(at, months) > 0;
}

/** `10 و11 آذار`: the month stands behind the second day. */
function joinsDay(draft: Draft, scan: Scan): boolean {
  const at = scan.conjunctionAt(draft.to);
  if (at === null || !scan.isDigits(at) || Number(scan.text(at)) > 31) return false;
  return scan.phraseAt(at + 1, scan.lexicon.dates.months) > 0 || monthBehindLink(at + 1, scan);
}

/** `Jan. 9`, `مارس/ 2019`, `March, 2019`: one mark between. */
function backOverMarks(i: number, scan: Scan): number {
  const text = scan.text(i - 1);
  return text === '.' || text === ',' || text === '/' || text === '،' ? i - 1 : i;
}

function isAdjacent(before: Draft, draft: Draft, scan: Scan): boolean {
  if (draft.from === before.to) return true;
  return draft.from === before.to + 1 && ',،'.includes(scan.text(before.to));
}

function asYear(draft: Draft, scan: Scan, before: Draft | undefined): string | null {
  const { yearCues, yearPrepositions, eras } = scan.lexicon.dates;
  if (scan.phraseAt(draft.to, eras) > 0 && draft.value <= 2100) return 'year before its era';
  const isRange = draft.max !== null;
  const years = isRange ? isYearRange(draft, scan) : isYear(draft, scan);
  const at = backOverDash(draft.from, scan);
  const spelled = draft.form === 'words' && draft.value >= FIRST_YEAR && draft.value <= LAST_YEAR;
  if ((years || spelled) && scan.phraseBefore(at, yearCues)) return 'behind a word for year';
  const decade =
    scan.text(draft.to) === 's' || (scan.text(draft.to) === "'" && scan.text(draft.to + 1) === 's');
  if (isYear(draft, scan) && decade && scan.isGlued(draft.to)) return 'decade or possessive year';
  // Older years only where nothing can be counted.
  const first = scan.isWord(draft.to) ? FIRST_YEAR : FIRST_OLD_YEAR;
  if (!years || draft.value < first || (draft.max ?? draft.value) > LAST_YEAR) return null;
  if (isCounting(draft, scan) && !isDating(draft, scan)) return null;
  if (isRange) return 'range of years';
  if (scan.isOf(at - 1, yearPrepositions)) return 'year behind a preposition of time';
  if (scan.text(draft.from - 1) === '(' && scan.text(draft.to) === ')') return 'year in brackets';
  if (isBareYear(draft, scan)) return 'bare year';
  if (before?.role === 'date' && isYearlike(before.value) && joinsYears(before, draft, scan))
    return 'years joined';
  return null;
}

/** `the 2024 election`, `اتفاق 2017.`: not round, and with nothing behind it that it could count. */
function isBareYear(draft: Draft, scan: Scan): boolean {
  const { value, to } = draft;
  if (value < FIRST_BARE_YEAR || value > LAST_BARE_YEAR || value % 100 === 0) return false;
  return scan.lexicon.dates.bareYears || (!scan.isWord(to) && scan.isWord(draft.from - 1));
}

/** `the 2019 airstrikes`: an ungrouped number of these years in front of what a year dates. */
function isDating(draft: Draft, scan: Scan): boolean {
  const { bareYears, dated } = scan.lexicon.dates;
  const isLate = draft.value > FIRST_DATING_YEAR && draft.value <= LAST_BARE_YEAR;
  return bareYears && isLate && draft.max === null && scan.isOf(draft.to, dated ?? []);
}

function isYearlike(value: number): boolean {
  return value >= FIRST_YEAR && value <= LAST_YEAR;
}

function joinsYears(before: Draft, draft: Draft, scan: Scan): boolean {
  const at = scan.conjunctionAt(before.to) ?? before.to + 1;
  return (
    draft.from === at && (scan.conjunctionAt(before.to) !== null || '-/,،'.includes(scan.text(before.to)))
  );
}

function isYearRange(draft: Draft, scan: Scan): boolean {
  const plain = (i: number) => scan.isDigits(i) && scan.text(i).length === 4;
  const isWhole = Number.isInteger(draft.value) && draft.scale === 1;
  return (
    isWhole && plain(draft.from) && plain(draft.to - 1) && draft.value >= 1000 && (draft.max ?? 0) <= 2199
  );
}

/** `mid-2018`. */
function backOverDash(i: number, scan: Scan): number {
  return scan.text(i - 1) === '-' && scan.isGlued(i) ? i - 1 : i;
}

function asDay(draft: Draft, scan: Scan): string | null {
  const { dayCues, weekdays, monthFirst } = scan.lexicon.dates;
  if (monthFirst || !isSmall(draft, 31) || isCounting(draft, scan)) return null;
  const ends = !scan.isWord(draft.to) || scan.text(draft.to).length <= 2;
  if (draft.form === 'digits' && ends && scan.phraseBefore(draft.from, dayCues))
    return 'behind a word for day';
  const counts = scan.isOf(draft.to, scan.lexicon.grammar.ofs);
  if (scan.is(draft.from, weekdays) && !counts && scan.phraseBefore(draft.from, dayCues))
    return 'a weekday by its number';
  return draft.form === 'digits' && ends && scan.isOf(draft.from - 1, weekdays) ? 'behind a weekday' : null;
}
