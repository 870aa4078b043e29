import type { FigureFacts } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { gapBetween, parseDay } from './day.ts';
import { bodyOf, type Ground } from './ground.ts';
import { compareValues, hasSameNumber, ratioOf } from './interval.ts';
import { saysPart } from './scope-words.ts';
import { isAlike, type Subject } from './subject.ts';
import { isPeople } from './thing.ts';

/** Reports of one statement come out within three days of each other. */
const STATEMENT_DAYS = 3;
/** Rival counts of one event are rarely more than threefold apart. */
const CONTESTED_RATIO = 3;
/** Small and very round numbers meet by chance. */
const TELLING_FROM = 30;

/** A number that two reports hardly have in common by chance: 29,600, 1,306, 82; not 3 or 5,000. */
export function isTelling({ value, approx, counted }: FigureFacts): boolean {
  if (approx === 'vague' || counted === 'percent' || value < TELLING_FROM || !Number.isFinite(value))
    return false;
  return digitsOf(value) >= 2;
}

/** Telling figures of a report, looked for once: each of its figures asks for them. */
const tellingOf = new WeakMap<readonly FigureFacts[], readonly FigureFacts[]>();

export function tellingFigures(figures: readonly FigureFacts[]): readonly FigureFacts[] {
  const known = tellingOf.get(figures);
  if (known) return known;
  const telling = figures.filter(isTelling);
  tellingOf.set(figures, telling);
  return telling;
}

/** The values of a report, for a look whether one can be there at all. */
const valuesOf = new WeakMap<readonly FigureFacts[], ReadonlySet<number>>();

function printsValue({ in: { figures } }: Subject, value: number): boolean {
  const known = valuesOf.get(figures) ?? new Set(figures.map((f) => f.value));
  valuesOf.set(figures, known);
  return known.has(value);
}

/** The values, beside the two figures themselves, that both reports print of the same things: what travels together in a statement. */
function commonValues(a: Subject, b: Subject): Set<number> {
  const others = (s: Subject) =>
    tellingFigures(s.in.figures).filter((f) => f !== s.facts && !isAlike(f, s.facts));
  const ofA = others(a);
  if (ofA.length === 0) return new Set();
  const ofB = others(b);
  const shared = ofA.filter((f) => ofB.some((g) => hasSameNumber(f, g) && isAlike(f, g)));
  return new Set(shared.map((f) => f.value));
}

/** How many figures travel with both, in reports that came out within days of each other. */
export function commonFigures(a: Subject, b: Subject): number {
  const apart = gapBetween(a.printed, b.printed);
  if (apart === null || apart > STATEMENT_DAYS) return 0;
  return commonValues(a, b).size;
}

/** How many figures travel with both, whenever they came out. */
export const sharedFigures = (a: Subject, b: Subject): number => commonValues(a, b).size;

/** Two figures at least, of five telling digits together (1,306 and 61): so much does not meet by chance. */
const JOINT_FIGURES = 2;
/** A count that may have grown in the meantime stands beside old figures, too: then three must be the same. */
const GROWN_FIGURES = 3;
const JOINT_DIGITS = 5;

/** How many digits of a number tell something: 3 of 1,310, 1 of 5,000. */
export const digitsOf = (value: number): number => String(Math.round(value)).replace(/0+$/, '').length;

/**
 * Do both reports print one statement, whenever they came out: several telling figures of the same things are equal?
 * A look back names the statement's figures weeks later, and means the statement's day. Not where both figures name days of
 * their own, nor where one report prints both values: then the other value is a newer count.
 */
export function tellOneStatement(a: Subject, b: Subject): boolean {
  const named = [parseDay(a.facts.asOf), parseDay(b.facts.asOf)] as const;
  if ((gapBetween(...named) ?? 0) > 0) return false;
  const common = [...commonValues(a, b)];
  const same = hasSameNumber(a.facts, b.facts);
  if (common.length < (same || !mayHaveGrown(a, b) ? JOINT_FIGURES : GROWN_FIGURES)) return false;
  if (common.reduce((sum, value) => sum + digitsOf(value), 0) < JOINT_DIGITS) return false;
  if (same) return true;
  // Who dies one by one is counted on from day to day, beside whatever else is repeated.
  if (a.act === 'perished') return false;
  return printedAgain(a, b.facts).length === 0 && printedAgain(b, a.facts).length === 0;
}

function mayHaveGrown(a: Subject, b: Subject): boolean {
  if (!a.day || !b.day) return true;
  if (a.day.last === b.day.last) return false;
  const [early, late] = a.day.last < b.day.last ? [a, b] : [b, a];
  return late.facts.value > early.facts.value;
}

/** The figures of one report that carry the other's value, for the same people and the same act. */
export function printedAgain(s: Subject, other: FigureFacts): readonly FigureFacts[] {
  // Heads are counted to the digit; measures may be converted on the way (see interval.ts).
  if (isPeople(s.facts.counted) && !printsValue(s, other.value)) return [];
  // "Thousands" prints no 1,000.
  return s.in.figures.filter(
    (f) => f !== s.facts && f.approx !== 'vague' && hasSameNumber(f, other) && isAlike(f, s.facts),
  );
}

/**
 * Does either report hold the two values against each other: prints both, each with another counter,
 * or ten times the other (a nought too few in the headline)? One counter's two values are a count that grew.
 */
export function holdsBoth(a: Subject, b: Subject, ground: Ground): boolean {
  const holds = (s: Subject, other: Subject) =>
    printedAgain(s, other.facts).some(
      (again) =>
        otherCounter(s.facts, again, ground) ||
        again.value === s.facts.value * 10 ||
        s.facts.value === again.value * 10,
    );
  return holds(a, b) || holds(b, a);
}

/**
 * Does a report know that the number of this event is contested: does it print two values that cannot both be right,
 * from two counters?
 */
export function isContested(s: Subject, ground: Ground): boolean {
  return s.in.figures.some(
    (f) =>
      f !== s.facts &&
      isAlike(f, s.facts) &&
      compareValues(f, s.facts) === 'apart' &&
      ratioOf(f, s.facts) <= CONTESTED_RATIO &&
      otherCounter(f, s.facts, ground),
  );
}

/** Is one figure a part of the other: called so, or making up the whole together with a third one of that report? */
export function isPartOf(a: Subject, b: Subject, ground: Ground): boolean {
  if (a.facts.approx === 'vague' || b.facts.approx === 'vague') return false;
  const [less, more] = a.facts.value < b.facts.value ? [a, b] : [b, a];
  const [rest, sum] = [more.facts.value - less.facts.value, less.facts.value + more.facts.value];
  // A second copy of the smaller number (headline and body) is no second part.
  const makesUp = (s: Subject) =>
    (printsValue(s, rest) || printsValue(s, sum)) &&
    s.in.figures.some(
      (f) =>
        f.approx !== 'vague' &&
        ((f.value === rest && f.value !== less.facts.value) || f.value === sum) &&
        isAlike(f, less.facts),
    );
  if (makesUp(less) || makesUp(more)) return true;
  if (printedAgain(more, less.facts).some((f) => saysPart(fold(f.said)))) return true;
  return (
    less.part && sameCounter(less.facts, more.facts, ground) && printedAgain(less, more.facts).length > 0
  );
}

/** Named by one and the same body, or by its people. */
export function sameCounter(a: FigureFacts, b: FigureFacts, ground: Ground): boolean {
  const [x, y] = [bodyOf(a.sourceId, ground), bodyOf(b.sourceId, ground)];
  return x !== null && x === y;
}

/** Both counters are known, and they are two. */
export function otherCounter(a: FigureFacts, b: FigureFacts, ground: Ground): boolean {
  const [x, y] = [bodyOf(a.sourceId, ground), bodyOf(b.sourceId, ground)];
  return x !== null && y !== null && x !== y;
}
