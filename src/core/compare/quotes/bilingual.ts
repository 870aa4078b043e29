import { fold } from '../../text/fold.ts';
import { dropConjunction, dropProclitics } from './arabic-affixes.ts';
import { concepts } from './concepts/all.ts';
import { romanise } from './romanise.ts';

/** A concept found behind a word. */
export interface Meaning {
  readonly id: string;
  /** How telling it is that two wordings share it; see `Concept.weight`. */
  readonly weight: number;
  /** Its words are spellings of one proper name. */
  readonly name: boolean;
}

interface Table {
  readonly exact: Map<string, Meaning>;
  readonly prefix: Map<string, Meaning>;
  readonly rooted: Map<string, Meaning>;
}

const newTable = (): Table => ({ exact: new Map(), prefix: new Map(), rooted: new Map() });

/** Arabic words of three letters take endings freely; Latin ones of five do so safely. */
const OPEN_FROM = { arabic: 3, latin: 5 };

function addWords(table: Table, words: string, meaning: Meaning, openFrom: number): void {
  for (const raw of words.split(' ')) {
    if (raw === '') continue;
    const word = romanise(fold(raw.replace(/[*$~]/gu, '')));
    if (word === '') continue;
    // Cyrillic stems shrink when romanised (soft signs): four of their own letters are as safe as five Latin ones.
    const from = /\p{Script=Cyrillic}{4}/u.test(raw) ? 0 : openFrom;
    const open = raw.endsWith('*') || (!raw.endsWith('$') && word.length >= from);
    const map = raw.startsWith('~') ? table.rooted : open ? table.prefix : table.exact;
    if (!map.has(word)) map.set(word, meaning);
  }
}

function buildTables() {
  const arabic = newTable();
  const persian = newTable();
  const latin = newTable();
  const own = new Map<string, Table>();
  for (const concept of concepts) {
    const meaning = { id: concept.id, weight: concept.weight ?? 1, name: concept.name ?? false };
    addWords(arabic, concept.ar ?? '', meaning, OPEN_FROM.arabic);
    addWords(persian, concept.fa ?? '', meaning, OPEN_FROM.arabic);
    addWords(latin, concept.x ?? '', meaning, OPEN_FROM.latin);
    for (const [lang, words] of Object.entries(concept.only ?? {})) {
      const table = own.get(lang) ?? newTable();
      own.set(lang, table);
      addWords(table, words, meaning, OPEN_FROM.latin);
    }
  }
  return { arabic, persian, latin, own };
}

const TABLES = buildTables();

/** The longest open pattern that begins the word. */
function longestPrefix(map: Map<string, Meaning>, word: string): { meaning: Meaning; length: number } | null {
  for (let length = Math.min(word.length, 20); length >= 2; length--) {
    const meaning = map.get(word.slice(0, length));
    if (meaning) return { meaning, length };
  }
  return null;
}

function findIn(table: Table, word: string): { meaning: Meaning; length: number } | null {
  const exact = table.exact.get(word);
  if (exact) return { meaning: exact, length: word.length };
  return longestPrefix(table.prefix, word);
}

/** Future س, then the person letters of the imperfect or the م of a participle. */
const VERB_PREFIX = /^س?[ايتنم]?/u;

function findArabic(word: string): Meaning | null {
  let best: { meaning: Meaning; length: number } | null = null;
  for (const form of new Set([word, dropConjunction(word), dropProclitics(word)])) {
    const plain = findIn(TABLES.arabic, form);
    if (plain && (!best || plain.length > best.length)) best = plain;
    const root = form.replace(VERB_PREFIX, '');
    const rooted = longestPrefix(TABLES.arabic.rooted, root) ?? longestPrefix(TABLES.arabic.rooted, form);
    if (rooted && (!best || rooted.length > best.length)) best = rooted;
  }
  return best?.meaning ?? null;
}

const ARABIC_SCRIPT = /[\u0600-\u06FF]/u;

/** The concept behind a folded word of a language, null where the lexicon does not know it. */
export function meaningOf(word: string, lang: string): Meaning | null {
  if (ARABIC_SCRIPT.test(word)) {
    if (lang !== 'fa') return findArabic(word);
    return findIn(TABLES.persian, word)?.meaning ?? findArabic(word);
  }
  const roman = romanise(word);
  const own = TABLES.own.get(lang);
  return (own && findIn(own, roman)?.meaning) ?? findIn(TABLES.latin, roman)?.meaning ?? null;
}
