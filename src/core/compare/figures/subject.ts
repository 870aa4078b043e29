import type { FigureFacts, FigureInContext } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { type DaySpan, dayOfFigure, dayOfReport } from './day.ts';
import { hasSameNumber } from './interval.ts';
import { kindOf } from './kind-words.ts';
import { saysBothFates, saysPart, saysTotal } from './scope-words.ts';
import { parseStart, type Start, startOfStretch } from './start.ts';
import { type Act, actOf, compareActs, compareGroups, isPeople } from './thing.ts';
import { windowInWords } from './window-words.ts';

/**
 * What kind of count it is, over time:
 * `state` (people inside, size of the pocket), `total` (a sum since a start), `happening` (one day's event),
 * `share` (per cent of a group), `fact` (does not move from day to day).
 */
export type Shape = 'state' | 'total' | 'happening' | 'share' | 'fact';

/** A figure made ready for comparing: everything that is read once. */
export interface Subject {
  facts: FigureFacts;
  in: FigureInContext;
  act: Act;
  shape: Shape;
  day: DaySpan | null;
  /** When its report came out. */
  printed: DaySpan | null;
  start: Start | null;
  /** The dead and the wounded counted together. */
  bothFates: boolean;
  /** The kind of people that its words tell (`foreign`, `wounded`), which may be fewer than the group; '' where all are meant. */
  kind: string;
  /** The figure calls itself a part, or one of several groups. */
  part: boolean;
}

/** No convoy or battle of one day moved ten thousand people: such a count is a sum. */
const SUM_FROM = 10_000;
/** Five hundred dead of one side are not one day's. */
const DEAD_SUM_FROM = 500;
/** Nor are five thousand fighters who came out, nor five hundred captured, of one day. */
const FIGHTERS_SUM_FROM = 5000;
const CAPTURED_SUM_FROM = 500;
/** People who died one by one (cold, hunger, the road) are counted as a series from about twenty. */
const PERISHED_SUM_FROM = 20;
/** The order of magnitude that "dozens" is written as. */
const DOZENS = 10;
/** A stretch of more than three days is no single event any more. */
export const LONG_DAYS = 3;
/** Land up to this size is a pocket that shrinks day by day; more is what a state once held. */
const POCKET_KM2 = 2000;

/** Read a figure in its report. */
export function readSubject(context: FigureInContext): Subject {
  const { claim, report } = context;
  const said = fold(claim.said ?? '');
  const day = dayOfFigure(claim, report);
  const words = windowInWords(said);
  const counts = isPeople(claim.counted) || claim.counted === 'vehicle' || claim.counted === 'strike';
  // "Two months" is a stretch for a count of people; for a duration it is the figure itself.
  const told = counts && words !== null ? startOfStretch(words, day) : null;
  const start = parseStart(claim.since, day) ?? told;
  return {
    facts: claim,
    in: context,
    act: actOf(claim),
    shape: shapeOf(context, start, day, said),
    day,
    printed: dayOfReport(report),
    start,
    bothFates: saysBothFates(said),
    kind: isPeople(claim.counted) ? kindOf(claim, said) : '',
    part: saysPart(said),
  };
}

function shapeOf(
  { claim, figures }: FigureInContext,
  start: Start | null,
  day: DaySpan | null,
  said: string,
): Shape {
  const { counted } = claim;
  const act = actOf(claim);
  if (counted === 'percent') return act === 'land' ? 'state' : 'share';
  if (counted === 'area_km2') return claim.value < POCKET_KM2 && claim.side !== 'sdf' ? 'state' : 'fact';
  if (act === 'staying') return 'state';
  if (act === 'stationed' || act === 'other') return 'fact';
  if (!isPeople(counted) && counted !== 'vehicle' && counted !== 'strike' && counted !== 'family')
    return 'fact';
  if (start) return isShort(start) ? 'happening' : 'total';
  if (saysTotal(said) || isSum(claim, act)) return 'total';
  const again = figures.find(
    (f) =>
      f !== claim && f.since && f.counted === counted && f.event === claim.event && hasSameNumber(f, claim),
  );
  const repeated = again && parseStart(again.since, day);
  return repeated && !isShort(repeated) ? 'total' : 'happening';
}

export const isShort = (start: Start): boolean => start.length !== null && start.length <= LONG_DAYS;

function isSum({ counted, value, approx }: FigureFacts, act: Act): boolean {
  if (!isPeople(counted)) return false;
  if (act === 'dead' || act === 'wounded') return value >= DEAD_SUM_FROM;
  if (act === 'perished') return value >= PERISHED_SUM_FROM || (approx === 'vague' && value >= DOZENS);
  if (act === 'captured') return value >= CAPTURED_SUM_FROM;
  if (counted === 'fighter') return value >= FIGHTERS_SUM_FROM;
  return value >= SUM_FROM;
}

/** Same people doing the same: the test for siblings, without values, dates and places. */
export function isAlike(a: FigureFacts, b: FigureFacts): boolean {
  const group = compareGroups(a.counted, b.counted);
  return (group === 'same' || group === 'alike') && compareActs(a, b) === 'same';
}
