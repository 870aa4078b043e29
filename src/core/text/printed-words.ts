/**
 * Words and numbers of a text as printed. Marks, tatweel, joiners and direction marks stay inside their word, as folding
 * will drop them; so each distinct spelling is folded once and remembered, not once for each time that it is met.
 */
const WORD =
  /\p{N}+(?:[.,٫٬]\p{N}+)*|[\p{L}\p{M}\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\u00AD\uFEFF]+/gu;

export function printedWords(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}
