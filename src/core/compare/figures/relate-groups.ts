import type { FigureVerdict } from '../../model.ts';
import { haveOtherAges } from './age-told.ts';
import { digitsOf } from './evidence.ts';
import { beyond, bothShapes, type Pair, within } from './pair.ts';
import { dayParams, saidParams } from './params.ts';
import { relateOverTime } from './relate-over-time.ts';
import { verdict } from './verdict.ts';

/** A part and its whole are alike up to three times ("three women / three women and four children"). */
const ALIKE_RATIO = 3;
/** The widest group. */
const WHOLE: ReadonlySet<string> = new Set(['person']);
/** Below a thousand, "people" and "civilians" of one event are the same people. */
const SMALL_EVENT = 1000;

/** One group inside the other (fighters / fighters and families, civilians / people): alike, seldom the same. */
export function relateGroups(pair: Pair): FigureVerdict | null {
  if (pair.a.bothFates !== pair.b.bothFates) return relateFates(pair);
  if (pair.partOf) return verdict('other_scope', 'part_of', saidParams(pair.a, pair.b));
  if (haveOtherAges(pair) || (pair.group !== 'part' && pair.a.kind !== pair.b.kind && !pair.sameNumber))
    return relateKinds(pair);
  if (pair.group !== 'part') return null;
  const { a, b } = pair;
  const groups = new Set([a.facts.counted, b.facts.counted]);
  if (isPartOfTheDead(pair)) return verdict('other_scope', 'other_group', saidParams(a, b));
  if (isSameVictims(pair, groups)) return null;
  const oneMoment = pair.sameNumber && within(pair, 1);
  if (a.act === 'staying' && a.shape === 'state' && isArmed(groups) && oneMoment)
    return verdict('other_scope', 'other_group', saidParams(a, b));
  if (a.act === 'perished' || a.shape === 'state' || b.shape === 'state')
    return verdict('unrelated', 'other_group');
  if (partExceedsWhole(pair)) return verdict('other_time', 'grew', dayParams(a, b));
  // Most who came out were civilians: their sum is near the whole even where no date tells so.
  const close = bothShapes(pair, 'total')
    ? !beyond(pair, 7) && (pair.gap !== null || pair.sameNumber || groups.has('civilian'))
    : within(pair, pair.sameNumber ? 3 : 2) || (pair.gap === null && pair.sameNumber);
  if (close && (pair.sameNumber || (!pair.vague && pair.ratio <= ALIKE_RATIO)))
    return verdict('other_scope', 'other_group', saidParams(a, b));
  return verdict('unrelated', 'other_group');
}

/** "40 killed" and "40 killed and wounded" are alike at most. */
function relateFates(pair: Pair): FigureVerdict {
  const alike = within(pair, 1) && pair.fit !== 'apart';
  return verdict(alike ? 'other_scope' : 'unrelated', 'other_group', saidParams(pair.a, pair.b));
}

/** "157 gunmen" and "hundreds of wounded gunmen" are alike at most; an equal number was only described more closely. */
function relateKinds(pair: Pair): FigureVerdict | null {
  const found = relateOverTime(pair);
  if (found === null || found.relation === 'unrelated') return found;
  return verdict('other_scope', 'other_group', saidParams(pair.a, pair.b));
}

const isArmed = (groups: ReadonlySet<string>): boolean => groups.has('fighter') || groups.has('soldier');

/** Three thousand fighters cannot be part of two thousand people: the count went on between the two reports. */
function partExceedsWhole(pair: Pair): boolean {
  if (pair.fit !== 'apart' || !bothShapes(pair, 'happening') || !within(pair, 1) || pair.ratio > 2)
    return false;
  const { a, b } = pair;
  const whole = WHOLE.has(a.facts.counted) ? a : b;
  return whole.facts.value === Math.min(a.facts.value, b.facts.value);
}

/** Nine civilians, and fifteen people, of one event: the others were no civilians. */
function isPartOfTheDead(pair: Pair): boolean {
  const { a, b } = pair;
  const casualties = a.act === 'dead' || a.act === 'wounded';
  if (!casualties || pair.sameNumber || pair.vague || pair.ratio > ALIKE_RATIO) return false;
  const whole = WHOLE.has(a.facts.counted) ? a : b;
  return (
    bothShapes(pair, 'happening') &&
    within(pair, 0) &&
    whole.facts.value === Math.max(a.facts.value, b.facts.value)
  );
}

/** The dead of one strike, the people of one camp, one small convoy: who they were is said differently, they are the same. */
function isSameVictims(pair: Pair, groups: ReadonlySet<string>): boolean {
  const { a } = pair;
  if (groups.has('woman') || groups.has('child')) return a.act === 'dead' && pair.sameNumber;
  if (a.act === 'dead' || a.act === 'wounded') return bothShapes(pair, 'happening');
  // A number of three telling digits is not met by chance: the 29,600 "people" are the 29,600 "relatives" of that day.
  const relatives = groups.has('family_member') && groups.has('person');
  if (relatives && pair.sameNumber && digitsOf(a.facts.value) >= 3 && within(pair, 1)) return true;
  if (!groups.has('civilian') && !groups.has('family_member')) return false;
  if (a.act === 'staying' || a.act === 'arrived' || a.act === 'perished') return true;
  return pair.sameNumber && a.facts.value < SMALL_EVENT;
}
