import { meaningOf } from '../../core/compare/quotes/bilingual.ts';
import { languageOf } from '../../core/compare/quotes/language-of.ts';
import { lightStem } from '../../core/compare/quotes/light-stem.ts';
import { canonicalSpelling } from '../../core/compare/quotes/spelling.ts';
import { isStopWord } from '../../core/compare/quotes/stop-words.ts';
import type { Lang } from '../../core/model.ts';
import { fold } from '../../core/text/fold.ts';
import { printedWords } from '../../core/text/printed-words.ts';
import { remember } from '../../core/text/remember.ts';
import { hashKey } from './hash-key.ts';
import { SPELLINGS } from './spellings.ts';

/** The hashes under which one word of a quote is filed; null for one without matter of its own. */
type WordKeys = {
  /** The word's stem. */
  word: number;
  /** The word, folded. */
  spelt: string;
  /** The notion behind it, the same in every language; null where the lexicon does not know it. */
  notion: number | null;
} | null;

export interface QuoteKeys {
  /** Stems in reading order, without words that carry no matter of their own. */
  words: number[];
  /** The words themselves, folded, in the same places. */
  spelt: string[];
  /** Notions and numbers: what a translation shares. */
  notions: number[];
}

/** The keys of a wording, for filing it and for finding it again. Linear; never throws. */
export function quoteKeys(said: string, pageLang: Lang): QuoteKeys {
  const words: number[] = [];
  const spelt: string[] = [];
  const notions: number[] = [];
  let keysOf: ((token: string) => WordKeys) | null = null;
  for (const token of printedWords(said)) {
    // Arabic script says nearly all about its language; of Latin words the whole quote has to be asked.
    if (keysOf === null)
      keysOf = readerFor(isArabic(said) && pageLang !== 'fa' ? 'ar' : languageOf(said, pageLang));
    const keys = keysOf(token);
    if (keys === null) continue;
    words.push(keys.word);
    spelt.push(keys.spelt);
    if (keys.notion !== null) notions.push(keys.notion);
  }
  return { words, spelt, notions };
}

const readers = new Map<Lang, (token: string) => WordKeys>();

function readerFor(lang: Lang): (token: string) => WordKeys {
  const known = readers.get(lang);
  if (known) return known;
  const reader = remember((token) => makeKeys(fold(token), lang), SPELLINGS);
  readers.set(lang, reader);
  return reader;
}

/** Is the first letter an Arabic one? */
const isArabic = (text: string): boolean => /^\P{L}*\p{Script=Arabic}/u.test(text);

function makeKeys(token: string, lang: Lang): WordKeys {
  if (/^\p{N}/u.test(token)) {
    const number = hashKey(`q#${token.replace(/[.,](?=\p{N}{3}(?!\p{N}))/gu, '')}`);
    return { word: number, spelt: token, notion: number };
  }
  if (token === '' || isStopWord(token)) return null;
  const notion = meaningOf(token, lang)?.id;
  return {
    word: stemKey(token),
    spelt: token,
    notion: notion === undefined ? null : hashKey(`q@${notion}`),
  };
}

const stemKey = (token: string): number => hashKey(`q${lightStem(canonicalSpelling(token))}`);

/** Shorter words with a letter less are other words. */
const NEAR_FROM = 4;
/** Longer ones are no misspelt words. */
const NEAR_TO = 16;

/**
 * The keys of words that `isMet` does not know, with one of their letters less: misspelt, or with a particle before them.
 * A list for each such word.
 */
export function nearKeys({ words, spelt }: QuoteKeys, isMet: (word: number) => boolean): number[][] {
  const out: number[][] = [];
  for (const [i, word] of words.entries()) {
    const token = spelt[i] ?? '';
    if (token.length < NEAR_FROM || token.length > NEAR_TO || /^\p{N}/u.test(token) || isMet(word)) continue;
    const keys = new Set<number>();
    for (let at = 0; at < token.length; at++) keys.add(stemKey(token.slice(0, at) + token.slice(at + 1)));
    out.push([...keys]);
  }
  return out;
}
