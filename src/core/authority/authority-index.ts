import type { AuthorityEntry } from '../model.ts';
import { nameKeys, nameWords, wordKey } from './name-key.ts';

interface Spelling {
  entry: AuthorityEntry;
  words: readonly string[];
  keys: readonly string[];
}

/** Look-up of persons and bodies by any spelling of their name. */
export interface AuthorityIndex {
  /**
   * The entry that `name` names, or null. In order: the same words; the same sounds word by word
   * (غابرئيل / جبرئيل / Gabriel); a known name inside titles and roles; a surname that only one person bears.
   */
  findAuthority(name: string): AuthorityEntry | null;
  /** The entry with this id, or null. */
  byId(id: string): AuthorityEntry | null;
  /** The longest known name that begins at word `at` of folded words, and how many words it takes. */
  longestAt(words: readonly string[], at: number): { entry: AuthorityEntry; length: number } | null;
}

/** A sound key shorter than this, alone, is shared by too many names. */
const SURE_SOUNDS = 3;
/** Longer spellings than this in the list are descriptions. */
const MAX_WORDS = 8;

const cache = new WeakMap<readonly AuthorityEntry[], AuthorityIndex>();

/** Build (once per list) the index over an authority list. */
export function buildAuthority(entries: readonly AuthorityEntry[]): AuthorityIndex {
  const known = cache.get(entries);
  if (known) return known;
  const index = build(entries);
  cache.set(entries, index);
  return index;
}

function build(entries: readonly AuthorityEntry[]): AuthorityIndex {
  const ids = new Map(entries.map((entry) => [entry.id, entry]));
  const byWords = new Map<string, AuthorityEntry>();
  const bySounds = new Map<string, AuthorityEntry | null>();
  const bySurname = new Map<string, AuthorityEntry | null>();
  const spellings: Spelling[] = [];

  for (const entry of entries) {
    for (const name of Object.values(entry.names).flat()) {
      const words = nameWords(name);
      if (words.length === 0 || words.length > MAX_WORDS) continue;
      const keys = nameKeys(name);
      spellings.push({ entry, words, keys });
      if (!byWords.has(words.join(' '))) byWords.set(words.join(' '), entry);
      claim(bySounds, keys.join(' '), entry);
      if (entry.kind === 'person' && words.length > 1) {
        claim(bySurname, words[words.length - 1] ?? '', entry);
        claim(bySurname, `~${keys[keys.length - 1] ?? ''}`, entry);
      }
    }
  }
  const byFirst = groupByFirst(spellings);

  const exact = (words: readonly string[], keys: readonly string[]): AuthorityEntry | null => {
    const same = byWords.get(words.join(' '));
    if (same) return same;
    const sounds = keys.join(' ');
    return isSure(keys) ? (bySounds.get(sounds) ?? null) : null;
  };

  const longestAt = (words: readonly string[], at: number) => {
    let best: { entry: AuthorityEntry; length: number } | null = null;
    const first = words[at] ?? '';
    const key = wordKey(first);
    for (const spelling of byFirst.get(key) ?? []) {
      const length = spelling.words.length;
      if (length <= (best?.length ?? 0) || at + length > words.length) continue;
      if (matchesAt(spelling, words, at)) best = { entry: spelling.entry, length };
    }
    return best;
  };

  return {
    byId: (id) => ids.get(id) ?? null,
    longestAt,
    findAuthority(name) {
      const words = nameWords(name);
      if (words.length === 0) return null;
      const keys = nameKeys(name);
      const bare = words[0] === 'the' ? 1 : 0;
      const whole = exact(words, keys) ?? (bare ? exact(words.slice(1), keys.slice(1)) : null);
      if (whole) return whole;
      const inside = longestInside(words, longestAt);
      if (inside) return inside;
      const parts = words.length > 1 ? partOf(keys, spellings) : null;
      if (parts) return parts;
      if (words.length - bare > 1) return null;
      const surname = words[words.length - 1] ?? '';
      const sound = keys[keys.length - 1] ?? '';
      return (
        bySurname.get(surname) ?? (sound.length >= SURE_SOUNDS ? (bySurname.get(`~${sound}`) ?? null) : null)
      );
    },
  };
}

/** First come; a second, different claimant makes the key ambiguous (null). */
function claim(map: Map<string, AuthorityEntry | null>, key: string, entry: AuthorityEntry): void {
  const holder = map.get(key);
  if (holder === undefined) map.set(key, entry);
  else if (holder !== entry) map.set(key, null);
}

function isSure(keys: readonly string[]): boolean {
  return keys.length > 1 ? keys.join('').length >= SURE_SOUNDS : (keys[0]?.length ?? 0) > SURE_SOUNDS;
}

function groupByFirst(spellings: readonly Spelling[]): Map<string, Spelling[]> {
  const groups = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    const key = spelling.keys[0] ?? '';
    const group = groups.get(key);
    if (group) group.push(spelling);
    else groups.set(key, [spelling]);
  }
  return groups;
}

function matchesAt(spelling: Spelling, words: readonly string[], at: number): boolean {
  // Sounds of two short words are shared by too many (أم عبود, أم عبد).
  const several =
    spelling.words.length > 1 &&
    isSure(spelling.keys) &&
    spelling.keys.some((key) => key.length >= SURE_SOUNDS);
  return spelling.words.every((word, i) => {
    const other = words[at + i] ?? '';
    return word === other || (several && spelling.keys[i] === wordKey(other));
  });
}

/** A known name of two words or more inside a longer phrase; of several the last one begun, as roles come first. */
function longestInside(
  words: readonly string[],
  longestAt: AuthorityIndex['longestAt'],
): AuthorityEntry | null {
  let person: AuthorityEntry | null = null;
  for (let i = 0; i < words.length; i++) {
    const hit = longestAt(words, i);
    if (!hit) continue;
    const lastWord = i + hit.length === words.length;
    if (hit.entry.kind === 'person' && (hit.length > 1 || lastWord)) person = hit.entry;
    i += hit.length - 1;
  }
  return person;
}

/** A person whose name holds all these words in order, surname included (Sarah Sanders in Sarah Huckabee Sanders). */
function partOf(keys: readonly string[], spellings: readonly Spelling[]): AuthorityEntry | null {
  if (!isSure(keys) || keys.length < 2) return null;
  let found: AuthorityEntry | null = null;
  for (const spelling of spellings) {
    if (spelling.entry.kind !== 'person' || spelling.keys.length < keys.length) continue;
    if (spelling.keys.at(-1) !== keys.at(-1)) continue;
    let next = 0;
    for (const key of spelling.keys) if (key === keys[next]) next++;
    if (next !== keys.length) continue;
    // Two who bear it: neither is meant for sure.
    if (found && found !== spelling.entry) return null;
    found = spelling.entry;
  }
  return found;
}
