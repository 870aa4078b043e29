const LETTER = /[\p{L}\p{N}]/u;

/**
 * Does a folded text hold a folded phrase? Whole words only; linear in the text. An Arabic proclitic may stand before it.
 */
export function holdsPhrase(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const before = text[at - 1];
    const after = text[at + phrase.length];
    const opens = before === undefined || !LETTER.test(before) || /[وفبلك]/.test(before);
    if (opens && (after === undefined || !LETTER.test(after))) return true;
  }
  return false;
}
