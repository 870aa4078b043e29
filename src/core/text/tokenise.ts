/** A word, a run of digits, or one mark of a folded text. Offsets are UTF-16 units of the folded text. */
export interface Token {
  readonly kind: 'word' | 'digits' | 'mark';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Blank characters before it; 0 where it is glued to the token before (`5كم`, `و600`). */
  readonly gap: number;
}

const PIECE = /\d+|[\p{L}\p{M}]+|[^\s]/gu;
const WORD = /^\p{L}/u;
const DIGITS = /^\d/;

/** Cut a folded text into tokens; letters and digits never share one. Linear; every non-blank character is in a token. */
export function tokenise(folded: string): Token[] {
  const tokens: Token[] = [];
  let before = 0;
  for (const match of folded.matchAll(PIECE)) {
    const text = match[0];
    const start = match.index;
    const kind = DIGITS.test(text) ? 'digits' : WORD.test(text) ? 'word' : 'mark';
    tokens.push({ kind, text, start, end: start + text.length, gap: start - before });
    before = start + text.length;
  }
  return tokens;
}
