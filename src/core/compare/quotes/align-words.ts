import type { QuoteWord } from './quote-words.ts';

/** A run of words that stand (or not) in both wordings: indices [from, to) in a and in b. */
export interface AlignedRun {
  readonly kind: 'same' | 'gap';
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
}

/**
 * Words beyond this are not aligned one by one: 2,000 words are ten times the longest quote seen, and the table of
 * the alignment grows with the square.
 */
const MOST_WORDS = 2000;

function commonPrefix(a: readonly string[], b: readonly string[]): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
}

/** Pairs of a longest common subsequence, as flat [i, j] list. Quadratic, so the ends are trimmed first. */
function commonSubsequence(a: readonly string[], b: readonly string[]): [number, number][] {
  const rows = a.length + 1;
  const columns = b.length + 1;
  const length = new Uint16Array(rows * columns);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const at = i * columns + j;
      length[at] =
        a[i] === b[j]
          ? (length[at + columns + 1] ?? 0) + 1
          : Math.max(length[at + columns] ?? 0, length[at + 1] ?? 0);
    }
  }
  const pairs: [number, number][] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const at = i * columns + j;
    if (a[i] === b[j] && length[at] === (length[at + columns + 1] ?? 0) + 1) pairs.push([i++, j++]);
    else if ((length[at + columns] ?? 0) >= (length[at + 1] ?? 0)) i++;
    else j++;
  }
  return pairs;
}

function pairWords(a: readonly string[], b: readonly string[]): [number, number][] {
  const head = commonPrefix(a, b);
  const restA = a.slice(head).reverse();
  const restB = b.slice(head).reverse();
  const tail = commonPrefix(restA, restB);
  const middleA = a.slice(head, Math.min(a.length - tail, head + MOST_WORDS));
  const middleB = b.slice(head, Math.min(b.length - tail, head + MOST_WORDS));
  const pairs: [number, number][] = [];
  for (let i = 0; i < head; i++) pairs.push([i, i]);
  for (const [i, j] of commonSubsequence(middleA, middleB)) pairs.push([head + i, head + j]);
  for (let k = tail; k > 0; k--) pairs.push([a.length - k, b.length - k]);
  return pairs;
}

/** Two stretches that read the same once joined: `كم 2` and `كم2`, `self-declared` and `self declared`. */
function joinedAlike(a: readonly QuoteWord[], b: readonly QuoteWord[]): boolean {
  return (
    a.length > 0 && b.length > 0 && a.map((word) => word.key).join('') === b.map((word) => word.key).join('')
  );
}

/**
 * Align two wordings word by word. Runs cover both wholly, in order; `gap`s are what differs. Words with one `formOf`
 * are one word: their key, unless a cut may have taken an "and" away.
 */
export function alignWords(
  a: readonly QuoteWord[],
  b: readonly QuoteWord[],
  formOf: (word: QuoteWord) => string = (word) => word.key,
): AlignedRun[] {
  const pairs = pairWords(a.map(formOf), b.map(formOf));
  const runs: AlignedRun[] = [];
  const push = (kind: AlignedRun['kind'], a0: number, a1: number, b0: number, b1: number) => {
    if (a0 === a1 && b0 === b1) return;
    const last = runs.at(-1);
    if (last?.kind === kind) runs[runs.length - 1] = { kind, a: [last.a[0], a1], b: [last.b[0], b1] };
    else runs.push({ kind, a: [a0, a1], b: [b0, b1] });
  };
  let i = 0;
  let j = 0;
  for (const [nextI, nextJ] of [...pairs, [a.length, b.length] as const]) {
    const alike = joinedAlike(a.slice(i, nextI), b.slice(j, nextJ));
    push(alike ? 'same' : 'gap', i, nextI, j, nextJ);
    if (nextI < a.length || nextJ < b.length) push('same', nextI, nextI + 1, nextJ, nextJ + 1);
    i = nextI + 1;
    j = nextJ + 1;
  }
  return runs;
}
