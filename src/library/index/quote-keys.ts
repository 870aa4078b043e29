import { meaningOf } from '../../core/compare/quotes/bilingual.ts';
import { languageOf } from '../../core/compare/quotes/language-of.ts';
import { lightStem } from '../../core/compare/quotes/light-stem.ts';
import { canonicalSpelling } from '../../core/compare/quotes/spelling.ts';
import { isStopWord } from '../../core/compare/quotes/stop-words.ts';
import type { Lang } from '../../core/model.ts';
import { fold } from '../../core/text/fold.ts';
import { hashKey } from './hash-key.ts';

/** The hashes under which one word of a quote is filed. */
interface WordKeys {
  /** The word's stem. */
  word: number;
  /** The notion behind it, the same in every language; null where the lexicon does not know it. */
  notion: number | null;
}

export interface QuoteKeys {
  /** Stems in reading order, without words that carry no matter of their own. */
  words: number[];
  /** Notions and numbers: what a translation shares. */
  notions: number[];
}

const TOKEN = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+/gu;

/** Words repeat from quote to quote; fifty thousand hold the vocabulary of a large library. */
const CACHE_MAX = 50_000;
const cache = new Map<string, WordKeys | null>();

/** The keys of a wording, for filing it and for finding it again. Linear; never throws. */
export function quoteKeys(said: string, pageLang: Lang): QuoteKeys {
  const lang = languageOf(said, pageLang);
  const words: number[] = [];
  const notions: number[] = [];
  for (const [token] of fold(said).matchAll(TOKEN)) {
    const keys = keysOf(token, lang);
    if (keys === null) continue;
    words.push(keys.word);
    if (keys.notion !== null) notions.push(keys.notion);
  }
  return { words, notions };
}

function keysOf(token: string, lang: Lang): WordKeys | null {
  const id = `${lang} ${token}`;
  const known = cache.get(id);
  if (known !== undefined) return known;
  const keys = makeKeys(token, lang);
  if (cache.size >= CACHE_MAX) cache.clear();
  cache.set(id, keys);
  return keys;
}

function makeKeys(token: string, lang: Lang): WordKeys | null {
  if (/^\p{N}/u.test(token)) {
    const number = hashKey(`q#${token.replace(/[.,](?=\p{N}{3}(?!\p{N}))/gu, '')}`);
    return { word: number, notion: number };
  }
  if (isStopWord(token)) return null;
  const notion = meaningOf(token, lang)?.id;
  return {
    word: hashKey(`q${lightStem(canonicalSpelling(token))}`),
    notion: notion === undefined ? null : hashKey(`q@${notion}`),
  };
}
