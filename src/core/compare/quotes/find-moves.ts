import type { QuoteWord } from './quote-words.ts';

/** A run of words that stands in both wordings, at two places: word indices and length. */
export interface Move {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Shorter runs than this move by chance (`في`, `على داعش`): two words with matter in them, or four. */
const LEAST_WORDS = 2;
const LEAST_WEIGHT = 1;

function longestRun(
  a: readonly QuoteWord[],
  b: readonly QuoteWord[],
  freeA: readonly boolean[],
  freeB: readonly boolean[],
): Move | null {
  let best: Move | null = null;
  let before = new Uint16Array(b.length + 1);
  for (let i = 0; i < a.length; i++) {
    const row = new Uint16Array(b.length + 1);
    for (let j = 0; j < b.length; j++) {
      if (!freeA[i] || !freeB[j] || a[i]?.bare !== b[j]?.bare) continue;
      const length = (before[j] ?? 0) + 1;
      row[j + 1] = length;
      if (length > (best?.length ?? 0)) best = { a: i - length + 1, b: j - length + 1, length };
    }
    before = row;
  }
  return best;
}

/** Not looked for beyond this many words: the search grows with the square, and such quotes are whole speeches. */
const MOST_WORDS = 600;
const MOST_MOVES = 4;

/** Runs that alignment left out on both sides because they stand in another order. */
export function findMoves(
  a: readonly QuoteWord[],
  b: readonly QuoteWord[],
  keptA: readonly boolean[],
  keptB: readonly boolean[],
): Move[] {
  if (a.length > MOST_WORDS || b.length > MOST_WORDS) return [];
  const freeA = keptA.map((kept) => !kept);
  const freeB = keptB.map((kept) => !kept);
  const moves: Move[] = [];
  while (moves.length < MOST_MOVES) {
    const move = longestRun(a, b, freeA, freeB);
    if (!move || move.length < LEAST_WORDS) break;
    const weight = a.slice(move.a, move.a + move.length).reduce((sum, word) => sum + word.weight, 0);
    if (weight < LEAST_WEIGHT) break;
    moves.push(move);
    freeA.fill(false, move.a, move.a + move.length);
    freeB.fill(false, move.b, move.b + move.length);
  }
  return moves;
}
