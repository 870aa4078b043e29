import type { Lang, QuoteFacts } from '../../model.ts';
import { languageOf } from './language-of.ts';
import { type QuoteWord, readQuoteWords } from './quote-words.ts';

/** A quote read for comparing. */
export interface ReadQuote {
  readonly facts: QuoteFacts;
  readonly lang: Lang;
  readonly words: readonly QuoteWord[];
  /** Without what stands in brackets, unless all does. */
  readonly core: readonly QuoteWord[];
}

/** One claim meets many others on its way through a library: it is read once. */
const read = new WeakMap<QuoteFacts, ReadQuote>();

/** Read a quote's words; remembered for as long as the claim itself lives. */
export function readQuote(facts: QuoteFacts, pageLang: Lang): ReadQuote {
  const known = read.get(facts);
  if (known) return known;
  const lang = languageOf(facts.said, pageLang);
  const words = readQuoteWords(facts.said, lang);
  const outside = words.filter((word) => !word.gloss);
  const quote = { facts, lang, words, core: outside.length > 0 ? outside : words };
  read.set(facts, quote);
  return quote;
}
