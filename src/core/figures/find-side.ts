import type { Side } from '../model.ts';
import type { Draft } from './draft.ts';
import { quoteAround, type Scene } from './scene.ts';

/** The party that the counted belong to, as far as the words say: named with the noun, meant by its possessive. */
export function findParty(scene: Scene, draft: Draft): { side: Side; rule: string } | null {
  const noun = draft.noun;
  if (noun === null) return null;
  if (noun.party !== null) return { side: noun.party, rule: 'side: named with the noun' };
  if (noun.agrees !== null && noun.agrees !== 'speaker') {
    const owner = ownerOf(scene, draft, noun.agrees);
    if (owner !== null) return { side: owner, rule: 'side: the possessive goes back to a party' };
  }
  if (noun.agrees === 'speaker') {
    const speaker = speakerSide(scene, draft);
    if (speaker !== null) return { side: speaker, rule: 'side: the speaker’s own' };
  }
  return null;
}

/** Tokens looked back for the owner: a possessive seldom reaches past the sentence before. */
const OWNER_REACH = 80;

/** The nearest party before the number that the possessive agrees with. */
function ownerOf(scene: Scene, draft: Draft, agrees: string): Side | null {
  return partyBefore(scene, draft.at, (party) => party === '' || party.split(' ').includes(agrees));
}

/** The side of the nearest party before a token whose `agrees` passes. */
export function partyBefore(scene: Scene, before: number, passes: (agrees: string) => boolean): Side | null {
  for (let at = before - 1; at >= Math.max(0, before - OWNER_REACH); at--) {
    const name = scene.nameAt.get(at)?.as;
    if (name?.side && passes(name.agrees)) return name.side;
  }
  return null;
}

/** Who says `our`: the party that the quote's speaker speaks for, else the last party named before. */
function speakerSide(scene: Scene, draft: Draft): Side | null {
  const speaker = quoteAround(scene, draft.numeral.start, draft.numeral.end)?.speakerId ?? null;
  const side = speaker === null ? null : (scene.sideOf.get(speaker) ?? null);
  return side ?? partyBefore(scene, draft.at, () => true);
}
