import { languageOf } from '../compare/quotes/language-of.ts';
import { type QuoteWord, readQuoteWords } from '../compare/quotes/quote-words.ts';
import type { Lang } from '../model.ts';

/** The words of a text in the language that it is in; what a person types tells none of its own. */
export function wordsOf(text: string, pageLang: Lang = 'en'): QuoteWord[] {
  return readQuoteWords(text, languageOf(text, pageLang));
}

/** Stems to search for: words that carry matter, or all of them where none does. */
export function searchStems(words: readonly QuoteWord[]): string[] {
  const telling = words.filter((word) => word.weight > 0);
  return [...new Set((telling.length > 0 ? telling : words).map((word) => word.stem))];
}
