import type { Lang } from '../../model.ts';
import { languageOf } from './language-of.ts';
import { readQuoteWords } from './quote-words.ts';

/**
 * The terms under which a library keeps a quote and finds its variants, in order of reading, each once: stems of the
 * words that carry matter, and the lexicon's notions and numbers, which other languages share (`~victory`, `#34000`).
 * A quote of nothing but small words keeps those, so that it can be found at all.
 */
export function quoteTerms(said: string, pageLang: Lang): string[] {
  const words = readQuoteWords(said, languageOf(said, pageLang));
  const telling = words.filter((word) => word.weight > 0);
  const terms = new Set<string>();
  for (const word of telling.length > 0 ? telling : words) {
    terms.add(word.stem);
    if (word.anyLanguage && word.unit !== word.stem) terms.add(`~${word.unit}`);
  }
  return [...terms];
}

/** Share of the shorter's terms of one kind that must be found in the longer. */
const LEAST_SHARE = 0.2;

const isNotion = (term: string) => term.startsWith('~') || term.startsWith('#');

/** Enough of the shorter list stands in the longer one. */
function meet(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  if (few.length === 0) return false;
  const held = new Set(many);
  let shared = 0;
  for (const term of few) if (held.has(term)) shared++;
  return shared > 0 && shared >= few.length * LEAST_SHARE;
}

/**
 * May two quotes be variants of one utterance? A cheap sieve before `relateQuotes`: it lets nearly every true variant
 * through (recall 0.98 and more on judged pairs) and stops most strangers. Words are compared with words, notions
 * with notions: across languages only these can meet.
 */
export function couldBeSameUtterance(aTerms: readonly string[], bTerms: readonly string[]): boolean {
  return (
    meet(
      aTerms.filter((term) => !term.startsWith('~')),
      bTerms.filter((term) => !term.startsWith('~')),
    ) || meet(aTerms.filter(isNotion), bTerms.filter(isNotion))
  );
}
