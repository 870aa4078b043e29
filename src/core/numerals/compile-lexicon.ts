import { fold } from '../text/fold.ts';
import { remember } from '../text/remember.ts';
import { type Cut, splitProclitics } from '../text/split-proclitics.ts';
import type { DualNoun, NumberWord, NumeralLexicon } from './numeral-lexicon.ts';

/** Word sequences by their first word: what a phrase list becomes, so that a look-up costs one map access. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** A lexicon with its spellings folded and its lists turned into look-ups. */
export interface Compiled {
  lexicon: NumeralLexicon;
  words: ReadonlyMap<string, readonly NumberWord[]>;
  duals: ReadonlyMap<string, DualNoun>;
  set(list: readonly string[]): ReadonlySet<string>;
  phrases(list: readonly string[]): Phrases;
  /** The ways to cut a folded word, remembered: words repeat. */
  cut(word: string): readonly Cut[];
  /** Most words: no number, month or single unit may start with them, whatever follows. */
  isInert(word: string): boolean;
}

const compiled = new WeakMap<NumeralLexicon, Compiled>();

/** Fold and index a lexicon; each is compiled once. */
export function compileLexicon(lexicon: NumeralLexicon): Compiled {
  const known = compiled.get(lexicon);
  if (known) return known;
  const parts = {
    lexicon,
    words: indexWords(lexicon),
    duals: indexDuals(lexicon),
    set: memoize((list) => new Set(list.map(fold))),
    phrases: memoize(indexPhrases),
    cut: remember((word) => splitProclitics(word, lexicon.proclitics)),
  };
  const result: Compiled = { ...parts, isInert: remember((word) => isInert(parts, word)) };
  compiled.set(lexicon, result);
  return result;
}

function indexWords(lexicon: NumeralLexicon): Map<string, NumberWord[]> {
  const words = new Map<string, NumberWord[]>();
  for (const [forms, word] of lexicon.words) {
    for (const form of new Set(forms.split(' ').map(fold))) {
      const entry = words.get(form);
      if (entry) entry.push(word);
      else words.set(form, [word]);
    }
  }
  return words;
}

function indexDuals(lexicon: NumeralLexicon): Map<string, DualNoun> {
  const duals = new Map<string, DualNoun>();
  for (const noun of lexicon.duals) {
    for (const form of noun.forms) if (!duals.has(fold(form))) duals.set(fold(form), noun);
  }
  return duals;
}

function indexPhrases(list: readonly string[]): Phrases {
  const phrases = new Map<string, string[][]>();
  for (const phrase of list) {
    const parts = fold(phrase).match(/\d+|[\p{L}\p{M}]+|[^\s]/gu) ?? [];
    const [first] = parts;
    if (first === undefined) continue;
    const entry = phrases.get(first);
    if (entry) entry.push([...parts]);
    else phrases.set(first, [[...parts]]);
  }
  // Longest first: `متر مربع` before `متر`.
  for (const entry of phrases.values()) entry.sort((a, b) => b.length - a.length);
  return phrases;
}

function memoize<T>(make: (list: readonly string[]) => T): (list: readonly string[]) => T {
  const made = new WeakMap<readonly string[], T>();
  return (list) => {
    let value = made.get(list);
    if (value === undefined) {
      value = make(list);
      made.set(list, value);
    }
    return value;
  };
}

function isInert(
  { lexicon, words, duals, set, phrases, cut }: Omit<Compiled, 'isInert'>,
  word: string,
): boolean {
  if (set(lexicon.grammar.articles).has(word)) return false;
  const openings = [lexicon.dates.months, ...lexicon.singleUnits.map(({ after }) => after)].map(phrases);
  return !cut(word).some(
    ({ stem }) => words.has(stem) || duals.has(stem) || openings.some((opening) => opening.has(stem)),
  );
}
