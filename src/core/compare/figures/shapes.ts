import type { FigureVerdict, Reason } from '../../model.ts';
import { isCoarseBound } from './interval.ts';
import { beyond, type Pair, within } from './pair.ts';
import { dayParams, saidParams } from './params.ts';
import { verdict } from './verdict.ts';

/** A state is looked at anew every few days; a week later an equal number is another moment. */
const MOMENT_DAYS = 7;
/** Who is still inside changes faster. */
const INSIDE_DAYS = 5;
/** A state's values may be held against each other while they are at most two days apart. */
const SAME_MOMENT_DAYS = 2;
/** Two roundings of one running count lie within 5 %, two lower bounds within 2 %. */
const ROUNDED = 1.05;
const ROUNDED_BOUNDS = 1.02;
/** Three dead here and four there are two clashes; from ten on it is a count that grew. */
const SMALL = 10;
/** No pocket shrinks a hundredfold between two reports: that is a slip of the unit. */
const UNIT_SLIP = 100;

const same = (pair: Pair): FigureVerdict =>
  verdict('same', pair.a.facts.approx === 'vague' ? 'same_vague' : 'same_number');
const fits = (pair: Pair): FigureVerdict => verdict('compatible', 'room', saidParams(pair.a, pair.b));
const otherTime = (pair: Pair): FigureVerdict =>
  verdict('other_time', 'running_count', dayParams(pair.a, pair.b));
const otherDay = (pair: Pair): FigureVerdict => verdict('unrelated', 'other_day', dayParams(pair.a, pair.b));

/** `differs`, with what makes it sure that it is one thing. */
function differs(pair: Pair): FigureVerdict {
  const { a, b } = pair;
  const why: Reason[] = [{ code: 'cannot_both', params: saidParams(a, b) }];
  const sources = { a: a.facts.source ?? null, b: b.facts.source ?? null };
  if (pair.common > 0) why.push({ code: 'same_statement', params: { n: pair.common } });
  else if (pair.bothPrinted) why.push({ code: 'both_printed' });
  else if (pair.contested) why.push({ code: 'contested' });
  else if (pair.counter) why.push({ code: 'same_counter', params: sources });
  else if (pair.twoCounters) why.push({ code: 'two_counters', params: sources });
  else if (a.facts.counted === 'area_km2' && pair.ratio >= UNIT_SLIP) why.push({ code: 'unit_slip' });
  return { relation: 'differs', why };
}

/** Equal or fitting values, or null when they do not meet. */
function meets(pair: Pair): FigureVerdict | null {
  if (pair.fit === 'equal') return same(pair);
  if (pair.fit === 'fits') return fits(pair);
  return null;
}

/** People inside, population of a camp, size of the pocket, share of the land. */
export function relateStates(pair: Pair): FigureVerdict {
  const { a, b, gap } = pair;
  if (pair.sameNumber) {
    const days = a.facts.counted === 'percent' ? MOMENT_DAYS : INSIDE_DAYS;
    const moved = beyond(pair, days) && (a.facts.event === 'remaining' || a.facts.counted === 'percent');
    return moved ? otherTime(pair) : (meets(pair) ?? otherTime(pair));
  }
  const narrow =
    pair.fit === 'fits' &&
    (gap === null ? pair.ratio <= ROUNDED : gap <= (isClosed(pair) ? INSIDE_DAYS : SAME_MOMENT_DAYS));
  if (narrow) return fits(pair);
  if (pair.place === 'wider' && pair.gap !== null && pair.gap <= SAME_MOMENT_DAYS) {
    return verdict('other_scope', 'other_place', { a: a.facts.place, b: b.facts.place });
  }
  if (pair.fit === 'apart' && isOnePocket(pair)) return differs(pair);
  if (pair.fit === 'apart' && pair.common > 0 && gap === 0) return differs(pair);
  return otherTime(pair);
}

/** Neither value is open to one side. */
const isClosed = ({ a, b }: Pair): boolean =>
  [a, b].every(({ facts }) => facts.max !== null && facts.max !== undefined && facts.approx !== 'at_least');

/** The size of one pocket, told by one person, on one named day, or off by a unit. */
function isOnePocket(pair: Pair): boolean {
  const { a, b, gap } = pair;
  if (a.facts.counted !== 'area_km2') return false;
  const close = gap === null || gap <= SAME_MOMENT_DAYS;
  return (
    close &&
    (pair.counter || pair.ratio >= UNIT_SLIP || (gap === 0 && pair.dated && a.facts.asOf === b.facts.asOf))
  );
}

/** Sums since a start. */
export function relateTotals(pair: Pair): FigureVerdict {
  if (pair.sameNumber) return meets(pair) ?? fits(pair);
  const { a, b } = pair;
  if (pair.fit === 'fits' && !beyond(pair, MOMENT_DAYS) && isRounding(pair)) return fits(pair);
  if (pair.fit === 'fits' && (a.facts.approx === 'vague') !== (b.facts.approx === 'vague')) return fits(pair);
  if (pair.fit === 'apart' && isOneCount(pair)) return differs(pair);
  const oneStart = Boolean(a.start) !== Boolean(b.start);
  if (oneStart && pair.ratio > 5)
    return verdict('other_scope', 'other_start', { a: a.facts.since, b: b.facts.since });
  if (grows(pair)) return otherTime(pair);
  if (pair.ratio > 2) return verdict('other_scope', 'other_series', saidParams(a, b));
  return otherTime(pair);
}

/** "At least 78" and "at least 84" of a series are two days' counts, not one rounded twice. */
function isRounding(pair: Pair): boolean {
  const { a, b } = pair;
  const less = a.facts.value < b.facts.value ? a : b;
  if (isCoarseBound(less.facts)) return true;
  const bothOpen = a.facts.approx === 'at_least' && b.facts.approx === 'at_least';
  return pair.ratio <= (bothOpen ? ROUNDED_BOUNDS : ROUNDED);
}

/** One sum, told twice: by one statement, or a sum that could not have shrunk in so few days. */
function isOneCount(pair: Pair): boolean {
  const { a, b } = pair;
  if (!within(pair, 3)) return false;
  if (pair.common > 0) return true;
  const wholeWar = !a.start && !b.start && a.act === 'dead' && pair.ratio < 2;
  if (wholeWar) return true;
  return !grows(pair) && pair.ratio < 5 && (pair.starts === 'same' || pair.counter);
}

/** The later figure is the greater one (or the days do not tell). */
function grows({ a, b }: Pair): boolean {
  if (!a.day || !b.day) return true;
  if (a.day.last === b.day.last) return false;
  const later = a.day.last > b.day.last ? a : b;
  return later.facts.value === Math.max(a.facts.value, b.facts.value);
}

/** Events of a day. */
export function relateHappenings(pair: Pair): FigureVerdict {
  const { a, b, gap } = pair;
  const apart = pair.dated ? beyond(pair, 0) && !a.start && !b.start : beyond(pair, pair.sameNumber ? 3 : 2);
  if (apart) return otherDay(pair);
  const met = meets(pair);
  if (pair.sameNumber && met) return met;
  if (gap === null) return verdict('unrelated', 'date_unknown');
  if (met) return met;
  if (pair.fit === 'loose') return verdict('unrelated', 'unsure');
  if (pair.a.facts.approx === 'vague' || pair.b.facts.approx === 'vague')
    return verdict('unrelated', 'unsure');
  if (pair.bothPrinted || pair.contested || a.act === 'attacked') return differs(pair);
  const small = Math.min(a.facts.value, b.facts.value) < SMALL;
  const oneDay = pair.dated && gap === 0;
  if (pair.common > (oneDay ? 0 : 1) && !small) return differs(pair);
  if (pair.twoCounters && oneDay) return differs(pair);
  if (isDigitSlip(pair)) return differs(pair);
  return !small && pair.ratio <= 2 ? otherTime(pair) : otherDay(pair);
}

/** The same digits with a nought more or less, by one counter or for one named day. */
function isDigitSlip(pair: Pair): boolean {
  const slip = pair.ratio === 10 || pair.ratio === 100;
  return slip && Math.min(pair.a.facts.value, pair.b.facts.value) >= 100 && (pair.counter || pair.dated);
}

/** A sum against a day's event: one thing only with one number. */
export function relateMixed(pair: Pair): FigureVerdict {
  const { a, b } = pair;
  if (a.shape === 'state' || b.shape === 'state' || a.shape === 'share' || b.shape === 'share') {
    return verdict('unrelated', 'other_event');
  }
  const met = meets(pair);
  if (met && (pair.sameNumber ? !beyond(pair, MOMENT_DAYS) : within(pair, 3))) return met;
  if (pair.fit === 'apart' && pair.common > 0 && within(pair, 3) && pair.ratio < 10) return differs(pair);
  if (!a.start && !b.start && pair.ratio > 5) return verdict('other_scope', 'other_series', saidParams(a, b));
  if (within(pair, 3) && pair.ratio <= 5) return verdict('other_scope', 'other_series', saidParams(a, b));
  return otherDay(pair);
}

/** Shares of a group: another percentage is a share of something else. */
export function relateShares(pair: Pair): FigureVerdict {
  const met = meets(pair);
  if (met) return met;
  if (pair.a.facts.place === pair.b.facts.place && !beyond(pair, MOMENT_DAYS))
    return verdict('other_scope', 'other_whole');
  return verdict('unrelated', 'other_whole');
}

/** What does not move from day to day: land once held, people once ruled, troops stationed, durations. */
export function relateFacts(pair: Pair): FigureVerdict {
  const met = meets(pair);
  const { a, b } = pair;
  if (met) return met;
  if (pair.place === 'wider' && pair.ratio <= 3) {
    const measured = a.facts.counted === 'area_km2' || a.facts.event === 'controlled';
    if (!measured) return verdict('other_scope', 'other_place', { a: a.facts.place, b: b.facts.place });
  }
  const measures = a.facts.event === 'controlled' && b.facts.event === 'controlled';
  if (pair.fit === 'apart' && measures && pair.ratio <= 3) return differs(pair);
  return verdict('unrelated', 'unsure');
}
