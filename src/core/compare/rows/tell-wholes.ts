import type { Figure, FigureFacts } from '../../model.ts';
import { hasSameNumber } from '../figures/interval.ts';
import { compareActs, compareGroups } from '../figures/thing.ts';
import type { BareRow } from './found.ts';

/**
 * What a figure is a part of, by the figures around it: the one number of a wider group that did the same
 * (5,000 fighters who surrendered, of 29,600 people who surrendered). Null where there are several, or none.
 */
export function wholeOf(part: FigureFacts, figures: readonly FigureFacts[]): FigureFacts | null {
  const wholes = figures.filter(
    (whole) =>
      whole.value > part.value &&
      whole.approx !== 'vague' &&
      compareGroups(part.counted, whole.counted) === 'part' &&
      compareActs(part, whole) === 'same',
  );
  const [first] = wholes;
  return first && wholes.every((whole) => hasSameNumber(whole, first)) ? first : null;
}

/** The whole that the page gives for its figure. */
export function ownWhole(claim: Figure, figures: readonly Figure[]): FigureFacts | null {
  const given = figures.find(({ id }) => id === claim.partOf);
  return given ?? wholeOf(claim, figures);
}

/** Of a row that is a part of another whole: of which, in the row and in its reason. Any other row stays as it is. */
export function tellWhole<R extends BareRow>(row: R, own: FigureFacts | null): R {
  if (own === null || !row.why.some(({ code }) => code === 'other_whole')) return row;
  const whole = wholeOf(row.claim, row.figures);
  if (whole === null || hasSameNumber(whole, own)) return row;
  const params = { a: own.said, b: whole.said };
  return {
    ...row,
    whole,
    why: row.why.map((reason) => (reason.code === 'other_whole' ? { ...reason, params } : reason)),
  };
}
