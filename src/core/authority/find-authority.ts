import type { AuthorityEntry } from '../model.ts';
import { buildAuthority } from './authority-index.ts';

/** The person or body that `name` names in any spelling, titles and roles around it allowed; null where none or several. */
export function findAuthority(name: string, entries: readonly AuthorityEntry[]): AuthorityEntry | null {
  return buildAuthority(entries).findAuthority(name);
}
