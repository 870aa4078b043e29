import type { FigureFacts, FigureVerdict } from '../../model.ts';
import { canDiffer, differs, meets, otherDay, otherSeries, otherTime } from './meets.ts';
import { beyond, type Pair, within } from './pair.ts';
import { verdict } from './verdict.ts';

const WEEK = 7;
/** One statement is copied for three days. */
const STATEMENT_DAYS = 3;
/** A day's count and a sum are alike up to five times. */
const ALIKE_RATIO = 5;
const TALLY_FROM = 10;
/** A toll grows to double within a day. */
const GROWTH = 2;
/** From here on a rough word tells of more than a day. */
const SUM_FROM = 1000;
/** Rival counts of the dead that travel with the same other figures ("82 / 11"). */
const RIVAL_DEAD = 10;
/** Rival measures of land once held or people once ruled. */
const RIVAL_MEASURE = 3;

/** A sum against a day's event: one thing only with one number, or where one statement gives both. */
export function relateMixed(pair: Pair): FigureVerdict {
  const { a, b } = pair;
  const flows = [a.shape, b.shape].every((shape) => shape === 'total' || shape === 'happening');
  if (!flows) return verdict('unrelated', 'other_event');
  const met = isOtherStretch(pair) ? null : meets(pair);
  const near = pair.sameNumber ? !beyond(pair, WEEK) : within(pair, STATEMENT_DAYS);
  if (met && (near || pair.oneStatement)) return met;
  const casualties = a.act === 'dead' || a.act === 'wounded';
  if (casualties && canDiffer(pair) && pair.ratio <= RIVAL_DEAD) {
    if (pair.common > 1 || pair.oneStatement) return differs(pair);
  }
  // "Fifteen killed" and "fourteen in total" on one day: the toll grew.
  if (casualties && pair.dated && pair.gap === 0 && isTally(pair) && pair.ratio <= GROWTH)
    return otherTime(pair);
  if (casualties && isTally(pair) && pair.ratio > ALIKE_RATIO) return otherSeries(pair);
  if (within(pair, STATEMENT_DAYS) && pair.ratio <= ALIKE_RATIO) return otherSeries(pair);
  return otherDay(pair);
}

/** "Dozens" of one day and a toll since Monday are one count on that day only; "thousands" are a sum themselves. */
function isOtherStretch({ a, b, vague, sameNumber, dated, gap }: Pair): boolean {
  if (!vague || sameNumber || gap === 0) return false;
  const rough = [a, b].some(({ facts }) => facts.approx === 'vague' && facts.value < SUM_FROM);
  return dated || (gap !== null && rough);
}

/** A tally of some days, though it tells no start: ten and more dead, not the three of one clash. */
function isTally({ a, b, vague }: Pair): boolean {
  if (a.start || b.start || vague) return false;
  return Math.min(a.facts.value, b.facts.value) >= TALLY_FROM;
}

/** Shares of a group: another percentage is a share of something else. */
export function relateShares(pair: Pair): FigureVerdict {
  const met = meets(pair);
  if (met) return met;
  const here = pair.a.facts.place === pair.b.facts.place && !beyond(pair, WEEK);
  return verdict(here ? 'other_scope' : 'unrelated', 'other_whole');
}

/** What these measure is not told by the figure (a deadline, an offensive; a sum of money): only an equal number is one thing. */
const NAMELESS: ReadonlySet<string> = new Set([
  'duration_days',
  'distance_km',
  'usd',
  'other',
  'group',
  'country',
]);

export const isNameless = ({ counted }: FigureFacts): boolean => NAMELESS.has(counted);

/** What does not move from day to day: land once held, people once ruled, troops stationed, durations. */
export function relateFacts(pair: Pair): FigureVerdict {
  const { a, b } = pair;
  const met = meets(pair);
  if (met && (pair.sameNumber || !isNameless(a.facts))) return met;
  const measured = a.facts.event === 'controlled' && a.facts.counted !== 'other';
  if (pair.place === 'wider' && pair.ratio <= RIVAL_MEASURE && !measured) {
    return verdict('other_scope', 'other_place', { a: a.facts.place, b: b.facts.place });
  }
  if (canDiffer(pair) && measured && pair.ratio <= RIVAL_MEASURE) return differs(pair);
  return verdict('unrelated', 'unsure');
}
