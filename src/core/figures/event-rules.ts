import type { Counted, FigureEvent } from '../model.ts';
import type { Draft } from './draft.ts';
import { type FoundEvent, findEvent, NOUN_EVENT_COST, USUAL_EVENT_COST } from './find-event.ts';
import { findWhole } from './link-part.ts';
import { isDefinite } from './read-unit.ts';
import type { FigureRule } from './rule.ts';
import { PEOPLE } from './rule.ts';
import { type Scene, startsHere } from './scene.ts';

/** What happened, what is a part of what, and what a bare number takes from its neighbour. */
export const eventRules: readonly FigureRule[] = [
  {
    name: 'part of another figure',
    why: 'Before the event, which the whole hands down.',
    apply(draft, { scene, before }) {
      const found = findWhole(scene, draft, before);
      if (found === null) return false;
      draft.partOf = found.whole;
      return true;
    },
  },
  {
    name: 'event that governs the figure',
    why: 'Least distance in the clause; the event of the noun itself counts as one that stands near.',
    apply(draft, { scene }) {
      const found = findEvent(scene, draft, draft.counted ?? 'person');
      if (draft.partOf !== null && !isOwnEvent(found)) {
        draft.event = draft.nounEvent ?? draft.partOf.event;
        return draft.event !== null;
      }
      if (draft.nounEvent !== null && (found === null || found.cost > NOUN_EVENT_COST)) {
        draft.event = draft.nounEvent;
        return true;
      }
      const isFar = draft.usualEvent !== null && found !== null && found.cost > USUAL_EVENT_COST;
      draft.event = isFar ? draft.usualEvent : (found?.event ?? draft.usualEvent);
      draft.loses = found?.hit.as.loses ?? false;
      // An area is reported because someone holds it.
      if (draft.counted === 'area_km2') draft.event ??= 'controlled';
      return draft.event !== null;
    },
  },
  {
    name: 'noun taken from the figure it is joined to',
    why: '`82 of its fighters and 61 others`: after the event, without which a bare number is none.',
    apply(draft, { scene, before }) {
      if (draft.counted !== null) return false;
      // `the three`: named before, not counted here.
      if (!draft.numeral.vague && isDefinite(scene, draft.at) === 'onto') return false;
      const last = before.at(-1);
      const near =
        last !== undefined &&
        last.counted !== null &&
        PEOPLE.has(last.counted) &&
        (scene.tokens[draft.at]?.sentence ?? 0) - (scene.tokens[last.at]?.sentence ?? 0) <=
          (draft.noun?.others ? 1 : 0);
      if (near) {
        draft.counted = last.counted;
        draft.side = last.side;
        draft.event ??= last.event;
        draft.since ??= last.since;
        return true;
      }
      if (
        draft.event === null &&
        !draft.noun?.others &&
        !draft.approximated &&
        !draft.numeral.vague &&
        draft.partOf === null &&
        !changes(scene, draft) &&
        !startsHere(scene, scene.lexicon.partAfter, draft.at + 1)
      )
        return false;
      draft.counted =
        draft.partOf !== null && PEOPLE.has(draft.partOf.counted ?? 'other')
          ? draft.partOf.counted
          : bareKind(draft.event);
      return true;
    },
  },
];

/** The part tells its own event only where the word stands at its side. */
const OWN_EVENT_COST = 1;

function isOwnEvent(found: FoundEvent | null): boolean {
  return found !== null && found.cost <= OWN_EVENT_COST;
}

/** A bare number of surrendered or captured is of fighters; of anything else, of people. */
function bareKind(event: FigureEvent | null): Counted {
  return event === 'surrendered' || event === 'arrested' ? 'fighter' : 'person';
}

/** Words between a verb of change and its number: `rose on Sunday to`. */
const CHANGE_REACH = 6;

/** Does a verb tell that a count rose or fell to this number? */
function changes(scene: Scene, draft: Draft): boolean {
  for (let at = draft.start - 1; at >= Math.max(0, draft.start - CHANGE_REACH); at--)
    if (startsHere(scene, scene.lexicon.changes, at)) return true;
  return false;
}
