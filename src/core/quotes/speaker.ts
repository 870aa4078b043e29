import { foldedId } from '../authority/folded-id.ts';
import { nameKeys } from '../authority/name-key.ts';
import type { AuthorityEntry } from '../model.ts';
import type { Agreement } from './quote-lexicon.ts';

/** Someone who speaks in the article, as far as it has told. Grows while the article is walked. */
export interface Speaker {
  kind: 'person' | 'body' | 'role';
  /** The fullest name so far, or the description. */
  name: string;
  role: string | null;
  roleIds: Set<string>;
  gender: Agreement | null;
  authority: AuthorityEntry | null;
  /** Described as someone new (a defector): a name may follow. */
  fresh: boolean;
  /** When last mentioned: a running number. */
  seen: number;
  /** The channel that their words last came through, for chains. */
  via: string | null;
}

/** One name is the other, its end, or its beginning (بالي, Mustafa Bali). */
export function sameName(a: string, b: string): boolean {
  const [short, long] = [nameKeys(a), nameKeys(b)].sort((x, y) => x.length - y.length);
  if (!short || !long || short.length === 0) return false;
  if (short.length === long.length) return short.join(' ') === long.join(' ');
  const tail = long.slice(long.length - short.length);
  const head = long.slice(0, short.length);
  if (short.join(' ') === tail.join(' ')) return true;
  if (short.join(' ') === head.join(' ')) return true;
  // Sarah Sanders in Sarah Huckabee Sanders.
  return short.length > 1 && short[0] === long[0] && short.at(-1) === long.at(-1);
}

/** Can a form of this agreement mean them? */
export function fits(speaker: Speaker, agreement: Agreement | null): boolean {
  if (agreement === null || speaker.gender === null) return agreement !== 'p' || speaker.kind !== 'person';
  return speaker.gender === agreement || (agreement === 'p' && speaker.kind !== 'person');
}

/**
 * The id of a speaker: the authority list's; `unnamed-kurdish-official` for one without a name (belongings first,
 * the role last); else the folded name.
 */
export function speakerId(speaker: Speaker, roles: ReadonlySet<string>): string {
  if (speaker.authority) return speaker.authority.id;
  if (speaker.kind !== 'role') return foldedId(speaker.name);
  const ids = [...speaker.roleIds];
  const of = ids.filter((id) => !roles.has(id) && id !== 'senior');
  const what = ids.find((id) => roles.has(id)) ?? 'source';
  return ['unnamed', ...of.slice(0, 1), what].join('-');
}
