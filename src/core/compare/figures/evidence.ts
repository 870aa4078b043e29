import type { FigureFacts } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { gapBetween } from './day.ts';
import { bodyOf, type Ground } from './ground.ts';
import { compareValues, hasSameNumber, ratioOf } from './interval.ts';
import { saysPart } from './scope-words.ts';
import { isAlike, type Subject } from './subject.ts';

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
  const digits = String(Math.round(value)).replace(/0+$/, '');
  return digits.length >= 2;
}

/** The figures, beside the two themselves, that both reports carry: what travels together in a statement. */
export function commonFigures(a: Subject, b: Subject): number {
  const apart = gapBetween(a.printed, b.printed);
  if (apart === null || apart > STATEMENT_DAYS) return 0;
  const others = (s: Subject) =>
    s.in.figures.filter((f) => f !== s.facts && !isAlike(f, s.facts) && isTelling(f));
  const ofB = others(b);
  const shared = others(a).filter((f) => ofB.some((g) => isAlike(f, g) && hasSameNumber(f, g)));
  return new Set(shared.map((f) => f.value)).size;
}

/** The figures of one report that carry the other's value, for the same people and the same act. */
export function printedAgain(s: Subject, other: FigureFacts): readonly FigureFacts[] {
  return s.in.figures.filter((f) => f !== s.facts && hasSameNumber(f, other) && isAlike(f, s.facts));
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
  // A second copy of the smaller number (headline and body) is no second part.
  const makesUp = (s: Subject) =>
    s.in.figures.some(
      (f) =>
        ((f.value !== less.facts.value && f.value + less.facts.value === more.facts.value) ||
          f.value === less.facts.value + more.facts.value) &&
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
