import type { Lang, Reason, Span } from '../../model.ts';
import { clip } from './explain-difference.ts';
import { languageOf } from './language-of.ts';
import { type QuoteWord, readQuoteWords } from './quote-words.ts';

/** A stretch of the page, outside its quotes, that another report prints as a quote. */
export interface Paraphrase {
  readonly span: Span;
  readonly why: readonly Reason[];
}

/** Matter that a stretch must share, and how much of the quote's: less meets by chance in reports on one event. */
const LEAST_WEIGHT = 3;
const LEAST_SHARE = 0.7;
/** A paraphrase may add a word for every two that it keeps. */
const SPREAD = 1.5;

function isInside(word: QuoteWord, paragraph: number, quoted: readonly Span[]): boolean {
  return quoted.some(
    (span) => span.paragraph === paragraph && span.start < word.end && word.start < span.end,
  );
}

/** The densest window of `words` for the quote's stems; null where none holds enough of them. */
function bestWindow(words: readonly QuoteWord[], wanted: ReadonlyMap<string, number>, size: number) {
  const telling = words.filter((word) => wanted.has(word.stem));
  let best: { from: QuoteWord; to: QuoteWord; weight: number } | null = null;
  for (let i = 0; i < telling.length; i++) {
    const seen = new Set<string>();
    let weight = 0;
    const from = telling[i];
    if (!from) continue;
    const start = words.indexOf(from);
    for (let j = i; j < telling.length; j++) {
      const to = telling[j];
      if (!to || words.indexOf(to, start) - start >= size) break;
      if (!seen.has(to.stem)) weight += wanted.get(to.stem) ?? 0;
      seen.add(to.stem);
      if (weight > (best?.weight ?? 0)) best = { from, to, weight };
    }
  }
  return best;
}

/**
 * Where the page says, unquoted, the words that another report puts in quotation marks: one paragraph, nearly all of
 * the quote's telling words close together. Offsets are of the paragraph as printed.
 */
export function findParaphrase(
  said: string,
  body: readonly string[],
  quoted: readonly Span[],
  lang: Lang,
): Paraphrase | null {
  const quoteLang = languageOf(said, lang);
  const words = readQuoteWords(said, quoteLang);
  const wanted = new Map<string, number>();
  for (const word of words)
    if (word.weight > 0) wanted.set(word.stem, Math.max(wanted.get(word.stem) ?? 0, word.weight));
  const whole = [...wanted.values()].reduce((sum, weight) => sum + weight, 0);
  if (whole < LEAST_WEIGHT) return null;
  for (let paragraph = 0; paragraph < body.length; paragraph++) {
    const text = body[paragraph] ?? '';
    const free = readQuoteWords(text, quoteLang).filter((word) => !isInside(word, paragraph, quoted));
    const window = bestWindow(free, wanted, Math.ceil(words.length * SPREAD) + 2);
    if (!window || window.weight < LEAST_WEIGHT || window.weight < whole * LEAST_SHARE) continue;
    const { start } = window.from;
    const { end } = window.to;
    const span: Span = { paragraph, start, end, said: text.slice(start, end) };
    return { span, why: [{ code: 'quote_paraphrased', params: { words: clip(span.said) } }] };
  }
  return null;
}
