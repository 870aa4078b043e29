import { type AuthorityIndex, buildAuthority } from '../../authority/authority-index.ts';
import type { AuthorityEntry, Lang, QuoteFacts } from '../../model.ts';

/** A quote's speaker as the authority list knows them. */
export interface Speaker {
  readonly entry: AuthorityEntry | null;
  /** Nobody in particular: a source, a witness, a spokesman without a name. */
  readonly nameless: boolean;
  /** A force, an agency, a government: it speaks through people. */
  readonly body: boolean;
  /** Ids of the bodies that the speaker is, belongs to or speaks for. */
  readonly bodies: ReadonlySet<string>;
  /** What they most likely spoke or wrote in first. */
  readonly spoke: Lang;
}

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
