import type { FigureVerdict } from '../../model.ts';
import { gapBetween } from './day.ts';
import type { Ground } from './ground.ts';
import { isUsable } from './interval.ts';
import { Pair } from './pair.ts';
import { comparePlaces } from './place.ts';
import { relateGroups } from './relate-groups.ts';
import { relateNearActs } from './relate-near-acts.ts';
import { relateOverTime } from './relate-over-time.ts';
import { relateStarts } from './relate-starts.ts';
import type { Subject } from './subject.ts';
import { compareActs, compareGroups, groupOf, sidesAgree } from './thing.ts';
import { verdict } from './verdict.ts';

/**
 * The relation of two figures that were made ready. The order is the argument:
 * is it the same kind of thing (unit, act, side, place)? the same people? the same stretch of time? Only then the values.
 */
export function relateSubjects(a: Subject, b: Subject, ground: Ground): FigureVerdict {
  if (!isUsable(a.facts) || !isUsable(b.facts)) return verdict('unrelated', 'bad_value');
  const group = compareGroups(groupOf(a.facts), groupOf(b.facts));
  if (group === 'other') return verdict('unrelated', 'other_thing');
  const acts = compareActs(a.facts, b.facts);
  if (acts === 'other') return relateShares(a, b) ?? verdict('unrelated', 'other_event');
  if (!sidesAgree(a.facts, b.facts)) return verdict('unrelated', 'other_side');
  const place = comparePlaces(a.facts.place, b.facts.place, ground.places);
  const pair = new Pair(a, b, { group, acts, place }, ground);
  if (place === 'other') return verdict('unrelated', 'other_place');
  for (const rule of RULES) {
    const found = rule(pair);
    if (found) return found;
  }
  return verdict('unrelated', 'unsure');
}

/** In this order; the first that speaks decides. */
const RULES: readonly ((pair: Pair) => FigureVerdict | null)[] = [
  relatePlacesBeside,
  relateUnclearPlaces,
  relateNearActs,
  relateStarts,
  relateGroups,
  relateOverTime,
];

/** The same share of people here and of people there ("90 per cent of the residents / of the new arrivals"). */
function relateShares(a: Subject, b: Subject): FigureVerdict | null {
  if (a.shape !== 'share' || b.shape !== 'share' || a.facts.value !== b.facts.value) return null;
  const people = (s: Subject) => s.act === 'staying' || s.act === 'arrived' || s.act === 'out';
  if (!people(a) || !people(b) || a.facts.place !== b.facts.place) return null;
  return verdict('other_scope', 'other_whole');
}

/** As many in the north as in the south: alike, and two groups. */
function relatePlacesBeside(pair: Pair): FigureVerdict | null {
  if (pair.place !== 'beside') return null;
  const params = { a: pair.a.facts.place, b: pair.b.facts.place };
  const alike = pair.sameNumber && pair.acts === 'same';
  return verdict(alike ? 'other_scope' : 'unrelated', 'other_place', params);
}

/** Places that nobody can tell apart or together: only an equal number of the same series or counter speaks for one thing. */
function relateUnclearPlaces(pair: Pair): FigureVerdict | null {
  if (pair.place !== 'unclear') return null;
  const close = gapBetween(pair.a.day, pair.b.day);
  if (pair.starts === 'same' || pair.sameNumber || (pair.counter && close !== null && close <= 2))
    return null;
  return verdict('unrelated', 'other_place');
}
