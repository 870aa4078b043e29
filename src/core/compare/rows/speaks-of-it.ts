import { gapBetween } from '../figures/day.ts';
import { sameCounter } from '../figures/evidence.ts';
import type { Ground } from '../figures/ground.ts';
import { comparePlaces } from '../figures/place.ts';
import { isNameless } from '../figures/relate-others.ts';
import type { Subject } from '../figures/subject.ts';

/** A rough word is held to a number while both are news. */
const ROUGH_DAYS = 3;
/** A deadline, a distance, a sum of money: one thing within days, for one counter within two weeks. */
const NAMELESS_DAYS = 3;
const NAMELESS_COUNTER_DAYS = 14;
/** Without a date, two dead or twenty are anybody's. */
const UNDATED_FROM = 30;

/**
 * Does a figure that agrees with the page's speak of it at all? "Hundreds" leaves room for 520, and is said of a hundred
 * other things: where so little is said, days, places and counters must speak for one thing.
 */
export function speaksOfIt(own: Subject, other: Subject, ground: Ground): boolean {
  const [a, b] = [own.facts, other.facts];
  const gap = gapBetween(own.day, other.day);
  const rough = [a, b].filter(({ approx }) => approx === 'vague').length;
  if (rough > 0 && own.act === 'other') return false;
  if (rough === 1) {
    const near = gap !== null && gap <= ROUGH_DAYS;
    return near && own.shape === other.shape && comparePlaces(a.place, b.place, ground.places) === 'same';
  }
  if (isNameless(a)) {
    const most = sameCounter(a, b, ground) ? NAMELESS_COUNTER_DAYS : NAMELESS_DAYS;
    return gap !== null && gap <= most;
  }
  const small = own.shape === 'happening' && a.approx !== 'vague' && a.value < UNDATED_FROM;
  return gap !== null || !small;
}
