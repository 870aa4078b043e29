import type { NounSense } from './figure-lexicon.ts';
import type { PhraseHit } from './phrase-table.ts';
import { matchPhrase } from './phrase-table.ts';
import { PEOPLE } from './rule.ts';
import { type Scene, startsHere } from './scene.ts';

/** Where adjectives stand in front, a noun in front of a noun is one (`Yazidi women`): the last is the head. */
export function headOf(scene: Scene, noun: PhraseHit<NounSense>): PhraseHit<NounSense> {
  if (!scene.lexicon.lexicon.adjectivesBefore) return noun;
  // `60 reports of civilian casualties`: what follows `of` is not the head.
  if (startsHere(scene, scene.lexicon.of, noun.end - 1)) return noun;
  const next = matchPhrase(scene.lexicon.nouns, scene.tokens, noun.end);
  if (next === null) return thingBehind(scene, noun) ?? noun;
  // `3 militant bases`, `5,000 family tents`: the first describes the thing.
  if (!PEOPLE.has(next.as.counted)) return isAttributive(scene, noun) ? next : noun;
  // `civilian deaths`, `29 children dead`: the first says who, the second what happened.
  if (next.as.event !== undefined && next.as.plain && PEOPLE.has(noun.as.counted) && !noun.as.plain)
    return { ...noun, as: { ...noun.as, event: next.as.event }, end: next.end };
  return next;
}

function isAttributive({ tokens, lexicon }: Scene, noun: PhraseHit<NounSense>): boolean {
  return noun.form.enclitic === '' && matchPhrase(lexicon.attributive, tokens, noun.start)?.end === noun.end;
}

/** Adjectives between a noun that describes and the thing: `one terrorist scout aircraft`. */
const THING_REACH = 2;

/** The known thing that a describing noun leads to past words of no table (`terrorist scout aircraft`). */
function thingBehind(scene: Scene, noun: PhraseHit<NounSense>): PhraseHit<NounSense> | null {
  const { tokens, lexicon } = scene;
  if (!isAttributive(scene, noun)) return null;
  for (let at = noun.end; at < noun.end + THING_REACH; at++) {
    const isPlain = tokens[at]?.kind === 'word' && !scene.eventAt.has(at) && !scene.nameAt.has(at);
    if (!isPlain || startsHere(scene, lexicon.stops, at) || lexicon.joiners.has(tokens[at]?.text ?? ''))
      return null;
    const next = matchPhrase(lexicon.nouns, tokens, at + 1);
    if (next !== null) return PEOPLE.has(next.as.counted) ? null : next;
  }
  return null;
}
