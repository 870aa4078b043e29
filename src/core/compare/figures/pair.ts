import { gapBetween } from './day.ts';
import {
  commonFigures,
  holdsBoth,
  isContested,
  isPartOf,
  otherCounter,
  sameCounter,
  sharedFigures,
  tellOneStatement,
} from './evidence.ts';
import type { Ground } from './ground.ts';
import { compareValues, type Fit, hasSameNumber, ratioOf } from './interval.ts';
import type { PlaceRelation } from './place.ts';
import { compareStarts } from './start.ts';
import { isShort, type Subject } from './subject.ts';
import type { GroupRelation } from './thing.ts';

type Starts = 'same' | 'different' | 'unknown';
type Told = Pick<Pair, 'group' | 'acts' | 'place'>;

/**
 * Two figures side by side: all that the rules ask about. Each answer is worked out when first asked for,
 * for most pairs are decided by the first question and the evidence in the reports' other figures is dear.
 */
export class Pair {
  readonly group: GroupRelation;
  readonly acts: 'same' | 'near';
  readonly place: PlaceRelation;
  #starts: Starts | null = null;
  #fit: Fit | null = null;
  #sameNumber: boolean | null = null;
  #common: number | null = null;
  #oneStatement: boolean | null = null;

  readonly a: Subject;
  readonly b: Subject;
  readonly #ground: Ground;

  constructor(a: Subject, b: Subject, told: Told, ground: Ground) {
    this.a = a;
    this.b = b;
    this.group = told.group;
    this.acts = told.acts;
    this.place = told.place;
    this.#ground = ground;
  }

  /** Do both count from the same date? */
  get starts(): Starts {
    this.#starts ??= compareStarts(this.a.start, this.b.start);
    return this.#starts;
  }
  get fit(): Fit {
    this.#fit ??= compareValues(this.a.facts, this.b.facts);
    return this.#fit;
  }
  get sameNumber(): boolean {
    this.#sameNumber ??= hasSameNumber(this.a.facts, this.b.facts);
    return this.#sameNumber;
  }
  /** Greater over smaller. */
  get ratio(): number {
    return ratioOf(this.a.facts, this.b.facts);
  }
  /** One of them is an order of magnitude. */
  get vague(): boolean {
    return this.a.facts.approx === 'vague' || this.b.facts.approx === 'vague';
  }
  /** Days between them, null where a date is missing. */
  get gap(): number | null {
    return gapBetween(this.a.day, this.b.day);
  }
  /** Both name the day they speak of. */
  get dated(): boolean {
    return Boolean(this.a.facts.asOf && this.b.facts.asOf);
  }
  /** Counted by one and the same. */
  get counter(): boolean {
    return sameCounter(this.a.facts, this.b.facts, this.#ground);
  }
  /** Counted by two, both known. */
  get twoCounters(): boolean {
    return otherCounter(this.a.facts, this.b.facts, this.#ground);
  }
  /** How many other telling figures the two reports share; not asked of equal numbers. */
  get common(): number {
    this.#common ??= this.sameNumber ? 0 : commonFigures(this.a, this.b);
    return this.#common;
  }
  /** Both reports print one statement, told by its figures; the days on which they came out then say nothing. */
  get oneStatement(): boolean {
    this.#oneStatement ??= tellOneStatement(this.a, this.b);
    return this.#oneStatement;
  }
  /** How many figures of it they share. */
  get shared(): number {
    return sharedFigures(this.a, this.b);
  }
  /** One of the reports holds the two values against each other. */
  get bothPrinted(): boolean {
    return !this.sameNumber && holdsBoth(this.a, this.b, this.#ground);
  }
  /** Both reports tell that the number is contested. */
  get contested(): boolean {
    return !this.sameNumber && isContested(this.a, this.#ground) && isContested(this.b, this.#ground);
  }
  /** One is a part of the other, by the figures around it. */
  get partOf(): boolean {
    return !this.sameNumber && isPartOf(this.a, this.b, this.#ground);
  }
}

/** Both at most so many days apart; a missing date is not. */
export const within = ({ gap }: Pair, days: number): boolean => gap !== null && gap <= days;
/** Known to be more than so many days apart. */
export const beyond = ({ gap }: Pair, days: number): boolean => gap !== null && gap > days;

export const bothShapes = ({ a, b }: Pair, shape: Subject['shape']): boolean =>
  a.shape === shape && b.shape === shape;

/** A window of some days on one side (`24h`, "last week"), and how the other side counts. */
export const shortStart = (s: Subject): boolean => s.start !== null && isShort(s.start);

/** The later figure is the smaller one. */
export function shrinks({ a, b }: Pair): boolean {
  if (!a.day || !b.day || a.day.last === b.day.last) return false;
  const later = a.day.last > b.day.last ? a : b;
  return later.facts.value === Math.min(a.facts.value, b.facts.value);
}
