import { type Counted, EVENTS, type FigureEvent } from '../model.ts';
import type { Draft } from './draft.ts';
import { isChange, isCounting, isHaving, isTotal, letDo, tells, wayOf } from './event-cues.ts';
import { firstOfPair, isMixed } from './event-pairs.ts';
import { hasOwnVerb, isOpened } from './own-clause.ts';
import type { EventHit } from './read-events.ts';
import { PEOPLE } from './rule.ts';
import { isJoined, type Scene, startsHere } from './scene.ts';

/** Tokens looked at on each side of a figure. News sentences are rarely longer. */
const REACH = 45;

// Costs are in tokens: the event with the least cost is the figure's. Each was chosen for one class of sentences.
/** A comma between: another clause, unless nothing else is there. */
const COMMA = 5;
/** A background word (`attack`, `operation`): only where nothing better stands near. */
const WEAK = 7;
/** A place alone (`in the pocket`): a verb of its clause says more. */
const FAINT = 9;
/** `fighters who had surrendered`: a clause about someone else. */
const RELATIVE = 25;
/** A verb this near governs the number, in whatever clause both stand. */
const GOVERNS = 2;
/** `leaving 400 troops`: with its number, the word says where they stay; `leaving 12 dead` does not. */
const STAYS = 3;
/** The event word touches another number: it is that number's. */
const OWNED = 6;
/** It is the noun of the number before (`5 dead and 12`). */
const TAKEN = 3;
/** The side where the verb seldom stands: after, where the verb comes first; far before, where the subject does. */
const UNUSUAL_SIDE = 2;
/** A joined event (`and wounding`) after the figure starts the next clause. */
const NEXT_CLAUSE = 4;
/** Another clause begins between (`while`). */
const CLAUSE = 12;
/** Words between `are still` and what tells the state (`are still among the missing`). */
const STATE_REACH = 4;
/** A number between the event and the figure. */
const PAST_NUMBER = 1;
/** A noun that tells the event itself (`قتيل`) stands behind a governing verb at its side, before a far one. */
export const NOUN_EVENT_COST = 2.5;

/** `the death of 12`: the noun counts them, whatever verb follows. */
const OF_THEM = -1;
/** `12 freed women`: what is said of them in passing stands behind the verb of the clause. */
const IN_PASSING = 5;

/** Fronts advance, not people. */
const PEOPLE_EVENTS: ReadonlySet<FigureEvent> = new Set(
  EVENTS.filter((event) => event !== 'advanced' && event !== 'other'),
);
const LAND_EVENTS: ReadonlySet<FigureEvent> = new Set<FigureEvent>([
  'controlled',
  'remaining',
  'freed',
  'advanced',
]);
/** An area is told because someone holds it, who may have freed it. */
const AREA_EVENTS: ReadonlySet<FigureEvent> = new Set<FigureEvent>(['controlled', 'remaining', 'advanced']);
const VEHICLE_EVENTS: ReadonlySet<FigureEvent> = new Set<FigureEvent>([
  'left',
  'arrived',
  'deployed',
  'attacked',
  'returned',
]);
const THING_EVENTS: ReadonlySet<FigureEvent> = new Set<FigureEvent>(['controlled', 'attacked', 'freed']);
/** Things that people's events pass by: nothing farther is meant of them. */
const THINGS: ReadonlySet<Counted> = new Set<Counted>(['other', 'tunnel', 'vehicle']);
const ARMED: ReadonlySet<Counted> = new Set<Counted>(['fighter', 'soldier']);
const NO_EVENTS: ReadonlySet<FigureEvent> = new Set<FigureEvent>();

/** Which events a kind of counted thing can undergo. */
function possible(counted: Counted): ReadonlySet<FigureEvent> {
  switch (counted) {
    case 'area_km2':
      return AREA_EVENTS;
    case 'percent':
    case 'distance_km':
      return LAND_EVENTS;
    case 'vehicle':
    case 'group':
      return VEHICLE_EVENTS;
    case 'other':
    case 'tunnel':
      return THING_EVENTS;
    case 'dead_body':
    case 'strike':
    case 'country':
    case 'usd':
    case 'duration_days':
      return NO_EVENTS;
    default:
      return PEOPLE_EVENTS;
  }
}

/** What tells of a distance stands beside it. */
const DISTANCE_COST = 16;

/** An event that a noun only suggests (`hostages`) stands behind words near by, before background. */
export const USUAL_EVENT_COST = 6;

export interface FoundEvent {
  event: FigureEvent;
  cost: number;
  hit: EventHit;
}

/** The event word that governs a figure, with what it costs to reach it; null where the sentence has none. */
export function findEvent(scene: Scene, draft: Draft, counted: Counted): FoundEvent | null {
  // A stretch of ground is told by a verb near by: `the distance between the lines is 100 metres`.
  const far = counted === 'distance_km' ? DISTANCE_COST : Number.POSITIVE_INFINITY;
  const allowed = counted === 'percent' && isOfPeople(draft) ? PEOPLE_EVENTS : possible(counted);
  if (allowed.size === 0) return null;
  const { verbFirst } = scene.lexicon.lexicon;
  let best: FoundEvent | null = null;

  const offer = (hit: EventHit, cost: number, said = hit.as.event): void => {
    const told = said === hit.as.event ? asSaidOf(scene, hit, draft, counted) : said;
    if (told === null || (hit.as.rest && counted === 'percent')) return;
    // `seized 30 rifles`: what was done to people is not done to things, and no farther word is meant either.
    const event = allowed.has(told) || !THINGS.has(counted) ? told : 'other';
    if (event !== 'other' && !allowed.has(event)) return;
    const full = cost + (hit.as.weak ? WEAK : 0) + (hit.as.faint ? FAINT : 0);
    if (full <= far && (best === null || full < best.cost)) best = { event, cost: full, hit };
  };

  const sentence = scene.tokens[draft.at]?.sentence;
  let cost = 0;
  // A part whose whole opens the sentence is the subject of what follows: only a verb at its side stands before it.
  const aside = isJoined(scene, draft.start) ? 0 : GOVERNS;
  const reach = draft.fronted ? aside : REACH;
  for (let at = draft.start - 1; at >= Math.max(0, draft.start - reach); at--) {
    const token = scene.tokens[at];
    if (token === undefined || token.sentence !== sentence) break;
    const hit = scene.eventAt.get(at);
    if (
      hit !== undefined &&
      hit.end <= draft.start &&
      !(hit.as.still && tellsState(scene, draft.end)) &&
      !isChange(scene, hit, draft)
    ) {
      const inside = draft.start - hit.end;
      const between =
        cost -
        (hit.end - hit.start - 1) +
        (!verbFirst && inside > GOVERNS ? UNUSUAL_SIDE : 0) +
        (inside > GOVERNS && inRelative(scene, hit) && !isTotal(scene, hit) ? RELATIVE : 0) +
        (!verbFirst && inside === 1 && isJoined(scene, draft.start) ? NEXT_CLAUSE : 0) +
        owned(scene, hit, draft);
      if (isCounting(scene, hit, draft)) offer(hit, OF_THEM);
      else if (inside === 0 && hit.as.before !== undefined) offer(hit, between + STAYS, hit.as.before);
      else if (!hit.as.closes || isOpened(scene, hit)) {
        const first = firstOfPair(scene, hit);
        offer(first, between, isMixed(first, hit) ? 'other' : first.as.event);
      }
    }
    if (hasOwnVerb(scene, at)) break;
    cost += costOf(scene, at) + (startsHere(scene, scene.lexicon.clauses, at) ? CLAUSE : 0);
  }

  if (draft.noun !== null)
    for (let at = draft.at + 1; at < draft.noun.start; at++) {
      const hit = scene.eventAt.get(at);
      if (hit !== undefined && hit.end <= draft.noun.start) offer(hit, IN_PASSING);
    }

  cost = verbFirst ? UNUSUAL_SIDE : 0;
  for (let at = draft.end; at < draft.end + REACH; at++) {
    const token = scene.tokens[at];
    if (token === undefined || token.sentence !== sentence) break;
    if (startsHere(scene, scene.lexicon.clauses, at) || tells(scene, draft, at)) break;
    const hit = scene.eventAt.get(at);
    if (hit?.as.before !== undefined && at === draft.end && isHaving(scene, draft))
      offer(hit, 0, hit.as.before);
    else if (
      hit !== undefined &&
      !(hit.as.still && tellsState(scene, hit.end)) &&
      (!hit.as.closes || isOpened(scene, hit))
    ) {
      const past = startsHere(scene, scene.lexicon.were, at - 1) ? RELATIVE : 0;
      const joined = past + (isJoined(scene, at, hit.form) ? NEXT_CLAUSE : 0);
      // What a verb at the figure's front begins, its rest ends, however far: `سلم 20 من …، ومن …، أنفسهم`.
      const full = hit.as.closes ? GOVERNS : cost;
      offer(hit, full + joined + (draft.fronted && joined === 0 ? 0 : owned(scene, hit, draft)));
    }
    cost += costOf(scene, at);
  }
  return best;
}

/** `ما زالوا في عداد المفقودين`: an event word near behind "are still" tells the state. */
function tellsState(scene: Scene, from: number): boolean {
  for (let at = from; at < from + STATE_REACH; at++) {
    const token = scene.tokens[at];
    if (token?.kind !== 'word') return false;
    const hit = scene.eventAt.get(at);
    if (hit !== undefined) return !hit.as.weak && !hit.as.faint && !isJoined(scene, at, hit.form);
  }
  return false;
}

/** Words between a place and what it holds: `the camp, which was built for refugees and now holds`. */
const DWELLING_REACH = 16;

/** What the word says of people: someone holds them captive, a camp holds them as its residents. */
function asSaidOf(scene: Scene, hit: EventHit, draft: Draft, counted: Counted): FigureEvent | null {
  const { event, people, dwelling, carries } = hit.as;
  if (hit.as.lets) {
    const done = letDo(scene, hit, draft);
    if (done !== null) return done;
  }
  if (hit.as.armed !== undefined && ARMED.has(counted)) return hit.as.armed;
  // `having lost two children`: a parent's loss.
  if (hit.as.loses && (counted === 'child' || counted === 'family_member')) return 'died';
  // `15,000 SDF forces moving into the village`: soldiers are sent where they go.
  if (event === 'arrived' && counted === 'soldier') return 'deployed';
  if (carries) {
    const way = wayOf(scene, hit, draft);
    if (way !== null) return way;
    if (event === 'other') return null;
  }
  if (people === undefined || !PEOPLE.has(counted)) return event;
  if (dwelling === undefined) return people;
  if (ofBatch(scene, hit)) return null;
  const sentence = scene.tokens[hit.start]?.sentence;
  // Where the verb leads, its subject follows: `ويضم المخيم`.
  const last = scene.lexicon.lexicon.verbFirst ? hit.end + 1 : hit.start - 1;
  for (let at = last; at >= Math.max(0, hit.start - DWELLING_REACH); at--) {
    if (scene.tokens[at]?.sentence !== sentence) break;
    if (startsHere(scene, scene.lexicon.prisons, at)) return 'arrested';
    if (startsHere(scene, scene.lexicon.dwellings, at)) return dwelling;
    // `some 10,000 lived in it, and today it holds 73,500`.
    if (scene.eventAt.get(at)?.as.event === dwelling && !scene.eventAt.get(at)?.as.weak) return dwelling;
  }
  return people;
}

/** `خرجت دفعة جديدة من المخيم ضمت 73 عائلة`: a batch holds those who left, unless a relative names the camp as what holds. */
function ofBatch(scene: Scene, hit: EventHit): boolean {
  if (startsHere(scene, scene.lexicon.relatives, hit.start - 1)) return false;
  const sentence = scene.tokens[hit.start]?.sentence;
  for (let at = hit.start - 1; at >= Math.max(0, hit.start - DWELLING_REACH); at--) {
    if (scene.tokens[at]?.sentence !== sentence) return false;
    if (startsHere(scene, scene.lexicon.batches, at)) return true;
  }
  return false;
}

function isOfPeople(draft: Draft): boolean {
  const of = draft.partOf?.counted ?? draft.shareOf;
  return of !== null && PEOPLE.has(of);
}

function costOf(scene: Scene, at: number): number {
  const token = scene.tokens[at];
  if (token === undefined) return 0;
  if (token.kind === 'number') return 1 + PAST_NUMBER;
  if (token.kind === 'word') return 1;
  return /^[,،:–-]$/u.test(token.text) ? COMMA : 0;
}

/** Does a word for "who" stand right before the event? */
function inRelative(scene: Scene, hit: EventHit): boolean {
  for (let at = hit.start - 1; at >= Math.max(0, hit.start - 2); at--)
    if (startsHere(scene, scene.lexicon.relatives, at)) return true;
  return false;
}

/** Does the event word touch another number, on the side where that number would look for it? */
function owned(scene: Scene, hit: EventHit, draft: Draft): number {
  const { verbFirst } = scene.lexicon.lexicon;
  if (hit.start >= draft.end) {
    // `12 were killed and 20 wounded`: a number right in front is the word's own.
    const before = scene.tokens[hit.start - 1];
    if (!verbFirst && before?.kind === 'number' && before.numeral !== draft.numeral) return OWNED + TAKEN;
    const past = scene.tokens[hit.end];
    const beyond = scene.tokens[hit.end + 1]?.kind === 'number';
    const next =
      past?.kind === 'number' || (beyond && (verbFirst || !scene.lexicon.joiners.has(past?.text ?? '')));
    const away = hit.start - draft.end > GOVERNS;
    return next && (verbFirst || away || isJoined(scene, hit.start, hit.form)) ? OWNED : 0;
  }
  const beside = scene.tokens[hit.start - 1];
  if (hit.end <= draft.start && beside?.kind === 'number') return TAKEN;
  if (hit.end <= draft.start && draft.start - hit.end > 1) {
    const next = scene.tokens[hit.end];
    const joined = next?.kind === 'number' && next.numeral !== draft.numeral;
    return joined && !isJoined(scene, draft.start) ? 1 : 0;
  }
  return 0;
}
