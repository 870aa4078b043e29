import type { QuoteWord } from './quote-words.ts';

/** Where a piece stands in a whole, and whether words of the whole were left out inside it. */
export interface PiecePlace {
  /** Word indices [from, to) of the whole. */
  readonly from: number;
  readonly to: number;
  /** True where an ellipsis of the piece stands for words of the whole. */
  readonly inside: boolean;
}

/**
 * Two words at a cut: only the one before the cut may have lost or won its "and" or a preposition
 * (`بساعة الحسم` cut from `وساعة الحسم`).
 */
function meetAtCut(piece: QuoteWord, whole: QuoteWord): boolean {
  return piece.key === whole.key || cutForm(piece) === cutForm(whole);
}

/** A word's key without "and" and a one-letter preposition, as long as three letters remain. */
export function cutForm(word: QuoteWord): string {
  return word.bare.replace(/^[بلك](?=\p{L}{3})/u, '');
}

function standsAt(piece: readonly QuoteWord[], whole: readonly QuoteWord[], at: number): boolean {
  for (let k = 1; k < piece.length; k++) if (piece[k]?.key !== whole[at + k]?.key) return false;
  // Last, for it is dearer than the others and they rarely fit.
  const [ours, theirs] = [piece[0], whole[at]];
  return ours !== undefined && theirs !== undefined && meetAtCut(ours, theirs);
}

function findSegment(piece: readonly QuoteWord[], whole: readonly QuoteWord[], from: number): number {
  for (let at = from; at + piece.length <= whole.length; at++) if (standsAt(piece, whole, at)) return at;
  return -1;
}

function segmentsOf(words: readonly QuoteWord[]): QuoteWord[][] {
  const out: QuoteWord[][] = [];
  for (const word of words) {
    const last = out.at(-1);
    if (!last || word.afterGap) out.push([word]);
    else last.push(word);
  }
  return out;
}

/**
 * Find a wording word for word inside a longer one; ellipses of the piece may stand for words of the whole.
 * Null where any word of the piece is missing, added or elsewhere.
 */
export function findPiece(piece: readonly QuoteWord[], whole: readonly QuoteWord[]): PiecePlace | null {
  if (piece.length === 0 || piece.length > whole.length) return null;
  const plain = findSegment(piece, whole, 0);
  if (plain >= 0) return { from: plain, to: plain + piece.length, inside: false };
  const segments = segmentsOf(piece);
  if (segments.length < 2) return null;
  let at = 0;
  let from = -1;
  for (const segment of segments) {
    const found = findSegment(segment, whole, at);
    if (found < 0) return null;
    if (from < 0) from = found;
    at = found + segment.length;
  }
  return { from, to: at, inside: true };
}
