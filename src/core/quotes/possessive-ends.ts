import { isArticled } from './bare-words.ts';
import { isNamePart } from './name-part.ts';
import { type ParagraphView, tagIn } from './paragraph-view.ts';

/** `عناصره`, `قلقها`: someone's something, an object. The letter as printed decides between ه and ة. */
export function endsInPossessive(text: string, possessives: readonly string[]): boolean {
  const bare = text.replace(/\p{M}/gu, '');
  return possessives.some((end) => bare.endsWith(end) && bare.length > end.length + 2);
}

/**
 * `المتحدث باسم المنظمة إرفيه فيروسيل إن`: behind a definite noun or a name, and with nothing but
 * one more name before what was said, an ending like a possessive is the name's. Asked inside a phrase that a role heads.
 */
export function isForeignName(view: ParagraphView, i: number): boolean {
  const word = view.tokens[i]?.folded ?? '';
  if (!view.lexicon.foreignEnds?.some((end) => word.endsWith(end)) || !isNamePart(view, i, false))
    return false;
  const opens = (at: number) =>
    tagIn(view, at, 'complement') !== null ||
    ['colon', 'quote', 'comma'].includes(view.tokens[at]?.kind ?? '');
  // One word alone may as well be theirs: `أبلغ القائد العام مقاتليه أن`.
  if (isNamePart(view, i - 1, false)) return opens(i + 1);
  return isArticled(view, i - 1) && !opens(i + 1) && isNamePart(view, i + 1, false) && opens(i + 2);
}
