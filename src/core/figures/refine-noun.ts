import type { Counted } from '../model.ts';
import type { NounReading } from './draft.ts';
import type { NounSense } from './figure-lexicon.ts';
import type { PhraseHit } from './phrase-table.ts';
import { matchPhrase } from './phrase-table.ts';
import { partyOf } from './read-names.ts';
import { PEOPLE } from './rule.ts';
import { isJoined, isLight, type Scene, startsHere } from './scene.ts';

/** How far a complement may reach: `members of what is known as the Islamic State organisation`. */
const COMPLEMENT_REACH = 12;

/** Words of no table that a complement may hold before it ends: an adjective or two. */
const UNKNOWN_IN_COMPLEMENT = 3;

/** What two joined nouns count together (`women and children`, `fighters and their families`). */
export function mixCounted(a: Counted, b: Counted): Counted {
  if (a === b) return a;
  // `wives and children`: both are of the family.
  if (a === 'family_member' && b === 'child') return a;
  return PEOPLE.has(a) && PEOPLE.has(b) ? 'person' : a;
}

/** Read on from the noun: of whom, from where, and what is joined to it. Fills in `reading`. */
export function refineNoun(
  scene: Scene,
  reading: NounReading,
  noun: PhraseHit<NounSense>,
): { sense: NounSense; end: number } {
  const { tokens, lexicon } = scene;
  const sentence = tokens[noun.start]?.sentence;
  let sense = noun.as;
  let end = noun.end;
  let afterOf = false;
  let refined = false;
  let unknown = 0;
  let sawInner = false;
  let at = noun.end;
  const limit = at + COMPLEMENT_REACH;

  while (at < limit) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'number' || token.sentence !== sentence) break;
    const list = reading.alone ? null : nextOfList(scene, at, noun.start);
    if (list !== null) {
      // `76 families of women and children`: the list goes on from what they are of.
      if (afterOf && sawInner && !refined) {
        at = list.end;
        continue;
      }
      if (PEOPLE.has(list.as.counted) && PEOPLE.has(sense.counted)) {
        // `fighters, captive and wounded`: a condition is no other kind of people.
        const counted =
          list.as.event === undefined ? mixCounted(sense.counted, list.as.counted) : sense.counted;
        reading.withFighters ||= sense.counted === 'fighter' || list.as.counted === 'fighter';
        refined ||= counted !== sense.counted;
        reading.mixed ||= counted !== sense.counted;
        sense = counted === sense.counted ? sense : { counted, plain: true };
        end = list.end;
        at = list.end;
        continue;
      }
      break;
    }
    if (token.kind === 'mark') {
      if (!isLight(scene, at)) break;
      at++;
      continue;
    }
    const name = scene.nameAt.get(at);
    if (name !== undefined) {
      if (!name.as.isParty) {
        if (name.as.place !== null) break;
        at = name.end;
        continue;
      }
      // `people from the group's pocket`: the name belongs to another noun.
      if (isModifier(scene, name) || (afterOf && unknown > 0)) break;
      if (isJoined(scene, at, name.form)) break;
      reading.party ??= partyOf(name.as);
      at = name.end;
      continue;
    }
    if (startsHere(scene, lexicon.partBefore, at) || startsHere(scene, lexicon.relatives, at)) break;
    const foreign = matchPhrase(lexicon.foreign, tokens, at);
    const coalition = matchPhrase(lexicon.coalition, tokens, at);
    if (foreign !== null || coalition !== null) {
      // `families of foreigners`: said of the other noun.
      reading.foreign ||= foreign !== null && !sawInner;
      reading.coalition ||= coalition !== null && !sawInner;
      at = Math.max(foreign?.end ?? at, coalition?.end ?? at);
      continue;
    }
    const others = matchPhrase(lexicon.others, tokens, at);
    if (others !== null) {
      reading.others = true;
      end = others.end;
      at = others.end;
      continue;
    }
    const of = matchPhrase(lexicon.of, tokens, at);
    if (of !== null) {
      afterOf = true;
      unknown = 0;
      reading.agrees ??= lexicon.possessives.get(of.last.enclitic) ?? null;
      at = of.end;
      continue;
    }
    if (isJoined(scene, at) || (scene.eventAt.has(at) && !afterOf)) break;
    const inner = matchPhrase(lexicon.nouns, tokens, at);
    // `people from the jihadi redoubt`: it describes a place.
    if (inner !== null && describesPlace(scene, inner)) break;
    if (inner !== null) {
      unknown = 0;
      sawInner = true;
      // `من عائلات مقاتلي`: the second noun of a construct belongs to the first.
      if (
        !refined &&
        (sense.plain || sense.counted === 'dead_body') &&
        (afterOf || (!lexicon.lexicon.adjectivesBefore && isBare(scene, inner)))
      ) {
        if (PEOPLE.has(inner.as.counted) && sense.counted !== 'dead_body')
          sense = {
            ...sense,
            counted: ofPeople(inner.as.counted),
            ...(inner.as.plain ? { plain: true } : {}),
          };
        refined = true;
        end = inner.end;
      }
      // `two members of the special forces`: what they are members of tells what they are.
      if (!refined && afterOf && sense.counted === 'fighter' && inner.as.counted === 'soldier') {
        sense = { ...sense, counted: 'soldier' };
        refined = true;
        end = inner.end;
      }
      if (!inner.as.plain && inner.as.side) reading.party ??= { side: inner.as.side };
      if (afterOf || isBare(scene, inner))
        reading.agrees ??=
          lexicon.possessives.get(inner.form.enclitic) ??
          lexicon.possessives.get(inner.last.enclitic) ??
          null;
      at = inner.end;
      continue;
    }
    const agrees = lexicon.possessives.get(token.text);
    if (agrees !== undefined) {
      if (afterOf) reading.agrees ??= agrees;
      at++;
      continue;
    }
    if (scene.eventAt.has(at) && !afterOf) break;
    if (startsHere(scene, lexicon.stops, at)) break;
    unknown++;
    if (unknown > UNKNOWN_IN_COMPLEMENT) break;
    at++;
  }
  return { sense, end };
}

function describesPlace({ tokens, lexicon }: Scene, inner: PhraseHit<NounSense>): boolean {
  const describes = matchPhrase(lexicon.attributive, tokens, inner.start)?.end === inner.end;
  return describes && matchPhrase(lexicon.dwellings, tokens, inner.end) !== null;
}

/** Is the word without a particle but the article? `كرهينة` (as a hostage) says something else of the noun. */
function isBare(scene: Scene, hit: PhraseHit<unknown>): boolean {
  return hit.form.proclitic === '' || scene.lexicon.articles.has(hit.form.proclitic);
}

/** Does a name stand in front of a thing that it owns, instead of ending the complement? */
function isModifier(scene: Scene, name: PhraseHit<unknown>): boolean {
  if (!scene.lexicon.lexicon.adjectivesBefore) return false;
  if (name.last.enclitic !== '') return !startsHere(scene, scene.lexicon.nouns, name.end);
  const next = scene.tokens[name.end];
  if (next === undefined || next.kind !== 'word') return false;
  return !(
    startsHere(scene, scene.lexicon.stops, name.end) ||
    startsHere(scene, scene.lexicon.of, name.end) ||
    startsHere(scene, scene.lexicon.nouns, name.end) ||
    scene.lexicon.joiners.has(next.text) ||
    scene.eventAt.has(name.end) ||
    scene.nameAt.has(name.end)
  );
}

/** `people of the families` are members of them. */
function ofPeople(counted: Counted): Counted {
  return counted === 'family' ? 'family_member' : counted;
}

/** The next noun of a list that began at the noun: after a joining word, or after a comma that another noun follows. */
function nextOfList(scene: Scene, at: number, first: number): PhraseHit<NounSense> | null {
  const { tokens, lexicon } = scene;
  const token = tokens[at];
  if (token === undefined || at <= first) return null;
  if (token.kind === 'mark') {
    if (token.text !== ',' && token.text !== '،' && token.text !== '/') return null;
    return lexicon.lexicon.adjectivesBefore ? nextAfterComma(scene, at + 1) : null;
  }
  if (lexicon.joiners.has(token.text)) return nounPast(scene, at + 1);
  return isJoined(scene, at) ? nounPast(scene, at) : null;
}

/** `men, women and children`: a bare noun that the list goes on after; not `foreigners, a commander said`. */
function nextAfterComma(scene: Scene, at: number): PhraseHit<NounSense> | null {
  const noun = matchPhrase(scene.lexicon.nouns, scene.tokens, at);
  if (noun === null) return null;
  const next = scene.tokens[noun.end];
  return next !== undefined && (next.text === ',' || scene.lexicon.joiners.has(next.text)) ? noun : null;
}

/** Does a number follow within an approximator's length? */
function numberFollows(scene: Scene, from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    const token = scene.tokens[at];
    if (token?.kind === 'number') return true;
    if (token?.kind !== 'word') return false;
  }
  return false;
}

/** A noun after `of`, `their`, `the` or an adjective or two. */
function nounPast(scene: Scene, from: number): PhraseHit<NounSense> | null {
  const { tokens, lexicon } = scene;
  // `and their very young children`: three words on the way at most.
  for (let at = from; at < from + 4; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'number' || startsHere(scene, lexicon.single, at)) return null;
    if (token.kind === 'mark' && !/^["'«»“”]$/u.test(token.text)) return null;
    const noun = matchPhrase(lexicon.nouns, tokens, at);
    // `12 killed and wounding 30`: the event of the next number.
    if (noun !== null) return scene.eventAt.has(at) && numberFollows(scene, noun.end) ? null : noun;
    if (scene.nameAt.has(at) || scene.eventAt.has(at)) return null;
    const passes =
      token.kind === 'mark' ||
      startsHere(scene, lexicon.of, at) ||
      startsHere(scene, lexicon.fillers, at) ||
      startsHere(scene, lexicon.foreign, at) ||
      lexicon.possessives.has(token.text) ||
      lexicon.joiners.has(token.text);
    if (!passes && (startsHere(scene, lexicon.stops, at) || !lexicon.lexicon.adjectivesBefore)) return null;
  }
  return null;
}
