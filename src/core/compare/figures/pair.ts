import { gapBetween } from './day.ts';
import { commonFigures, holdsBoth, isContested, isPartOf, otherCounter, sameCounter } from './evidence.ts';
import type { Ground } from './ground.ts';
import { compareValues, type Fit, hasSameNumber, ratioOf } from './interval.ts';
import type { PlaceRelation } from './place.ts';
import { compareStarts } from './start.ts';
import { isShort, type Subject } from './subject.ts';
import type { GroupRelation } from './thing.ts';

/** Two figures side by side: all that the rules ask about. */
export interface Pair {
  a: Subject;
  b: Subject;
  group: GroupRelation;
  acts: 'same' | 'near';
  place: PlaceRelation;
  starts: 'same' | 'different' | 'unknown';
  fit: Fit;
  sameNumber: boolean;
  /** Greater over smaller. */
  ratio: number;
  /** Days between them, null where a date is missing. */
  gap: number | null;
  /** Both name the day they speak of. */
  dated: boolean;
  /** Counted by one and the same. */
  counter: boolean;
  /** Counted by two, both known. */
  twoCounters: boolean;
  /** How many other telling figures the two reports share. */
  common: number;
  /** One of the reports holds the two values against each other. */
  bothPrinted: boolean;
  /** Both reports tell that the number is contested. */
  contested: boolean;
  /** One is a part of the other, by the figures around it. */
  partOf: boolean;
}

export function pairOf(
  a: Subject,
  b: Subject,
  told: Pick<Pair, 'group' | 'acts' | 'place'>,
  ground: Ground,
): Pair {
  const sameNumber = hasSameNumber(a.facts, b.facts);
  return {
    a,
    b,
    ...told,
    starts: compareStarts(a.start, b.start),
    fit: compareValues(a.facts, b.facts),
    sameNumber,
    ratio: ratioOf(a.facts, b.facts),
    gap: gapBetween(a.day, b.day),
    dated: Boolean(a.facts.asOf && b.facts.asOf),
    counter: sameCounter(a.facts, b.facts, ground),
    twoCounters: otherCounter(a.facts, b.facts, ground),
    // Asked only where values differ; equal ones need no such evidence.
    common: sameNumber ? 0 : commonFigures(a, b),
    bothPrinted: !sameNumber && holdsBoth(a, b, ground),
    contested: !sameNumber && isContested(a, ground) && isContested(b, ground),
    partOf: !sameNumber && isPartOf(a, b, ground),
  };
}

/** Both at most so many days apart; a missing date is not. */
export const within = ({ gap }: Pair, days: number): boolean => gap !== null && gap <= days;
/** Known to be more than so many days apart. */
export const beyond = ({ gap }: Pair, days: number): boolean => gap !== null && gap > days;

export const bothShapes = ({ a, b }: Pair, shape: Subject['shape']): boolean =>
  a.shape === shape && b.shape === shape;

/** A window of some days on one side (`24h`, "last week"), and how the other side counts. */
export const shortStart = (s: Subject): boolean => s.start !== null && isShort(s.start);
