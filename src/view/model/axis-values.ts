import type { FigureFacts, FigureRelation } from '../../core/model.ts';
import { intervalOf } from './interval.ts';

type Said = Pick<FigureFacts, 'value' | 'max' | 'approx'>;
/** A lane as far as the axis must know it. */
export interface OnAxis {
  claim: Said;
  relation: FigureRelation;
}

/** `Tens of thousands`, `from 10 to 90`: a stretch whose end is more than this many times its beginning names no place on an axis. */
const WIDE = 2;

/** Does a wording leave so much room that it says no value? */
export function isWide({ value, max, approx }: Said): boolean {
  return approx === 'vague' || (max !== null && max > value * WIDE);
}

/**
 * The values that an axis must show: what is said as a value, with the ends of narrow stretches. Wide and open
 * wordings must not press together the values that the drawing is there to tell apart: they are cut at the edge.
 */
export function axisValues(own: Said, lanes: readonly OnAxis[]): number[] {
  const points = [own, ...lanes.filter((lane) => !isOpen(lane)).map((lane) => lane.claim)].filter(
    (claim) => !isWide(claim),
  );
  const values = points.flatMap(valuesOf);
  // Nobody says a value: then the stretches are what there is to see.
  if (values.length === 0) return [own, ...lanes.map((lane) => lane.claim)].flatMap(valuesOf);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const spread = high - low;
  const open = lanes.filter((lane) => isOpen(lane) && !isWide(lane.claim)).map(({ claim }) => claim.value);
  // An open beginning near the values, or beside a single one, is shown; one far off would only push them together.
  const near = open.filter((value) => spread === 0 || (value >= low - spread && value <= high + spread));
  return [...values, ...near];
}

/** `More than 10,000`, where it agrees: it begins somewhere, and whatever it means lies elsewhere. */
function isOpen({ claim, relation }: OnAxis): boolean {
  return relation === 'compatible' && (claim.approx === 'at_least' || claim.approx === 'at_most');
}

function valuesOf(claim: Said): number[] {
  const interval = intervalOf(claim);
  const ends = [interval?.from, interval?.to].filter((end): end is number => typeof end === 'number');
  return [claim.value, ...ends];
}
