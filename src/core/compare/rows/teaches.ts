import { gapBetween } from '../figures/day.ts';
import { digitsOf } from '../figures/evidence.ts';
import { hasSameNumber, ratioOf } from '../figures/interval.ts';
import { isShort, type Subject } from '../figures/subject.ts';
import { compareActs, compareGroups } from '../figures/thing.ts';
import type { Found } from './found.ts';

/** Another scope explains a figure while it is told of the same days and is of its size. */
const NEAR_DAYS = 3;
const NEAR_RATIO = 2.5;
/** A number of three telling digits is hardly met by chance; of fewer it was moved elsewhere within two weeks, if at all. */
const TELLING_DIGITS = 3;
const ROUND_DAYS = 14;

/**
 * Does a figure of another scope tell the reader something: the very number given to another group, whole, start or place;
 * a part of it; or the same count from another named date, or around another named place? What is merely alike does not.
 */
export function teaches(own: Subject, { subject: other, why }: Pick<Found, 'subject' | 'why'>): boolean {
  const [a, b] = [own.facts, other.facts];
  if (a.approx === 'vague' || b.approx === 'vague') return false;
  const gap = gapBetween(own.day, other.day);
  if (hasSameNumber(a, b)) return isMoved(own, other, gap);
  if (gap === null || gap > NEAR_DAYS) return false;
  const codes = new Set(why.map(({ code }) => code));
  if (codes.has('part_of')) return true;
  const oneThing = compareGroups(a.counted, b.counted) === 'same' && compareActs(a, b) === 'same';
  if (!oneThing || ratioOf(a, b) > NEAR_RATIO) return false;
  if (codes.has('other_start')) return bothLong(own, other);
  return codes.has('other_place') && Boolean(a.place && b.place);
}

/** One number, moved to another scope; a day's three thousand and a campaign's are two that happen to be round. */
function isMoved(own: Subject, other: Subject, gap: number | null): boolean {
  if (digitsOf(own.facts.value) >= TELLING_DIGITS) return true;
  if (gap === null) return false;
  const happening = own.shape === 'happening' || other.shape === 'happening';
  if (happening && own.start && other.start && own.shape !== other.shape) return false;
  return gap <= (happening ? NEAR_DAYS : ROUND_DAYS);
}

/** Both count a campaign from a date of its own; a day's count is no rival of a season's. */
const bothLong = (...both: readonly Subject[]): boolean =>
  both.every(({ start }) => start !== null && !isShort(start));
