import { fold } from '../text/fold.ts';
import { markArticle } from './mark-article.ts';
import type { FoundQuote, Thread } from './thread.ts';
import { type Reading, viewParagraph } from './view-paragraph.ts';
import { walkParagraph } from './walk-article.ts';

/** Share of a headline's words that the body's quote must hold to be the same words. */
const SHARED = 0.6;

/**
 * A headline's quotes: those with evidence of their own (a speaker, a colon, a speech verb),
 * and those whose words the body quotes, whose speaker they then take.
 */
export function readTitleQuotes(
  title: string,
  body: readonly string[],
  found: readonly (readonly FoundQuote[])[],
  reading: Reading,
  thread: Thread,
): FoundQuote[] {
  const spans = markArticle([title])[0] ?? [];
  if (spans.length === 0) return [];
  const paragraph = viewParagraph(title, spans, reading);
  const before = thread.discourse.current;
  thread.discourse.current = null;
  const own = walkParagraph(paragraph, { ...thread, pending: null, speaking: false, open: [] });
  thread.discourse.current = before;

  const quoted = found.flatMap((quotes, i) =>
    quotes.map((quote) => ({ quote, words: wordsOf((body[i] ?? '').slice(quote.start, quote.end)) })),
  );
  const out: FoundQuote[] = [];
  spans.forEach((span, index) => {
    if (paragraph.ruled[index] !== null) return;
    const said = wordsOf(title.slice(span.start, span.end));
    const match = quoted.find(({ words }) => sharesWords(said, words));
    const mine = own.find((quote) => quote.start === span.start);
    if (mine)
      out.push({
        ...mine,
        speaker: mine.speaker ?? match?.quote.speaker ?? null,
        as: mine.as ?? match?.quote.as ?? null,
        via: mine.via ?? match?.quote.via ?? null,
      });
    else if (match)
      out.push({
        start: span.start,
        end: span.end,
        kind: 'partial',
        speaker: match.quote.speaker,
        as: match.quote.as,
        via: match.quote.via,
        rules: ['quote: the body quotes these words', 'kind: headline', 'speaker: the body’s'],
      });
  });
  return out;
}

function wordsOf(text: string): Set<string> {
  return new Set(fold(text).match(/[\p{L}\p{N}]+/gu) ?? []);
}

function sharesWords(said: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const word of said) if (words.has(word)) shared++;
  return said.size > 0 && shared / said.size >= SHARED;
}
