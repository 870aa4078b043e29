import type { QuoteFacts } from '../../model.ts';
import { readSpeaker, wordsOfName } from './read-speaker.ts';
import { noSpeakers, type Speaker, type SpeakerGround } from './speaker-ground.ts';

/**
 * How two speakers stand to each other.
 * `same`: one person or body; `unnamed`: one is nameless and may be the other; `body`: a body and its own
 * spokesman; `other`: two speakers.
 */
export type SpeakerKinship = 'same' | 'unnamed' | 'body' | 'other';

/** Two printed names of one person: one contains the other's words, or they share the last one. */
function namesMeet(a: string | null, b: string | null): boolean {
  const left = wordsOfName(a);
  const right = wordsOfName(b);
  if (left.length === 0 || right.length === 0) return false;
  const [few, many] = left.length <= right.length ? [left, new Set(right)] : [right, new Set(left)];
  return few.every((word) => many.has(word)) || left.at(-1) === right.at(-1);
}

/** One body is named by both, or one belongs to the other: agencies to the United Nations, not to each other. */
function shareBody(a: Speaker, b: Speaker, { authority }: SpeakerGround): boolean {
  const belongs = (x: Speaker, y: Speaker) =>
    [...x.bodies].some((id) => y.bodies.has(id) || y.bodies.has(authority.byId(id)?.partOf ?? ''));
  return belongs(a, b) || belongs(b, a);
}

/** How the speakers of two quotes stand to each other, by the authority list and, for who is not on it, by their names. */
export function kinshipOf(a: QuoteFacts, b: QuoteFacts, ground: SpeakerGround = noSpeakers): SpeakerKinship {
  if (a.speakerId !== null && a.speakerId === b.speakerId) return 'same';
  const [x, y] = [readSpeaker(a, ground), readSpeaker(b, ground)];
  if (x.entry !== null && x.entry === y.entry) return 'same';
  if (namesMeet(a.speaker, b.speaker)) return 'same';
  if (x.nameless || y.nameless) return 'unnamed';
  if ((x.body || y.body) && shareBody(x, y, ground)) return 'body';
  return 'other';
}

/** Are the same words credited to someone else? A nameless speaker who may be the named one is not someone else. */
export function isOtherSpeaker(kinship: SpeakerKinship): boolean {
  return kinship === 'body' || kinship === 'other';
}
