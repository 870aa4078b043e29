import type { FigureVerdict } from '../../model.ts';
import { canDiffer, differs, fits, meets, otherTime } from './meets.ts';
import { beyond, type Pair } from './pair.ts';
import { isPeople } from './thing.ts';
import { verdict } from './verdict.ts';

/** A state is looked at anew every few days; a week later an equal number is another moment. */
const MOMENT_DAYS = 7;
/** Who is still inside changes faster. */
const INSIDE_DAYS = 5;
/** A state's values may be held against each other while they are at most two days apart. */
const SAME_MOMENT_DAYS = 2;
/** Where a date is missing, only what rounding alone explains (5 %) is one moment. */
const ROUNDED = 1.05;
/** No pocket shrinks a hundredfold between two reports: that is a slip of the unit. */
const UNIT_SLIP = 100;

/** No share of one land doubles between two reports. */
const OTHER_SHARE = 2;

/** People inside, population of a camp, size of the pocket, share of the land. */
export function relateStates(pair: Pair): FigureVerdict {
  const { a, b, gap } = pair;
  // "Thousands" without a date, or in another place, are anybody's thousands.
  if (pair.vague && (gap === null || pair.place === 'wider')) return verdict('unrelated', 'unsure');
  // "A third of two countries" and "all of its land" are shares of two things.
  if (a.facts.counted === 'percent' && pair.ratio > OTHER_SHARE) return verdict('unrelated', 'other_whole');
  if (pair.sameNumber) return hasMoved(pair) ? otherTime(pair) : (meets(pair) ?? otherTime(pair));
  const days = isClosed(pair) ? INSIDE_DAYS : SAME_MOMENT_DAYS;
  if (pair.fit === 'fits' && (gap === null ? pair.ratio <= ROUNDED : gap <= days)) return fits(pair);
  if (pair.place === 'wider' && gap !== null && gap <= SAME_MOMENT_DAYS) {
    return verdict('other_scope', 'other_place', { a: a.facts.place, b: b.facts.place });
  }
  if (isElsewhereToo(pair)) {
    return verdict('other_scope', 'other_place', { a: a.facts.place, b: b.facts.place });
  }
  if (canDiffer(pair) && a.facts.counted === 'area_km2') return relatePockets(pair);
  if (canDiffer(pair) && pair.common > 0 && gap === 0) return differs(pair);
  return otherTime(pair);
}

/** An equal number of people inside, or share of the land, at another moment: it says something else then. */
function hasMoved(pair: Pair): boolean {
  const { counted, event } = pair.a.facts;
  if (counted === 'percent') return beyond(pair, MOMENT_DAYS);
  return event === 'remaining' && beyond(pair, INSIDE_DAYS);
}

/** So many more are not the people of one place who grew, but those of all places: a camp doubles, seldom more. */
const ALL_PLACES = 3;

/** One counts the people of a place, the other, many more, those of a wider place or of nobody says where. */
function isElsewhereToo({ a, b, place, ratio, vague }: Pair): boolean {
  if (!isPeople(a.facts.counted) || vague || ratio < ALL_PLACES) return false;
  if (place === 'wider') return true;
  const more = a.facts.value > b.facts.value ? a : b;
  return a.facts.place !== b.facts.place && more.facts.place === null;
}

/** Ranges are open to no side. */
const isClosed = ({ a, b }: Pair): boolean =>
  [a, b].every(({ facts }) => facts.max !== null && facts.max !== undefined && facts.approx !== 'at_least');

/** Without dates, only the very same source on the same thing will do. */
function namesOnePerson({ a, b }: Pair): boolean {
  return a.facts.sourceId !== null && a.facts.sourceId === b.facts.sourceId;
}

/** The size of one pocket, told by one person, on one named day, or off by a unit. */
function relatePockets(pair: Pair): FigureVerdict {
  const { gap } = pair;
  if (beyond(pair, SAME_MOMENT_DAYS)) return otherTime(pair);
  if (gap === null) return namesOnePerson(pair) ? differs(pair) : otherTime(pair);
  if (pair.counter || (gap === 0 && pair.dated)) return differs(pair);
  return pair.ratio >= UNIT_SLIP ? differs(pair, { code: 'unit_slip' }) : otherTime(pair);
}
