import type { FigureFacts } from '../../model.ts';
import { dayOfReport, gapBetween } from '../figures/day.ts';
import { tellingFigures } from '../figures/evidence.ts';
import { hasSameNumber } from '../figures/interval.ts';
import { isAlike } from '../figures/subject.ts';
import type { Copied } from './copied.ts';

/** A statement is copied without a credit while it is news. */
const COPIED_DAYS = 2;
/** One number may be met by chance, two telling ones of the same things are a set that travels. */
const COPIED_FIGURES = 2;

/** The credited row whose report's figures an uncredited one prints, too: the one that shares most; null where none does. */
export function findCopied(row: Copied, rows: readonly Copied[]): Copied | null {
  if (!row.figures) return null;
  const day = dayOfReport(row.report);
  let best: Copied | null = null;
  let most = COPIED_FIGURES - 1;
  for (const other of rows) {
    if (!other.source || !other.figures) continue;
    const gap = gapBetween(day, dayOfReport(other.report));
    if (gap === null || gap > COPIED_DAYS) continue;
    const shared = countShared(row.figures, other.figures);
    if (shared > most) [best, most] = [other, shared];
  }
  return best;
}

function countShared(a: readonly FigureFacts[], b: readonly FigureFacts[]): number {
  const ofB = tellingFigures(b);
  const shared = tellingFigures(a).filter((f) => ofB.some((g) => hasSameNumber(f, g) && isAlike(f, g)));
  return new Set(shared.map(({ value }) => value)).size;
}
