import { nameWords } from '../authority/name-key.ts';
import type { AuthorityEntry, Outlet } from '../model.ts';
import { bareDomain } from './bare-domain.ts';

/** Two letters begin everybody's name. */
const LEAST_LETTERS = 3;
/** Of more names than these nobody means all. */
const MOST = 5;

const bare = (word: string): string => word.replace(/^ال(?=\p{L})/u, '');
/** What names have before them in every language. */
const ARTICLES: ReadonlySet<string> = new Set(['the', 'al', 'el']);

const wordsOfName = (name: string): string[] =>
  nameWords(name)
    .map(bare)
    .filter((word) => !ARTICLES.has(word));

/** Names of each list, cut into words once: a query comes with every key that is typed. */
const known = new WeakMap<readonly AuthorityEntry[], readonly (readonly [AuthorityEntry, string[]])[]>();

function namesOf(authority: readonly AuthorityEntry[]) {
  const before = known.get(authority);
  if (before) return before;
  const names = authority.flatMap((entry) =>
    Object.values(entry.names)
      .flat()
      .map((name) => [entry, wordsOfName(name)] as const),
  );
  known.set(authority, names);
  return names;
}

/** Whole words, then the beginning of one; a body is called by the beginning of its name, a person by any part. */
function begins(name: readonly string[], typed: readonly string[], anywhere: boolean): boolean {
  const last = typed.at(-1) ?? '';
  const whole = typed.slice(0, -1);
  const most = anywhere ? name.length - typed.length : 0;
  for (let at = 0; at <= most; at++) {
    if (whole.every((word, i) => name[at + i] === word) && name[at + whole.length]?.startsWith(last))
      return true;
  }
  return false;
}

/** Ids of the people, bodies and outlets whose names begin with what was typed; none where they are too many. */
export function namesBeginning(
  text: string,
  authority: readonly AuthorityEntry[],
  outlets: readonly Outlet[],
): string[] {
  const typed = wordsOfName(text);
  if (typed.join('').length < LEAST_LETTERS) return [];
  const ids = new Set<string>();
  for (const [entry, name] of namesOf(authority))
    if (begins(name, typed, entry.kind === 'person')) ids.add(entry.id);
  const domain = bareDomain(text);
  for (const outlet of outlets) {
    if (begins(wordsOfName(outlet.name), typed, false) || bareDomain(outlet.domain).startsWith(domain))
      ids.add(outlet.id);
  }
  return ids.size <= MOST ? [...ids] : [];
}
