import { type DaySpan, gapBetween } from '../figures/day.ts';
import { sameCounter } from '../figures/evidence.ts';
import type { Ground } from '../figures/ground.ts';
import { ratioOf } from '../figures/interval.ts';
import { comparePlaces } from '../figures/place.ts';
import { compareStarts } from '../figures/start.ts';
import type { Subject } from '../figures/subject.ts';
import type { BareRow, Found } from './found.ts';

/** A camp grew eightfold in a winter, a village emptied by as much; further apart two counts are of two things. */
const STATE_RATIO = 12;
/** A pocket shrank from a few square kilometres to a few streets. */
const POCKET_RATIO = 100;
/** Where nobody tells the place, only what is of one size and one counter is held to be one count. */
const PLACELESS_RATIO = 3;
/** A sum may be rounded down again later. */
const ROUNDED_DOWN = 0.95;
/** One event's count grows within two days. */
const EVENT_DAYS = 2;
/** Fewer points are two values, no line. */
const LINE_POINTS = 3;

/** The place whose count it is: the page's own, else the one that most agreeing reports name. */
export function placeOfSeries(own: Subject, found: readonly Found[]): string | null {
  if (own.facts.place) return own.facts.place;
  const named = new Map<string, number>();
  for (const { relation, subject } of found) {
    const { place } = subject.facts;
    if (place && (relation === 'same' || relation === 'compatible'))
      named.set(place, (named.get(place) ?? 0) + 1);
  }
  return [...named].sort((x, y) => y[1] - x[1])[0]?.[0] ?? null;
}

/** Is a figure of another moment a point of the page's own running count? */
export function isOnSeries(own: Subject, other: Subject, place: string | null, ground: Ground): boolean {
  const [a, b] = [own.facts, other.facts];
  if (a.approx === 'vague' || b.approx === 'vague') return false;
  // "100 per cent" and "a third" measure other shares: only the same share at another moment is one line.
  if (a.counted === 'percent') return a.value === b.value;
  if (isLasting(own) && isLasting(other)) {
    const most = a.counted === 'area_km2' ? POCKET_RATIO : STATE_RATIO;
    if (own.act === 'perished' && !growsWithTime(own, other, ROUNDED_DOWN)) return false;
    return isThere(own, other, place, ground) && ratioOf(a, b) <= most;
  }
  if (own.shape === 'total' && other.shape === 'total') {
    const oneStart = compareStarts(own.start, other.start) === 'same';
    return oneStart && growsWithTime(own, other, ROUNDED_DOWN) && ratioOf(a, b) <= STATE_RATIO;
  }
  const close = (gapBetween(own.day, other.day) ?? Number.POSITIVE_INFINITY) <= EVENT_DAYS;
  return close && sameCounter(a, b, ground) && growsWithTime(own, other, 1);
}

/** Counts that go on by themselves: people in a camp, the size of a pocket, who died on the way one by one. */
export const isLasting = ({ shape, act }: Subject): boolean =>
  shape === 'state' || (shape === 'total' && act === 'perished');

function isThere(own: Subject, other: Subject, place: string | null, ground: Ground): boolean {
  const there = other.facts.place;
  if (place && there) return comparePlaces(place, there, ground.places) === 'same';
  return sameCounter(own.facts, other.facts, ground) && ratioOf(own.facts, other.facts) <= PLACELESS_RATIO;
}

/** A sum is not smaller later on (`slack`: how much of it must be left); without both days nobody knows. */
function growsWithTime(own: Subject, other: Subject, slack: number): boolean {
  if (!own.day || !other.day) return false;
  const [early, late] = isBefore(own.day, other.day) ? [own, other] : [other, own];
  return late.facts.value >= early.facts.value * slack;
}

const isBefore = (x: DaySpan, y: DaySpan): boolean => x.last < y.last;

/** Do the rows of other moments make a line: three days and three values, the page's own among them? */
export function makesLine(own: Subject, rows: readonly BareRow[]): boolean {
  const days = new Set<string>();
  const values = new Set([own.facts.value]);
  const today = own.facts.asOf ?? own.in.report.published;
  if (today) days.add(today);
  for (const { relation, claim, report } of rows) {
    const day = claim.asOf ?? report.published;
    if (relation !== 'other_time' || !day) continue;
    days.add(day);
    values.add(claim.value);
  }
  return days.size >= LINE_POINTS && values.size >= LINE_POINTS;
}
