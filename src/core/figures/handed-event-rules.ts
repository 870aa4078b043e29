import type { Counted } from '../model.ts';
import type { Draft } from './draft.ts';
import type { NounSense } from './figure-lexicon.ts';
import { matchPhrase, matchPhraseBefore, type PhraseHit } from './phrase-table.ts';
import type { EventHit } from './read-events.ts';
import { partyOf } from './read-names.ts';
import type { FigureRule } from './rule.ts';
import { PEOPLE } from './rule.ts';
import { isJoined, isLight, type Scene, startsHere } from './scene.ts';

/** Events that other words of the sentence hand on; a verb right at the figure's side still comes first. */
export const handedEventRules: readonly FigureRule[] = [
  {
    name: 'event of the figure it adds to',
    why: '`23 killed, in addition to four of the forces`: the four were killed too.',
    apply(draft, { scene, before }) {
      const last = before.at(-1);
      if (last === undefined || last.event === null || !ofPeople(last)) return false;
      if (!ofPeople(draft) || draft.nounEvent !== null) return false;
      if (scene.tokens[last.at]?.sentence !== scene.tokens[draft.at]?.sentence) return false;
      if (matchPhraseBefore(scene.lexicon.additions, scene.tokens, draft.start) === null) return false;
      draft.event = last.event;
      draft.handed = true;
      return true;
    },
  },
  {
    name: 'event of the figure it is joined to',
    why: '`freed seven women and four children whom they held`: where the verb leads, it leads both; what follows tells of them.',
    apply(draft, { scene, before }) {
      const last = before.at(-1);
      if (!scene.lexicon.lexicon.verbFirst || last === undefined || last.event === null) return false;
      if (!ofPeople(last) || !ofPeople(draft) || draft.nounEvent !== null || draft.partOf !== null)
        return false;
      if (!isJoined(scene, draft.start) || !isBeside(scene, last, draft) || !isLed(scene, last)) return false;
      // `… و30 مقاتلا أصيبوا`: a verb of its own right behind it.
      if (scene.eventAt.has(draft.end)) return false;
      draft.event = last.event;
      draft.handed = true;
      return true;
    },
  },
  {
    name: 'event of those it is counted among',
    why: '`the detainees included 900 foreigners`: whoever is counted among the held is held.',
    apply(draft, { scene }) {
      if (!ofPeople(draft) || draft.nounEvent !== null || draft.partOf !== null) return false;
      const lead = matchPhraseBefore(scene.lexicon.partBefore, scene.tokens, draft.start);
      const group =
        lead === null
          ? null
          : matchPhraseBefore(scene.lexicon.nouns, scene.tokens, passAdverb(scene, lead.start));
      const event = group?.as.event ?? group?.as.usual ?? null;
      if (event === null) return false;
      draft.event = event;
      draft.handed = true;
      return true;
    },
  },
  {
    name: 'event of the figure it says once more',
    why: '`7,300 returned, that is 18 per cent`: the share returned too.',
    apply(draft, { scene, before }) {
      const last = before.at(-1);
      if (draft.counted !== 'percent' || last === undefined || last.event === null || !ofPeople(last))
        return false;
      if (scene.tokens[last.at]?.sentence !== scene.tokens[draft.at]?.sentence) return false;
      if (matchPhraseBefore(scene.lexicon.restates, scene.tokens, draft.start) === null) return false;
      draft.event = last.event;
      draft.handed = true;
      return true;
    },
  },
  {
    name: 'event of the count that rose to it',
    why: '`the toll of dead … has risen to 92 fighters`: the noun of the count tells it, however far before.',
    apply(draft, { scene }) {
      if (draft.counted !== null && draft.counted !== 'other' && !ofPeople(draft)) return false;
      if (matchPhraseBefore(scene.lexicon.spanTo, scene.tokens, draft.start) === null) return false;
      const hit = countBefore(scene, draft) ?? countAfter(scene, draft);
      if (hit === null) return false;
      draft.event = hit.as.event;
      draft.handed = true;
      if (draft.counted === null || draft.counted === 'other') draft.counted = 'person';
      const whose = peopleBehind(scene, hit);
      if (whose !== null && draft.noun?.plain && draft.counted === 'person') draft.counted = whose.as.counted;
      if (draft.noun !== null) draft.noun.party ??= partyBehind(scene, hit) ?? partyPast(scene, whose);
      return true;
    },
  },
];

/** `the dead also included`: one word between. */
function passAdverb({ lexicon, tokens }: Scene, at: number): number {
  return matchPhraseBefore(lexicon.fillers, tokens, at)?.start ?? at;
}

/** Taken home when they are handed to their state; fighters are handed over to be tried. */
const TAKEN_HOME: ReadonlySet<Counted> = new Set<Counted>(['child', 'woman', 'family', 'family_member']);

export const homeRule: FigureRule = {
  name: 'taken home by their state',
  why: '`handed 3 orphans to the government`: children and women handed to their state went home.',
  apply(draft, { scene }) {
    if (draft.event !== null && draft.event !== 'other') return false;
    if (draft.counted === null || !TAKEN_HOME.has(draft.counted)) return false;
    const { tokens, lexicon } = scene;
    const sentence = tokens[draft.at]?.sentence;
    let handed = false;
    let home = false;
    for (let at = Math.max(0, draft.start - HOME_REACH); at < draft.end + HOME_REACH; at++) {
      if (tokens[at]?.sentence !== sentence) continue;
      handed ||= at < draft.start && scene.eventAt.get(at)?.as.opens === true;
      home ||= startsHere(scene, lexicon.home, at);
    }
    if (!handed || !home) return false;
    draft.event = 'returned';
    return true;
  },
};

/** Tokens between those handed over and whom they were handed to. */
const HOME_REACH = 16;

/** Adjectives of the first: `سبع نساء إيزيديات مخطوفات و…`. */
const BESIDE = 2;

/** Nothing between the two but what describes the first. */
function isBeside(scene: Scene, last: Draft, draft: Draft): boolean {
  if (draft.start < last.end || draft.start - last.end > BESIDE) return false;
  for (let at = last.end; at < draft.start; at++)
    if (scene.tokens[at]?.kind !== 'word' || scene.eventAt.has(at)) return false;
  return true;
}

/** Its event stands before it, within the words of a clause. */
function isLed(scene: Scene, { start, event, at }: Draft): boolean {
  const sentence = scene.tokens[at]?.sentence;
  for (let i = start - 1; i >= Math.max(0, start - HEAD_REACH); i--) {
    if (scene.tokens[i]?.sentence !== sentence) return false;
    const hit = scene.eventAt.get(i);
    if (hit !== undefined) return hit.as.event === event;
  }
  return false;
}

const ofPeople = (draft: Draft) => draft.counted !== null && PEOPLE.has(draft.counted);

/** Tokens between the noun of a count and its new value. */
const COUNT_REACH = 40;
/** Words between the verb of change, the noun of the count and its event: `ارتفعت أمس حصيلة قتلى`. */
const HEAD_REACH = 4;

/** The event of the count whose change leads to this figure; null where no count changes. */
function countBefore(scene: Scene, draft: Draft): EventHit | null {
  const sentence = scene.tokens[draft.at]?.sentence;
  for (let at = draft.start - 2; at >= Math.max(0, draft.start - COUNT_REACH); at--) {
    const token = scene.tokens[at];
    if (token === undefined || token.sentence !== sentence || token.numeral?.role === 'count') return null;
    if (!startsHere(scene, scene.lexicon.totals, at) || !changesNear(scene, at)) continue;
    // `the death toll`: the word for it may stand before.
    for (let next = at - 1; next <= at + HEAD_REACH; next++) {
      const hit = scene.eventAt.get(next);
      const isVerb = startsHere(scene, scene.lexicon.changes, next);
      if (hit !== undefined && !hit.as.weak && !isVerb) return hit;
    }
    return null;
  }
  return null;
}

/** `ارتفع إلى 63280 تعداد الخارجين`: the noun of the count stands behind its value. */
function countAfter(scene: Scene, draft: Draft): EventHit | null {
  const total = matchPhrase(scene.lexicon.totals, scene.tokens, draft.at + 1);
  if (total === null || !changesNear(scene, draft.start)) return null;
  return scene.eventAt.get(total.end) ?? null;
}

function changesNear(scene: Scene, total: number): boolean {
  for (let at = total - HEAD_REACH; at <= total + HEAD_REACH; at++)
    if (matchPhrase(scene.lexicon.changes, scene.tokens, at) !== null) return true;
  return false;
}

/** `قتلى عناصر التنظيم`: who the dead were. */
function peopleBehind(scene: Scene, hit: EventHit): PhraseHit<NounSense> | null {
  const noun = matchPhrase(scene.lexicon.nouns, scene.tokens, hit.end);
  return noun !== null && !noun.as.plain && PEOPLE.has(noun.as.counted) ? noun : null;
}

function partyPast(scene: Scene, noun: PhraseHit<NounSense> | null) {
  const name = noun === null ? undefined : scene.nameAt.get(noun.end)?.as;
  return name?.isParty ? partyOf(name) : null;
}

/** The party named right behind the event: `قتلى “قسد”`. */
function partyBehind(scene: Scene, hit: EventHit) {
  let at = hit.end;
  while (isLight(scene, at)) at++;
  const name = scene.nameAt.get(at)?.as;
  return name?.isParty ? partyOf(name) : null;
}
