import type { FigureVerdict } from '../../model.ts';
import { beyond, type Pair, shortStart, within } from './pair.ts';
import { startParams } from './params.ts';
import { verdict } from './verdict.ts';

/** A day's count and a campaign's are still alike while one is not more than five times the other. */
const ALIKE_RATIO = 5;
/** A count of two weeks or less against one that tells no start. */
const SHORT_DAYS = 14;

/**
 * Counts with different starting dates are never one count.
 * Two short stretches that start on different days are two days' events.
 */
export function relateStarts(pair: Pair): FigureVerdict | null {
  const { a, b } = pair;
  if (a.shape === 'state' || b.shape === 'state' || a.shape === 'share' || b.shape === 'share') return null;
  if (pair.group === 'part' && a.act === 'perished') return null;
  if (pair.starts === 'different') return relateDifferentStarts(pair);
  if (pair.starts === 'unknown') return relateOneStart(pair);
  return null;
}

function relateDifferentStarts(pair: Pair): FigureVerdict | null {
  const { a, b } = pair;
  if (shortStart(a) && shortStart(b)) return beyond(pair, 2) ? verdict('unrelated', 'other_day') : null;
  if (shortStart(a) !== shortStart(b) && !pair.sameNumber) {
    if (!within(pair, 7) || pair.ratio > ALIKE_RATIO) return verdict('unrelated', 'other_day');
  }
  return verdict('other_scope', 'other_start', startParams(a, b));
}

/** One tells a short stretch and the other none: equal numbers may be one count, others are alike at most. */
function relateOneStart(pair: Pair): FigureVerdict | null {
  const { a, b } = pair;
  if (pair.sameNumber || (pair.fit === 'fits' && a.shape === b.shape)) return null;
  const short = [a, b].find(
    (s) => s.start?.length !== null && s.start !== null && (s.start.length ?? 0) <= SHORT_DAYS,
  );
  const other = short === a ? b : a;
  if (!short || other.start || other.shape !== 'total') return null;
  if (beyond(pair, 7) || pair.ratio > ALIKE_RATIO) return verdict('unrelated', 'other_day');
  return verdict('other_scope', 'other_start', startParams(a, b));
}
