import type { ParagraphView } from './paragraph-view.ts';

/** Longer than this: `تحت` and `وقت` are no verbs. */
const LEAST = 3;

/** Whether the words from `start` to `end` begin as clauses do: with a word that only they hold, or in the form of a finite verb. */
export function startsVerb({ text, lexicon }: ParagraphView, start: number, end: number): boolean {
  const first = /[\p{L}\p{M}]+/u.exec(text.slice(start, Math.min(end, start + 40)))?.[0] ?? '';
  if (lexicon.clauseWords.includes(first.toLowerCase())) return true;
  const bare = first.replace(/\p{M}/gu, '');
  if (bare.length <= LEAST) return false;
  return (
    lexicon.verbStarts.some((letters) => bare.startsWith(letters)) ||
    (lexicon.verbEnds ?? []).some(({ end: ending, not }) => bare.endsWith(ending) && !bare.endsWith(not))
  );
}
