import { buildAuthority } from '../authority/authority-index.ts';
import type { Knowledge, Numeral, Outlet, Query } from '../model.ts';
import { readTextNumerals } from '../numerals/read-text.ts';
import { fold } from '../text/fold.ts';
import { bareDomain } from './bare-domain.ts';
import { completeNumber } from './complete-number.ts';
import { namesBeginning } from './names-beginning.ts';
import { searchStems, wordsOf } from './query-words.ts';

/** What a query is read with; the conflict's detector and places play no part. */
export type QueryKnowledge = Pick<Knowledge, 'authority' | 'outlets'>;

/** A number among more words than these is a word of a quote, not the thing looked for. */
const MOST_WORDS_BESIDE_NUMBER = 3;
/** The longest names with a title before them ("القائد العام مظلوم عبدي") have about so many words. */
const MOST_WORDS_OF_NAME = 5;

/** `www.` before and the last labels after a domain's name, where the whole text is a domain. */
const DOMAIN_END =
  /^(?:https?:\/\/)?(?:www\.)|(?<=^\S+)\.(?:com|net|org|info|tv|news|co\.\p{L}{2}|\p{L}{2})(?:\/\S*)?$/gu;

/** What is typed tells no language but its script's. */
const numeralsOf = (text: string): readonly Numeral[] =>
  readTextNumerals(text, /\p{Script=Arabic}/u.test(text) ? 'ar' : 'en');

/** A date, a clock time or a unit's number is not what "a figure" means, unless nothing else was typed. */
function isLookedFor(numeral: Numeral, text: string): boolean {
  if (numeral.dualNoun !== null) return false;
  if (numeral.said.trim().length === text.trim().length) return true;
  return !['date', 'time', 'ordinal', 'identifier', 'phone', 'score'].includes(numeral.role);
}

function readNumber(text: string): Numeral | null {
  const found = numeralsOf(text).find((numeral) => isLookedFor(numeral, text)) ?? null;
  // A number before a word that is still being typed: the scale that it begins, where it makes one number of all.
  if (!found || found.end >= text.trimEnd().length) return found;
  for (const whole of completeNumber(text)) {
    const [numeral] = numeralsOf(whole);
    if (numeral && numeral.start <= found.start && numeral.end >= whole.length)
      return { ...numeral, end: text.length };
  }
  return found;
}

/** The outlets that a text names: by domain, or by name with or without its article. */
function findOutlets(text: string, outlets: readonly Outlet[]): string[] {
  const name = fold(text).replace(/^(?:the |al[- ]|ال)/u, '');
  const domain = /\.\p{L}{2,}/u.test(text) ? bareDomain(text) : null;
  if (name === '') return [];
  const hits = outlets.filter((outlet) => {
    if (domain) return bareDomain(outlet.domain) === domain;
    return fold(outlet.name).replace(/^(?:the |al[- ]|ال)/u, '') === name || outlet.id === name;
  });
  return hits.map((outlet) => outlet.id);
}

/**
 * What a person means by what they typed: a figure (digits of any script, or words), a person, body or outlet by any
 * spelling of its name, or a piece of a quote. Never throws; a text too long for a query is read in its first part.
 */
export function parseQuery(typed: string, knowledge: QueryKnowledge): Query {
  // A whole paragraph pasted into the box is a piece of a quote; 2,000 characters of it find it.
  const text = typed.slice(0, 2000);
  if (fold(text) === '') return { kind: 'empty', text: typed };
  const outlets = findOutlets(text, knowledge.outlets);
  // The domain of an outlet that nobody knows still says its name.
  const words = wordsOf(outlets.length === 0 ? text.replace(DOMAIN_END, ' ') : text);
  const numeral = readNumber(text);
  if (numeral) {
    const beside = words.filter((word) => word.start >= numeral.end || word.end <= numeral.start);
    const telling = beside.filter((word) => word.weight > 0);
    if (telling.length <= MOST_WORDS_BESIDE_NUMBER) {
      const { value, max } = numeral;
      return { kind: 'figure', text: typed, value, max, words: telling.map((word) => word.stem) };
    }
  }
  const named =
    words.length <= MOST_WORDS_OF_NAME ? buildAuthority(knowledge.authority).findAuthority(text) : null;
  const ids = [...new Set([...(named ? [named.id] : []), ...outlets])];
  if (ids.length > 0) return { kind: 'name', text: typed, ids };
  const stems = searchStems(words);
  const begun =
    words.length <= MOST_WORDS_OF_NAME ? namesBeginning(text, knowledge.authority, knowledge.outlets) : [];
  if (begun.length > 0) return { kind: 'words', text: typed, words: stems, ids: begun };
  return stems.length > 0 ? { kind: 'words', text: typed, words: stems } : { kind: 'empty', text: typed };
}
