import { locales } from '../../locales/all.ts';
import type { Figure, Lang } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { holdsPhrase } from '../figures/holds-phrase.ts';

/** What an article says, for looking at the sentence of a figure. */
export interface PageText {
  title: string;
  body: readonly string[];
  lang: Lang;
}

const WORDS: ReadonlyMap<Lang, readonly string[]> = new Map(
  locales.flatMap(({ lang, checks }) =>
    checks ? [[lang, [...new Set(checks.otherMoment.split(',').map(fold))].filter(Boolean)] as const] : [],
  ),
);

/** A sentence ends at a mark before a space or at the text's end: not inside 1.2, nor "Col. Ryan" where it matters little. */
const END = /[.!?؟۔\n](?=\s|$)/u;

/** The sentence around a stretch of a text. */
export function sentenceAround(text: string, start: number, end: number): { from: number; to: number } {
  let from = start;
  while (from > 0 && !END.test(text.slice(from - 1, from + 1))) from--;
  let to = end;
  while (to < text.length && !END.test(text.slice(to, to + 2))) to++;
  return { from, to };
}

const textOf = ({ paragraph }: Figure, page: PageText): string =>
  paragraph === 'title' ? page.title : (page.body[paragraph] ?? '');

/** Do two figures stand in one sentence? Who puts two values into one sentence knows that they are two. */
export function shareSentence(a: Figure, b: Figure, page: PageText): boolean {
  if (a.paragraph !== b.paragraph) return false;
  const { from, to } = sentenceAround(textOf(a, page), a.start, a.end);
  return b.start >= from && b.start < to;
}

/** Does a figure's sentence hold two moments against each other, or look back? Yes where the language cannot tell. */
export function looksBack(figure: Figure, page: PageText): boolean {
  const words = WORDS.get(page.lang);
  if (!words) return true;
  const text = textOf(figure, page);
  const { from, to } = sentenceAround(text, figure.start, figure.end);
  const sentence = fold(text.slice(from, to));
  return words.some((word) => holdsPhrase(sentence, word));
}
