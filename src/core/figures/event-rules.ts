import type { Counted, FigureEvent } from '../model.ts';
import { borrowedNounRules } from './borrowed-noun-rules.ts';
import { deathRules } from './death-rules.ts';
import type { Draft } from './draft.ts';
import { eventOfWhom } from './event-of-whom.ts';
import { type FoundEvent, findEvent, NOUN_EVENT_COST, USUAL_EVENT_COST } from './find-event.ts';
import { handedEventRules, homeRule } from './handed-event-rules.ts';
import { FRONTED, findWhole, NEXT_SHARE, opensSentence } from './link-part.ts';
import { mainVerbOf } from './main-verb.ts';
import { hasPredicate } from './own-clause.ts';
import { matchPhrase, matchPhraseBefore } from './phrase-table.ts';
import { isDefinite } from './read-unit.ts';
import type { FigureRule } from './rule.ts';
import { PEOPLE } from './rule.ts';
import { isJoined, isLight, type Scene, startsHere } from './scene.ts';

/** What happened, what is a part of what, and what a bare number takes from its neighbour. */
export const eventRules: readonly FigureRule[] = [
  {
    name: 'part of another figure',
    why: 'Before the event, which the whole hands down.',
    apply(draft, { scene, before, earlier }) {
      const found = findWhole(scene, draft, before, earlier);
      if (found === null) return false;
      draft.partOf = found.whole;
      draft.fronted = found.rule === FRONTED || found.rule === NEXT_SHARE;
      return true;
    },
  },
  {
    name: 'an unknown noun under a verb of people',
    why: '`killed 12 …`: whoever is killed or arrested right there is a person, though no table knows the noun.',
    apply(draft, { scene }) {
      if (draft.counted !== 'other' || draft.noun?.unknown !== true) return false;
      const found = findEvent(scene, draft, 'person');
      if (found === null || found.cost > OWN_EVENT_COST || !OF_PEOPLE.has(found.event)) return false;
      if (found.hit.as.things) return false;
      draft.counted = 'person';
      return true;
    },
  },
  {
    name: 'members of groups that were struck',
    why: '`killed 18 of the factions`: whom such a verb counts at once are people.',
    apply(draft, { scene }) {
      if (draft.counted !== 'group' || !draft.noun?.viaOf) return false;
      const found = findEvent(scene, draft, 'person');
      const harmed = found !== null && found.cost <= OWN_EVENT_COST;
      if (!harmed || !(OF_PEOPLE.has(found.event) || HARM.has(found.event))) return false;
      draft.counted = 'fighter';
      draft.unsided = draft.noun.party === null;
      return true;
    },
  },
  ...handedEventRules,
  {
    name: 'event that governs the figure',
    why: 'Least distance in the clause; the event of the noun itself counts as one that stands near.',
    apply(draft, { scene }) {
      const told = draft.partOf === null ? null : eventOfWhom(scene, draft);
      if (told !== null) {
        draft.event = told;
        return true;
      }
      const near = findEvent(scene, draft, draft.counted ?? 'person');
      const nearest = near !== null && near.cost > OWN_VERB_COST && hasPredicate(scene, draft) ? null : near;
      const found = (nearest && mainVerbOf(scene, draft, nearest)) ?? nearest;
      if (draft.handed && !isOwnEvent(scene, found, draft)) return false;
      if (draft.partOf !== null && !isOwnEvent(scene, found, draft)) {
        // `killed 41, nine of them suicide bombers`: what they were tells less than what befell all.
        const weak = draft.nounEvent === 'attacked' && draft.partOf.event !== null;
        draft.event = weak ? draft.partOf.event : (draft.nounEvent ?? draft.partOf.event);
        return draft.event !== null;
      }
      if (
        draft.nounEvent !== null &&
        (found === null || found.cost > NOUN_EVENT_COST || isDead(draft, found))
      ) {
        draft.event = draft.nounEvent;
        return true;
      }
      const isFar = draft.usualEvent !== null && found !== null && found.cost > USUAL_EVENT_COST;
      draft.event = isFar ? draft.usualEvent : (found?.event ?? draft.usualEvent);
      draft.unsure = (found?.hit.as.unsure ?? false) && !isFar;
      draft.loses = (found?.hit.as.loses ?? false) && found?.event === found?.hit.as.event;
      // An area is reported because someone holds it.
      if (draft.counted === 'area_km2') draft.event ??= 'controlled';
      return draft.event !== null;
    },
  },
  homeRule,
  ...deathRules,
  {
    name: 'noun of the figure it is compared with',
    why: '`139 attacks in April, up from 96 in March`: the same thing at another time.',
    apply(draft, { scene, before }) {
      const last = before.at(-1);
      if (draft.counted !== null || last === undefined || last.counted === null) return false;
      if (scene.tokens[last.at]?.sentence !== scene.tokens[draft.at]?.sentence) return false;
      if (matchPhraseBefore(scene.lexicon.comparedWith, scene.tokens, draft.start) === null) return false;
      draft.counted = last.counted;
      draft.event = last.event;
      draft.side = last.side;
      return true;
    },
  },
  {
    name: 'unit of the figure it came from',
    why: '`from 34,000 square miles to less than 20`: the unit is said once.',
    apply(draft, { scene, before }) {
      const last = before.at(-1);
      if (last?.counted === undefined || last.counted === null || PEOPLE.has(last.counted)) return false;
      const isBare = draft.counted === null || (draft.noun === null && draft.counted === 'person');
      if (!isBare || last.numeral.value === 0 || !cameFrom(scene, last, draft)) return false;
      const factor = last.value / last.numeral.value;
      draft.counted = last.counted;
      draft.event = last.event;
      draft.value = Number((draft.value * factor).toPrecision(12));
      return true;
    },
  },
  ...borrowedNounRules,
  {
    name: 'noun taken from the figure it is joined to',
    why: '`82 of its fighters and 61 others`: after the event, without which a bare number is none.',
    apply(draft, { scene, before }) {
      if (draft.counted !== null) return false;
      // `the three`: named before, not counted here.
      if (!draft.numeral.vague && isDefinite(scene, draft.at) === 'onto') return false;
      const last = before.at(-1);
      // `the camp has housed thousands who fled`: people of their own, told by a clause.
      const isOwn = draft.numeral.vague && scene.lexicon.ofWhom.has(scene.tokens[draft.end]?.text ?? '');
      const near =
        !(isOwn && !isJoined(scene, draft.start)) &&
        last !== undefined &&
        last.counted !== null &&
        PEOPLE.has(last.counted) &&
        (scene.tokens[draft.at]?.sentence ?? 0) - (scene.tokens[last.at]?.sentence ?? 0) <=
          (draft.noun?.others ? 1 : 0);
      if (near && !isObject(scene, last, draft)) {
        // `19 people, among them 4 officers, and wounded 18`: a new event goes back to the whole.
        const leavesPart =
          last.partOf !== null &&
          draft.event !== last.event &&
          (scene.eventAt.has(draft.start - 1) || endsPart(scene, last, draft) || isAside(scene, last, draft));
        const from = leavesPart && last.partOf?.counted ? last.partOf : last;
        if (leavesPart && draft.partOf === last.partOf) draft.partOf = null;
        draft.counted = from.counted;
        draft.side = from.side;
        draft.event ??= last.event;
        draft.since ??= last.since;
        return true;
      }
      if (
        draft.event === null &&
        // `adding to the 150 transferred on Thursday`: what was done tells that they are counted.
        !scene.eventAt.has(draft.end) &&
        !draft.noun?.others &&
        !draft.approximated &&
        !draft.numeral.vague &&
        draft.max === null &&
        draft.partOf === null &&
        !changes(scene, draft) &&
        !startsHere(scene, scene.lexicon.partAfter, draft.at + 1)
      )
        return false;
      draft.counted = draft.partOf?.counted ?? bareKind(draft.event);
      return true;
    },
  },
];

/** What can be told of the dead: they neither leave nor arrive (`admitted 30 deaths`, `the death toll in the camp is 138`). */
const OF_DEAD: ReadonlySet<FigureEvent> = new Set<FigureEvent>(['killed', 'died', 'wounded', 'missing']);

function isDead({ nounEvent }: Draft, found: FoundEvent): boolean {
  return (nounEvent === 'killed' || nounEvent === 'died') && !OF_DEAD.has(found.event);
}

/** Words between a count's two ends: `from 34,000 square miles at its height to “less than 20`. */
const SPAN_REACH = 8;

function cameFrom(scene: Scene, last: Draft, draft: Draft): boolean {
  const { tokens, lexicon } = scene;
  let to = draft.start;
  while (to > 0 && isLight(scene, to - 1)) to--;
  return (
    draft.start - last.end <= SPAN_REACH &&
    tokens[last.at]?.sentence === tokens[draft.at]?.sentence &&
    matchPhraseBefore(lexicon.spanFrom, tokens, last.start) !== null &&
    matchPhraseBefore(lexicon.spanTo, tokens, to) !== null
  );
}

/** `23 died, 9 of them children; scores more …`: what stands behind a semicolon is of the whole again. */
function endsPart(scene: Scene, last: Draft, draft: Draft): boolean {
  for (let at = draft.start - 1; at >= Math.max(last.end, draft.start - CHANGE_REACH); at--)
    if (scene.tokens[at]?.text === ';') return true;
  return false;
}

/** `38 people, including five children, were killed and 100 wounded`: the part stood between commas. */
function isAside(scene: Scene, last: Draft, draft: Draft): boolean {
  if (scene.tokens[last.end]?.text !== ',') return false;
  for (let at = last.end; at < draft.start; at++) if (scene.eventAt.has(at)) return true;
  return false;
}

/** `3 bombers kill 6`: the figure before does it to this one, and they are not of a kind. */
function isObject(scene: Scene, last: Draft, draft: Draft): boolean {
  if (draft.noun?.others || draft.partOf !== null) return false;
  const hit = [1, 2, 3]
    .map((back) => scene.eventAt.get(draft.start - back))
    .find((found) => found?.end === draft.start);
  if (
    hit === undefined ||
    hit.start < last.end ||
    hit.start - last.end > OBJECT_REACH ||
    !HARM.has(hit.as.event)
  )
    return false;
  for (let at = last.end; at < hit.start; at++) {
    const token = scene.tokens[at];
    if (token === undefined || scene.lexicon.joiners.has(token.text) || scene.eventAt.has(at)) return false;
    if (token.kind === 'mark' && /[,،;:–-]/u.test(token.text)) return false;
  }
  return !scene.lexicon.lexicon.verbFirst;
}

/** Words between the subject's noun and its verb. */
const OBJECT_REACH = 10;

const HARM: ReadonlySet<FigureEvent> = new Set<FigureEvent>(['killed', 'wounded']);

/** A verb right behind the counted that no table knows comes before any event from here on. */
const OWN_VERB_COST = 6;

/** What happens to people alone; towns are freed, houses hit. */
const OF_PEOPLE: ReadonlySet<FigureEvent> = new Set<FigureEvent>([
  'killed',
  'died',
  'arrested',
  'surrendered',
]);

/** The part tells its own event only where the word stands at its side. */
const OWN_EVENT_COST = 1;

/** `Of the 900, 40 are thought to have died`: the part is the subject, and its verb follows it, perhaps with the next part behind. */
const FRONTED_EVENT_COST = 24;

function isOwnEvent(scene: Scene, found: FoundEvent | null, draft: Draft): boolean {
  if (found === null) return false;
  if (found.hit.end === draft.start) return true;
  const isSubject = (draft.fronted || opensSentence(scene, draft.start)) && found.hit.start >= draft.end;
  return found.cost <= (isSubject ? FRONTED_EVENT_COST : OWN_EVENT_COST) || followsTail(scene, found, draft);
}

/** `nearly half of them displaced`: the event word stands right behind the words that make it a part. */
function followsTail(scene: Scene, found: FoundEvent, draft: Draft): boolean {
  return [draft.at + 1, draft.end].some(
    (at) => matchPhrase(scene.lexicon.partAfter, scene.tokens, at)?.end === found.hit.start,
  );
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
