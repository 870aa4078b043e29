import type { AuthorityEntry, Knowledge } from '../../model.ts';
import { noSpeakers, type SpeakerGround, speakerGroundOf } from '../quotes/speaker-ground.ts';
import { type Gazetteer, gazetteerOf, noGazetteer } from './place.ts';

/** What comparing must be told of the conflict: which place lies in which, who speaks for whom, and in which language. */
export interface Ground {
  places: Gazetteer;
  /** Id of a person (or office) -> id of the body they speak for. */
  bodyOf: ReadonlyMap<string, string>;
  speakers: SpeakerGround;
}

/** Nothing known: places are compared by their words, counters by their ids. */
export const noGround: Ground = { places: noGazetteer, bodyOf: new Map(), speakers: noSpeakers };

/** Where a pack does not tell what is spoken in its land: the language of the product. */
const BASE_LANGUAGE = 'ar';

/** Make a pack's knowledge ready for comparing; do it once, not once a pair. */
export function groundOf({
  places,
  authority,
  conflict,
}: Pick<Knowledge, 'places' | 'authority'> & Partial<Pick<Knowledge, 'conflict'>>): Ground {
  return {
    places: gazetteerOf(places),
    bodyOf: bodiesOf(authority),
    speakers: speakerGroundOf(authority, conflict?.spoken ?? BASE_LANGUAGE),
  };
}

function bodiesOf(authority: readonly AuthorityEntry[]): Map<string, string> {
  const bodyOf = new Map<string, string>();
  for (const { id, speaksFor } of authority) if (speaksFor) bodyOf.set(id, speaksFor);
  return bodyOf;
}

/** The body behind a source id; a person whom nobody knows stands for themselves. */
export const bodyOf = (id: string | null | undefined, ground: Ground): string | null =>
  id ? (ground.bodyOf.get(id) ?? id) : null;
