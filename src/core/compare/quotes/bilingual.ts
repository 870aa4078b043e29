import { notionWords } from '../../locales/all-notions.ts';
import type { NotionWords } from '../../locales/notion-words.ts';
import { fold } from '../../text/fold.ts';
import { dropConjunction, dropProclitics } from './arabic-affixes.ts';
import { notions } from './notions.ts';
import { romanise } from './romanise.ts';

/** A notion found behind a word. */
export interface Meaning {
  readonly id: string;
  /** How telling it is that two wordings share it; see `Notion.weight`. */
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

const ARABIC_SCRIPT = /[\u0600-\u06FF]/u;

function addWords(table: Table, words: string, meaning: Meaning): void {
  for (const raw of words.split(' ')) {
    if (raw === '') continue;
    const word = romanise(fold(raw.replace(/[*$~]/gu, '')));
    if (word === '') continue;
    const openFrom = ARABIC_SCRIPT.test(word) ? OPEN_FROM.arabic : OPEN_FROM.latin;
    // Cyrillic stems shrink when romanised (soft signs): four of their own letters are as safe as five Latin ones.
    const from = /\p{Script=Cyrillic}{4}/u.test(raw) ? 0 : openFrom;
    const open = raw.endsWith('*') || (!raw.endsWith('$') && word.length >= from);
    const map = raw.startsWith('~') ? table.rooted : open ? table.prefix : table.exact;
    if (!map.has(word)) map.set(word, meaning);
  }
}

function buildTable(words: NotionWords): Table {
  const table = newTable();
  for (const { id, weight = 1, name = false } of notions) {
    addWords(table, words[id] ?? '', { id, weight, name });
  }
  return table;
}

/** A table a language; `latin` for what many languages share, `ar` for what the languages in Arabic letters do. */
const TABLES: ReadonlyMap<string, Table> = new Map(
  Object.entries(notionWords).map(([lang, words]) => [lang, buildTable(words)]),
);
const tableOf = (lang: string): Table => TABLES.get(lang) ?? NO_WORDS;
const NO_WORDS = newTable();
const ARABIC = tableOf('ar');
const LATIN = tableOf('latin');

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
    const plain = findIn(ARABIC, form);
    if (plain && (!best || plain.length > best.length)) best = plain;
    const root = form.replace(VERB_PREFIX, '');
    const rooted = longestPrefix(ARABIC.rooted, root) ?? longestPrefix(ARABIC.rooted, form);
    if (rooted && (!best || rooted.length > best.length)) best = rooted;
  }
  return best?.meaning ?? null;
}

/** The notion behind a folded word of a language, null where the lexicon does not know it. */
export function meaningOf(word: string, lang: string): Meaning | null {
  const own = tableOf(lang);
  if (ARABIC_SCRIPT.test(word)) {
    return (own === ARABIC ? null : findIn(own, word)?.meaning) ?? findArabic(word);
  }
  const roman = romanise(word);
  return findIn(own, roman)?.meaning ?? findIn(LATIN, roman)?.meaning ?? null;
}

/** A word that matters in its language may be a small word of another ("war" is German for "was"). */
const MATTERS = 0.5;

/** Does a language's own folder give the word a notion of weight? */
export function mattersIn(word: string, lang: string): boolean {
  if (tableOf(lang) === ARABIC) return false;
  const found = findIn(tableOf(lang), romanise(word))?.meaning;
  return found !== undefined && found.weight >= MATTERS;
}
