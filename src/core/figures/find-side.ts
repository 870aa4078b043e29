import type { Side } from '../model.ts';
import type { Draft, Party } from './draft.ts';
import { partyOf } from './read-names.ts';
import { quoteAround, type Scene } from './scene.ts';

/** The party that the counted belong to, as far as the words say: named with the noun, or meant by its possessive. */
export function findParty(scene: Scene, draft: Draft): Party | null {
  const noun = draft.noun;
  if (noun === null) return null;
  if (noun.party !== null) return noun.party;
  if (noun.agrees === 'speaker') return speakerParty(scene, draft);
  if (noun.agrees === null || noun.agrees === '') return null;
  if (noun.agrees === 'person') return partyOfPerson(scene, draft);
  const { agrees } = noun;
  return (
    partyBefore(scene, draft.at, (party) => party.split(' ').includes(agrees)) ?? usualOwner(scene, agrees)
  );
}

/** `Gen. … said 300 of his fighters`: the side of the last person named who has one. */
function partyOfPerson(scene: Scene, draft: Draft): Party | null {
  for (let at = draft.at - 1; at >= Math.max(0, draft.at - OWNER_REACH); at--) {
    const person = scene.nameAt.get(at)?.as.authority;
    if (person?.kind !== 'person') continue;
    const side = scene.sideOf.get(person.id);
    if (side !== undefined) return { side };
  }
  return null;
}

/** Tokens looked back for the owner: a possessive seldom reaches past the sentence before. */
const OWNER_REACH = 80;

/** The nearest party before a token whose `agrees` passes, leaving out one side. */
export function partyBefore(
  scene: Scene,
  before: number,
  passes: (agrees: string) => boolean,
  not?: Side,
): Party | null {
  for (let at = before - 1; at >= Math.max(0, before - OWNER_REACH); at--) {
    const name = scene.nameAt.get(at)?.as;
    if (name?.isParty && passes(name.agrees) && (not === undefined || name.side !== not))
      return partyOf(name);
  }
  return null;
}

/** Where the text names no owner: the party of the lexicon whose first way to be referred to this is. */
function usualOwner(scene: Scene, agrees: string): Party | null {
  const row = scene.lexicon.lexicon.parties.find(
    ({ as }) => as.side !== null && as.agrees.startsWith(`${agrees} `),
  );
  return row === undefined ? null : { side: row.as.side };
}

/** Who says `our`: the party that the quote's speaker speaks for, else the last one named before; a party in any case. */
function speakerParty(scene: Scene, draft: Draft): Party {
  const speaker = quoteAround(scene, draft.numeral.start, draft.numeral.end)?.speakerId ?? null;
  const side = speaker === null ? undefined : scene.sideOf.get(speaker);
  if (side !== undefined) return { side };
  return partyBefore(scene, draft.at, () => true) ?? { side: null };
}
