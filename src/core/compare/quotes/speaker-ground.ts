import { type AuthorityIndex, buildAuthority } from '../../authority/authority-index.ts';
import type { AuthorityEntry, Lang, QuoteFacts } from '../../model.ts';
import type { Speaker } from './read-speaker.ts';

/** Who is who in the conflict, for telling how two speakers stand to each other. */
export interface SpeakerGround {
  readonly authority: AuthorityIndex;
  /** The language of whoever is not known to speak another. */
  readonly spoken: Lang;
  /** Each claim's speaker is read once. */
  readonly read: WeakMap<QuoteFacts, Speaker>;
}

export function speakerGroundOf(authority: readonly AuthorityEntry[], spoken: Lang): SpeakerGround {
  return { authority: buildAuthority(authority), spoken, read: new WeakMap() };
}

/** Nobody is known: names are compared by their words. */
export const noSpeakers: SpeakerGround = speakerGroundOf([], 'ar');
