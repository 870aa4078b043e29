import type { FigureVerdict } from '../../model.ts';
import { canDiffer, differs, meets, otherDay, otherTime } from './meets.ts';
import { beyond, type Pair, shortStart } from './pair.ts';
import { saidParams } from './params.ts';
import { verdict } from './verdict.ts';

/** Dates of printing blur an event by a day or two; an equal number bears one more. */
const EVENT_DAYS = 2;
const EQUAL_EVENT_DAYS = 3;
/** "Hundreds" surrendered on many days. */
const VAGUE_EVENT_DAYS = 0;
/** Three dead here and four there are two clashes; from ten on it is a count that grew. */
const SMALL = 10;
/** A count grows to double within a day or two; beyond it is another event. */
const GROWTH = 2;
/** Rival counts of the dead in one statement. */
const RIVAL_DEAD = 10;
/** Rival counts of the attackers in one attack. */
const RIVAL_ATTACK = 2;

/** Events of a day. */
export function relateHappenings(pair: Pair): FigureVerdict {
  const { a, b, gap, vague } = pair;
  const named = pair.dated && !a.start && !b.start;
  const most = vague ? VAGUE_EVENT_DAYS : pair.sameNumber ? EQUAL_EVENT_DAYS : EVENT_DAYS;
  if (beyond(pair, named ? 0 : most)) {
    return relateRetold(pair) ?? otherDay(pair);
  }
  const met = meets(pair);
  // "Hundreds" without a date is anybody's hundreds.
  if (met && (gap !== null || (pair.sameNumber && !vague))) return met;
  if (gap === null) return relateRetold(pair) ?? verdict('unrelated', 'date_unknown');
  if (canDiffer(pair) && isOneEvent(pair)) return differs(pair);
  const small = Math.min(a.facts.value, b.facts.value) < SMALL;
  const moved = pair.fit === 'apart' || pair.fit === 'loose';
  // What died in one day's 24 hours is no earlier day's count that grew.
  const otherDays = gap > 0 && (shortStart(a) || shortStart(b));
  if (isOfOneSide(pair)) return verdict('other_scope', 'other_group', saidParams(a, b));
  const growth = moved && !otherDays && !small && !vague && pair.ratio <= GROWTH;
  return growth ? otherTime(pair) : otherDay(pair);
}

/** Nineteen people wounded, and three of the coalition's, on one day: the others were not of it. */
function isOfOneSide(pair: Pair): boolean {
  const { a, b } = pair;
  const casualties = a.act === 'dead' || a.act === 'wounded';
  if (!casualties || pair.fit === 'equal' || pair.vague || !pair.dated || pair.gap !== 0) return false;
  const [less, more] = a.facts.value < b.facts.value ? [a, b] : [b, a];
  return less.facts.side !== null && more.facts.side === null && a.facts.place !== null;
}

/** A statement's figures retold another day: it is still the statement's count. */
function relateRetold(pair: Pair): FigureVerdict | null {
  if (!pair.oneStatement) return null;
  const met = meets(pair);
  if (met) return met;
  const { a, b } = pair;
  const casualties = a.act === 'dead' || a.act === 'wounded';
  const rivals = casualties && pair.ratio <= RIVAL_DEAD && Math.min(a.facts.value, b.facts.value) >= SMALL;
  return rivals && canDiffer(pair) ? differs(pair) : null;
}

/** What makes it sure that two numbers are about one event. */
function isOneEvent(pair: Pair): boolean {
  const { a, b } = pair;
  if (pair.bothPrinted || pair.contested) return true;
  if (a.act === 'attacked') return pair.ratio <= RIVAL_ATTACK && !a.start && !b.start && pair.gap === 0;
  const oneDay = pair.dated && pair.gap === 0;
  if (Math.min(a.facts.value, b.facts.value) >= SMALL && pair.common > (oneDay ? 0 : 1)) return true;
  return oneDay && pair.twoCounters && pair.ratio <= GROWTH && !a.start && !b.start;
}
