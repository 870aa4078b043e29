import type { FigureVerdict } from '../../model.ts';
import { bothShapes, type Pair } from './pair.ts';
import { relateHappenings } from './relate-happenings.ts';
import { relateFacts, relateMixed, relateShares } from './relate-others.ts';
import { relateStates } from './relate-states.ts';
import { relateTotals } from './relate-totals.ts';

/** One thing, one group, one start: what the values and the days then say depends on what kind of count it is. */
export function relateOverTime(pair: Pair): FigureVerdict | null {
  if (bothShapes(pair, 'state')) return relateStates(pair);
  if (bothShapes(pair, 'total')) return relateTotals(pair);
  if (bothShapes(pair, 'happening')) return relateHappenings(pair);
  if (bothShapes(pair, 'share')) return relateShares(pair);
  if (pair.a.shape === 'fact' || pair.b.shape === 'fact') return relateFacts(pair);
  return relateMixed(pair);
}
