import type { Lang, Span } from '../../model.ts';
import { type QuoteWord, readQuoteWords } from './quote-words.ts';

/** The words of a page outside its quotes, with the places of each stem: read once, asked for every quote. */
export interface FreeText {
  readonly body: readonly string[];
  readonly lang: Lang;
  /** Words by paragraph. */
  readonly words: readonly (readonly QuoteWord[])[];
  /** Stem -> paragraph -> positions among its words, ascending. */
  readonly places: ReadonlyMap<string, ReadonlyMap<number, readonly number[]>>;
}

/** So many paragraphs hold any article; what follows on a longer page is a live blog's past. */
const PARAGRAPHS_MOST = 120;

/** Read what stands on a page unquoted. Linear in the text. */
export function readFreeText(body: readonly string[], quoted: readonly Span[], lang: Lang): FreeText {
  const byParagraph = new Map<number, Span[]>();
  for (const span of quoted) {
    if (span.paragraph === 'title') continue;
    byParagraph.set(span.paragraph, [...(byParagraph.get(span.paragraph) ?? []), span]);
  }
  const words = body.slice(0, PARAGRAPHS_MOST).map((text, paragraph) => {
    const spans = byParagraph.get(paragraph) ?? [];
    return readQuoteWords(text, lang).filter(
      (word) => !spans.some((span) => span.start < word.end && word.start < span.end),
    );
  });
  const places = new Map<string, Map<number, number[]>>();
  words.forEach((list, paragraph) => {
    list.forEach((word, at) => {
      if (word.weight === 0) return;
      const of = places.get(word.stem) ?? new Map<number, number[]>();
      places.set(word.stem, of);
      of.set(paragraph, [...(of.get(paragraph) ?? []), at]);
    });
  });
  return { body, lang, words, places };
}
