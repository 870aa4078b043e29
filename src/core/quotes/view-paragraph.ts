import type { AuthorityIndex } from '../authority/authority-index.ts';
import { findLabel, type LabelContext, readLabelContext } from './find-label.ts';
import type { ArticleSpan } from './mark-article.ts';
import type { ParagraphView } from './paragraph-view.ts';
import type { Tagger } from './phrase-table.ts';
import type { QuoteLexicon } from './quote-lexicon.ts';
import { readTokens } from './read-tokens.ts';
import { readSpanFacts, type SpanFacts } from './span-facts.ts';
import { dropShortStops, splitSentences } from './split-sentences.ts';

/** What does not change from paragraph to paragraph. */
export interface Reading {
  lexicon: QuoteLexicon;
  tagger: Tagger;
  authority: AuthorityIndex;
  places: ReadonlySet<string>;
}

/** A paragraph with its marked stretches sorted: possible quotes are single tokens, labels plain words. */
export interface SortedParagraph {
  view: ParagraphView;
  spans: readonly ArticleSpan[];
  facts: readonly SpanFacts[];
  labels: readonly LabelContext[];
  /** The rule that made a span a label, else null. */
  ruled: readonly (string | null)[];
}

/** Words of a name that another is joined to: `مخيمي "الهول" و"روج"`. */
const NEXT_WORDS = 2;

/** Nothing but a word for "and" between this stretch and the one before. */
function isNext(text: string, spans: readonly ArticleSpan[], index: number, lexicon: QuoteLexicon): boolean {
  const [last, span] = [spans[index - 1], spans[index]];
  if (!last || !span || span.continues) return false;
  const between = text.slice(last.outerEnd, span.outerStart).trim();
  return [...lexicon.proclitics.conjunctions, ...lexicon.joiners].includes(between);
}

/** Tokenize a paragraph twice: first to see what stands before each mark, then with sure labels as plain words. */
export function viewParagraph(
  text: string,
  spans: readonly ArticleSpan[],
  reading: Reading,
): SortedParagraph {
  const { lexicon, tagger, authority, places } = reading;
  const rough = dropShortStops(
    readTokens(text, spans, () => true),
    lexicon,
  );
  const roughTags = rough.map((_, i) => tagger(rough, i));
  const facts = spans.map((span) => readSpanFacts(text.slice(span.start, span.end), lexicon, tagger));
  const standsAt = new Map(
    rough.flatMap((token, i) => (token.kind === 'quote' ? [[token.span, i] as const] : [])),
  );
  const labels = facts.map((fact, index) =>
    readLabelContext({ tokens: rough, tags: roughTags }, standsAt.get(index) ?? 0, fact, lexicon, authority),
  );
  const ruled = labels.map((label, index) => (spans[index]?.continues ? null : findLabel(label)));
  ruled.forEach((rule, index) => {
    const [last, fact] = [ruled[index - 1] ?? null, facts[index]];
    if (
      rule === null &&
      last !== null &&
      fact &&
      isNext(text, spans, index, lexicon) &&
      fact.words <= NEXT_WORDS
    )
      ruled[index] = 'label: joined to a name';
  });

  const tokens = dropShortStops(
    readTokens(text, spans, (index) => ruled[index] === null),
    lexicon,
  );
  const view: ParagraphView = {
    text,
    tokens,
    tags: tokens.map((_, i) => tagger(tokens, i)),
    sentences: splitSentences(text, tokens),
    lexicon,
    authority,
    places,
  };
  return { view, spans, facts, labels, ruled };
}
