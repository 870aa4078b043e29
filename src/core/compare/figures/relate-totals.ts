import type { FigureVerdict } from '../../model.ts';
import { digitsOf } from './evidence.ts';
import { isCoarse, isDigitLost } from './interval.ts';
import { canDiffer, differs, fits, meets, otherSeries, otherTime } from './meets.ts';
import { type Pair, shrinks, within } from './pair.ts';
import { startParams } from './params.ts';
import { verdict } from './verdict.ts';

/** Sums of one campaign, printed at most a week apart, may be roundings of each other. */
const ROUNDING_DAYS = 7;
/** Two roundings of one running count lie within 5 %, two lower bounds within 2 %. */
const ROUNDED = 1.05;
const ROUNDED_BOUNDS = 1.02;
/** One statement is copied for three days. */
const STATEMENT_DAYS = 3;
/** A statement has many counts of people who came out (of all, of some): rivals for one of them are close. Of dead there is one count a side. */
const RIVAL_FLOW = 1.3;
const RIVAL_DEAD = 10;
/** Beyond five times, a sum that tells its start and one that does not are sums of different campaigns. */
const OTHER_CAMPAIGN = 5;
/** The millions whom a war freed are no other count of the thousands who left a village. */
const OTHER_WORLD = 20;
/** The dead of a whole war, by two counts. */
const RIVAL_WAR = 2;
/** So many dead of one army are those of a war. */
const WAR_DEAD = 1000;
/** One counter, one start, one day: nothing but the number can be another one. */
const RIVAL_OF_ONE = 1.5;

/** Sums since a start. */
export function relateTotals(pair: Pair): FigureVerdict {
  if (pair.sameNumber) return meets(pair) ?? fits(pair);
  const { a, b } = pair;
  const near = pair.gap === null ? isOneSeries(pair) : pair.gap <= ROUNDING_DAYS;
  if (pair.fit === 'fits' && isRounding(pair) && (near || pair.oneStatement)) {
    return fits(pair);
  }
  if (isAnybodysDead(pair)) return verdict('unrelated', 'unsure');
  if (pair.fit === 'fits' && (a.facts.approx === 'vague') !== (b.facts.approx === 'vague')) return fits(pair);
  // Of one statement, or of one named day, an open bound leaves room whatever its last digits.
  if (pair.fit === 'fits' && pair.gap === 0 && (pair.dated || pair.common > 0)) return fits(pair);
  if (canDiffer(pair) && isOneCount(pair)) return differs(pair);
  const oneStart = Boolean(a.start) !== Boolean(b.start);
  const casualties = a.act === 'dead' || a.act === 'wounded';
  if (pair.ratio > OTHER_WORLD && !casualties) return verdict('unrelated', 'other_whole');
  if (oneStart && pair.ratio > OTHER_CAMPAIGN)
    return verdict('other_scope', 'other_start', startParams(a, b));
  if (!isOneSeries(pair)) {
    return oneStart && !pair.vague
      ? verdict('other_scope', 'other_start', startParams(a, b))
      : verdict('unrelated', 'unsure');
  }
  const grew = pair.gap === null || (pair.gap > 0 && !shrinks(pair));
  if (!grew && pair.ratio > RIVAL_FLOW) return otherSeries(pair);
  return otherTime(pair);
}

/** So many telling digits are counted, not rounded. */
const COUNTED_DIGITS = 4;

/** "Thousands of martyrs" and 1,600 dead of nobody says which side. */
function isAnybodysDead({ a, b, vague }: Pair): boolean {
  return vague && a.act === 'dead' && (a.facts.side === null || b.facts.side === null);
}

/** "At least 78" and "at least 84" of a series are two days' counts, not one rounded twice. */
function isRounding(pair: Pair): boolean {
  const { a, b } = pair;
  const less = a.facts.value < b.facts.value ? a : b;
  if (isCoarse(less.facts)) return true;
  // 1,302 and 1,319 are counted to the unit, each.
  if ([a, b].every(({ facts }) => digitsOf(facts.value) >= COUNTED_DIGITS)) return false;
  const bothOpen = a.facts.approx === 'at_least' && b.facts.approx === 'at_least';
  return pair.ratio <= (bothOpen ? ROUNDED_BOUNDS : ROUNDED);
}

/** One sum, told twice: by one statement, with a digit lost, or shrunk in a few days, which no sum does. */
function isOneCount(pair: Pair): boolean {
  const { a, b } = pair;
  const close = within(pair, STATEMENT_DAYS);
  const casualties = a.act === 'dead' || a.act === 'wounded';
  if (pair.ratio <= (casualties ? RIVAL_DEAD : RIVAL_FLOW)) {
    if (close ? pair.common > 0 : pair.oneStatement) return true;
  }
  if (!close) return false;
  if (pair.counter && pair.starts === 'same' && pair.gap === 0 && !grewOvernight(pair)) {
    return pair.ratio <= (casualties ? RIVAL_DEAD : RIVAL_OF_ONE);
  }
  const ofWar = casualties && !a.start && !b.start && Math.min(a.facts.value, b.facts.value) >= WAR_DEAD;
  if (ofWar && pair.ratio < RIVAL_WAR) return true;
  const oneSeries = pair.starts === 'same' || pair.counter;
  if (!oneSeries || !shrinks(pair)) return false;
  return isDigitLost(a.facts, b.facts) || (pair.counter && pair.ratio <= RIVAL_FLOW);
}

/** The greater number is of a later report: the count may have gone on since. */
function grewOvernight({ a, b }: Pair): boolean {
  const [x, y] = [a.facts.asOf ?? a.in.report.published, b.facts.asOf ?? b.in.report.published];
  if (!x || !y || x === y) return false;
  return x < y === a.facts.value < b.facts.value;
}

/** One running count: by one counter, from one start, or of one named place. */
function isOneSeries({ a, b, counter, starts }: Pair): boolean {
  if (counter || starts === 'same') return true;
  return a.facts.place !== null && a.facts.place === b.facts.place;
}
