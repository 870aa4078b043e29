import type { Figure } from '../../model.ts';
import type { Ground } from '../figures/ground.ts';
import { comparePlaces, type PlaceRelation } from '../figures/place.ts';
import { compareStarts } from '../figures/start.ts';
import type { Subject } from '../figures/subject.ts';
import { compareActs, sidesAgree } from '../figures/thing.ts';

/** A figure of the article with what was read of it. */
export interface Checked {
  figure: Figure;
  subject: Subject;
}

/** May two figures of one article speak of one thing, groups aside: act, side, place, start, day, neither a part of the other? `places`: how theirs may stand to each other. */
export function isOneMatter(
  { figure: a, subject: x }: Checked,
  { figure: b, subject: y }: Checked,
  ground: Ground,
  places: readonly PlaceRelation[] = ['same'],
): boolean {
  if (compareActs(a, b) !== 'same' || !sidesAgree(a, b)) return false;
  if (!places.includes(comparePlaces(a.place, b.place, ground.places))) return false;
  if (compareStarts(x.start, y.start) === 'different' || (a.asOf && b.asOf && a.asOf !== b.asOf))
    return false;
  return a.partOf === null && b.partOf === null && !x.part && !y.part;
}
