import type { Counted, FigureFacts } from '../../model.ts';

/**
 * The rounding rules, all in this file.
 * - exact: the number itself; from 1,000 up, half of its last printed unit down and a whole one up (1,300 may be 1,306),
 *   at most 4 %, and 12 % where only one digit tells (60,000);
 * - about: 5 % to both sides, at least one;
 * - at_least / at_most: open upwards / down to nothing;
 * - vague: an order of magnitude, up to twenty times ("thousands of martyrs" were eleven thousand);
 * - a range keeps both ends, each with the rule of its approximator;
 * - areas were often converted on the way: 2 %.
 */
export interface Interval {
  low: number;
  high: number;
}

const ABOUT = 0.05;
const ROUNDED_FROM = 1000;
const ROUNDED_MOST = 0.04;
/** "60,000" with one telling digit has been said for 67,000. */
const COARSE_MOST = 0.12;
const VAGUE_TIMES = 20;
const MAGNITUDE = 10;
/** Equal numbers: heads to the digit; measures half a per cent; areas hardly, for 34,000 square miles are 88,060 km2 or 88,000, rounded. */
const EQUAL: Partial<Record<Counted, number>> = {
  percent: 0.005,
  distance_km: 0.005,
  usd: 0.005,
  duration_days: 0.005,
  area_km2: 0.0005,
};
const CONVERTED = 0.02;
/** "At least 60,000" says 67,000, hardly 90,000: beyond a quarter more it is another count. */
const OPEN_TIMES = 1.25;
/** "Up to 1,500" says a thousand, too. */
const UP_TO_TIMES = 2;

/** The last unit that the number was printed with: 34,000 -> 1,000; 0 where nothing was rounded. */
function unitOf(value: number): number {
  if (value < ROUNDED_FROM || !Number.isInteger(value)) return 0;
  let unit = 1;
  while (value % (unit * 10) === 0) unit *= 10;
  return unit === 1 ? 0 : unit;
}

/** How far a printed number may have been rounded up (half a unit) or cut down (a whole one: 29,600 -> 29,000). */
function roundingOf(value: number): { down: number; up: number } {
  const unit = unitOf(value);
  const most = value * (unit * 10 > value ? COARSE_MOST : ROUNDED_MOST);
  return { down: Math.min(unit / 2, most), up: Math.min(unit, most) };
}

/** The values that a figure leaves room for. */
export function intervalOf(facts: FigureFacts): Interval {
  const low = facts.value;
  const high = facts.max ?? facts.value;
  const conversion = facts.counted === 'area_km2' ? high * CONVERTED : 0;
  switch (facts.approx) {
    case 'about':
      return {
        low: low - Math.max(low * ABOUT, halfOne(low)),
        high: high + Math.max(high * ABOUT, halfOne(high)),
      };
    case 'at_least':
      return { low, high: Number.POSITIVE_INFINITY };
    case 'at_most':
      return { low: 0, high };
    case 'vague':
      return { low, high: high * VAGUE_TIMES };
    default:
      return { low: low - roundingOf(low).down - conversion, high: high + roundingOf(high).up + conversion };
  }
}

/** "About ten" is nine or eleven; shares of a square kilometre keep to their 5 %. */
const halfOne = (value: number): number => (value >= 10 ? 1 : 0);

/** Are these numbers usable at all? */
export function isUsable(facts: FigureFacts): boolean {
  const { value, max } = facts;
  return (
    Number.isFinite(value) &&
    value >= 0 &&
    (max === null || max === undefined || (Number.isFinite(max) && max >= value))
  );
}

function near(a: number, b: number, slack: number): boolean {
  return Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * slack;
}

/** The same number printed, whatever the approximator. */
export function hasSameNumber(a: FigureFacts, b: FigureFacts): boolean {
  const slack = EQUAL[a.counted] ?? 0;
  return near(a.value, b.value, slack) && near(a.max ?? a.value, b.max ?? b.value, slack);
}

/**
 * How two values stand to each other.
 * - `equal`: same number, and the approximators say the same (exact and "about" do);
 * - `fits`: the intervals meet; `loose`: only far out in an open end;
 * - `apart`: they cannot both be right.
 */
export type Fit = 'equal' | 'fits' | 'loose' | 'apart';

export function compareValues(a: FigureFacts, b: FigureFacts): Fit {
  if (hasSameNumber(a, b)) {
    const plain = (f: FigureFacts) => f.approx === 'exact' || f.approx === 'about';
    return a.approx === b.approx || (plain(a) && plain(b)) ? 'equal' : 'fits';
  }
  const [x, y] = [intervalOf(a), intervalOf(b)];
  if (x.low > y.high || y.low > x.high) return 'apart';
  if (a.approx === 'vague' || b.approx === 'vague') return fitsVague(a, b) ? 'fits' : 'apart';
  const most = a.approx === 'at_most' || b.approx === 'at_most' ? UP_TO_TIMES : OPEN_TIMES;
  return ratioOf(a, b) <= most ? 'fits' : 'loose';
}

/** "More than 400" is not said of thousands: against an order of magnitude an open bound reaches to its double. */
function fitsVague(a: FigureFacts, b: FigureFacts): boolean {
  // "Hundreds" are no "thousands"; "dozens" may be "scores".
  if (a.approx === 'vague' && b.approx === 'vague') return ratioOf(a, b) < MAGNITUDE;
  const open = [a, b].find(({ approx }) => approx === 'at_least');
  const rough = open === a ? b : a;
  return open === undefined || open.value * UP_TO_TIMES >= rough.value;
}

/** "60,000", "more than 60,000": a number with one telling digit is a coarse one, and leaves room for more. */
export function isCoarse({ approx, value }: FigureFacts): boolean {
  return (approx === 'at_least' || approx === 'exact') && /^[1-9]0+$/.test(String(value));
}

/** One number is the other without its first digits ("306" for "1,306"), or with a nought too few. */
export function isDigitLost(a: FigureFacts, b: FigureFacts): boolean {
  const [less, more] = a.value < b.value ? [a.value, b.value] : [b.value, a.value];
  if (less < 100) return false;
  return more === less * 10 || hundreds(less) === hundreds(more % 10 ** String(hundreds(less) * 100).length);
}

/** "More than 1,300" lost its first digit as 1,306 did: compared in hundreds. */
const hundreds = (value: number): number => Math.floor(value / 100);

/** Greater value over smaller (mean of ranges); 1 for equal ones, infinite against nothing. */
export function ratioOf(a: FigureFacts, b: FigureFacts): number {
  const middle = (f: FigureFacts) => (f.value + (f.max ?? f.value)) / 2;
  const [x, y] = [middle(a), middle(b)];
  if (x === y) return 1;
  const low = Math.min(x, y);
  return low > 0 ? Math.max(x, y) / low : Number.POSITIVE_INFINITY;
}

/** The values that a sum leaves room for. */
export function roomOf(parts: readonly Interval[]): Interval {
  return parts.reduce((sum, { low, high }) => ({ low: sum.low + low, high: sum.high + high }), {
    low: 0,
    high: 0,
  });
}
