import type { QuoteFacts, Reason, Span } from '../../model.ts';
import { clip } from './explain-difference.ts';
import type { FreeText } from './free-text.ts';
import { readQuote } from './read-quote.ts';

/** Matter that a stretch must share, and how much of the quote's: less meets by chance in reports on one event. */
const LEAST_WEIGHT = 4;
const LEAST_SHARE = 0.7;
/** Of a long quote (ten telling words) half in one place is no chance: an outlet that retells shortens, too. */
const LONG_WEIGHT = 8;
const LEAST_SHARE_LONG = 0.5;
/** A paraphrase may add a word for every two that it keeps. */
const SPREAD = 1.5;

/** Positions among a paragraph's words, and the weight found between them. */
interface Window {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/**
 * Where the page says, unquoted, the words that another report puts in quotation marks: one paragraph, most of
 * the quote's telling words close together. Offsets are of the paragraph as printed. In one language only.
 */
export function findParaphrase(
  quote: QuoteFacts,
  page: FreeText,
): { span: Span; why: readonly Reason[] } | null {
  const { words, lang } = readQuote(quote, page.lang);
  if (lang !== page.lang) return null;
  const wanted = new Map<string, number>();
  for (const { stem, weight } of words)
    if (weight > 0) wanted.set(stem, Math.max(wanted.get(stem) ?? 0, weight));
  const whole = sumOf(wanted.values());
  const least = Math.max(LEAST_WEIGHT, whole * (whole >= LONG_WEIGHT ? LEAST_SHARE_LONG : LEAST_SHARE));
  if (whole < least) return null;
  const size = Math.ceil(words.length * SPREAD) + 2;
  for (const [paragraph, stems] of paragraphsWith(wanted, page)) {
    if (sumOf([...stems].map((stem) => wanted.get(stem) ?? 0)) < least) continue;
    const window = bestWindow(hitsOf(stems, paragraph, page), wanted, size);
    const span = window && window.weight >= least ? spanOf(window, paragraph, page) : null;
    if (span) return { span, why: [{ code: 'quote_paraphrased', params: { words: clip(span.said) } }] };
  }
  return null;
}

const sumOf = (weights: Iterable<number>): number => [...weights].reduce((sum, weight) => sum + weight, 0);

/** Which of the wanted stems each paragraph holds. */
function paragraphsWith(wanted: ReadonlyMap<string, number>, page: FreeText): Map<number, Set<string>> {
  const found = new Map<number, Set<string>>();
  for (const stem of wanted.keys()) {
    for (const paragraph of page.places.get(stem)?.keys() ?? [])
      found.set(paragraph, (found.get(paragraph) ?? new Set<string>()).add(stem));
  }
  return found;
}

interface Hit {
  readonly at: number;
  readonly stem: string;
}

function hitsOf(stems: ReadonlySet<string>, paragraph: number, page: FreeText): Hit[] {
  const hits = [...stems].flatMap((stem) =>
    (page.places.get(stem)?.get(paragraph) ?? []).map((at) => ({ at, stem })),
  );
  return hits.sort((x, y) => x.at - y.at);
}

/** The window of at most `size` words with the most of what is wanted, by two pointers. */
function bestWindow(hits: readonly Hit[], wanted: ReadonlyMap<string, number>, size: number): Window | null {
  const held = new Map<string, number>();
  let best: Window | null = null;
  let weight = 0;
  let first = 0;
  for (const { at, stem } of hits) {
    const times = held.get(stem) ?? 0;
    if (times === 0) weight += wanted.get(stem) ?? 0;
    held.set(stem, times + 1);
    for (let start = hits[first]; start && at - start.at >= size; start = hits[first]) {
      const left = (held.get(start.stem) ?? 1) - 1;
      held.set(start.stem, left);
      if (left === 0) weight -= wanted.get(start.stem) ?? 0;
      first++;
    }
    if (weight > (best?.weight ?? 0)) best = { from: hits[first]?.at ?? at, to: at, weight };
  }
  return best;
}

function spanOf({ from, to }: Window, paragraph: number, page: FreeText): Span | null {
  const [start, end] = [page.words[paragraph]?.[from]?.start, page.words[paragraph]?.[to]?.end];
  if (start === undefined || end === undefined) return null;
  return { paragraph, start, end, said: (page.body[paragraph] ?? '').slice(start, end) };
}
