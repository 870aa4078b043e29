import type { ParagraphView } from './paragraph-view.ts';

/** `the Islamic State had lost`: a word of a name that the authority list knows. */
export function isInsideName(view: ParagraphView, i: number): boolean {
  const from = Math.max(0, i - 2);
  const words = view.tokens.slice(from, i + 3).map((token) => token.folded);
  for (let start = from; start < i; start++) {
    const hit = view.authority.longestAt(words, start - from);
    if (hit && start + hit.length > i) return true;
  }
  return false;
}
