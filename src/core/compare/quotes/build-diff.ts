import type { DiffPart, QuoteRelation } from '../../model.ts';
import { type AlignedRun, alignWords } from './align-words.ts';
import { stretchStarts } from './cut-stretches.ts';
import { findMoves } from './find-moves.ts';
import { cutForm } from './find-piece.ts';
import type { ReadQuote } from './read-quote.ts';

/** In a changed wording, fewer words than these at an edge were dropped or added, as anywhere else. */
const LEAST_CUT = 5;

/** Words against words at an edge: from three times as many and four more on, the longer side was cut there. */
function isCut(mine: number, theirs: number, piece: boolean): boolean {
  if (mine === 0) return false;
  if (theirs > 0) return mine > 3 * theirs + 4;
  return piece || mine >= LEAST_CUT;
}

type Side = 'a' | 'b';

function markKept(runs: readonly AlignedRun[], side: Side, length: number): boolean[] {
  const kept = new Array<boolean>(length).fill(false);
  for (const run of runs) if (run.kind === 'same') kept.fill(true, ...run[side]);
  return kept;
}

/** Which move, if any, each word belongs to: index + 1, 0 for none. */
function markMoved(moves: ReturnType<typeof findMoves>, side: Side, length: number): number[] {
  const marks = new Array<number>(length).fill(0);
  moves.forEach((move, index) => {
    marks.fill(index + 1, move[side], move[side] + move.length);
  });
  return marks;
}

/**
 * The difference from a to b by whole words as printed. `same`, `dropped` and what `side: 'a'` marks give a back;
 * `same` (in `other`'s spelling where it has one), `added` and what `side: 'b'` marks give b. Linear up to 2,000 words.
 */
export function buildDiff(a: ReadQuote, b: ReadQuote, relation: QuoteRelation): DiffPart[] {
  // A cut may take an "and" away from the word behind it: that is no other word.
  const cut = relation === 'shortened' || relation === 'extended';
  const runs = cut ? alignWords(a.words, b.words, cutForm) : alignWords(a.words, b.words);
  const moves = findMoves(
    a.words,
    b.words,
    markKept(runs, 'a', a.words.length),
    markKept(runs, 'b', b.words.length),
  );
  const sides = {
    a: {
      said: a.facts.said,
      starts: stretchStarts(a.facts.said, a.words),
      moved: markMoved(moves, 'a', a.words.length),
    },
    b: {
      said: b.facts.said,
      starts: stretchStarts(b.facts.said, b.words),
      moved: markMoved(moves, 'b', b.words.length),
    },
  };
  const textOf = (side: Side, from: number, to: number) =>
    sides[side].said.slice(sides[side].starts[from] ?? 0, sides[side].starts[to] ?? sides[side].said.length);
  const parts: DiffPart[] = [];

  const pushGap = (side: Side, from: number, to: number, op: 'dropped' | 'added' | 'cut') => {
    let at = from;
    while (at < to) {
      const move = sides[side].moved[at] ?? 0;
      let end = at + 1;
      while (end < to && sides[side].moved[end] === move) end++;
      const text = textOf(side, at, end);
      if (move > 0) parts.push({ op: 'moved', side, text });
      else parts.push(op === 'cut' ? { op, side, text } : { op, text });
      at = end;
    }
  };

  runs.forEach((run, index) => {
    const [a0, a1] = run.a;
    const [b0, b1] = run.b;
    if (run.kind === 'same') {
      const text = textOf('a', a0, a1);
      const other = textOf('b', b0, b1);
      parts.push(text === other ? { op: 'same', text } : { op: 'same', text, other });
      return;
    }
    const edge = index === 0 || index === runs.length - 1;
    pushGap('a', a0, a1, edge && isCut(a1 - a0, b1 - b0, cut) ? 'cut' : 'dropped');
    pushGap('b', b0, b1, edge && isCut(b1 - b0, a1 - a0, cut) ? 'cut' : 'added');
  });
  if (a.words.length === 0 && a.facts.said !== '') parts.unshift({ op: 'dropped', text: a.facts.said });
  if (b.words.length === 0 && b.facts.said !== '') parts.push({ op: 'added', text: b.facts.said });
  return parts;
}

/** One side's wording, put together again from a difference. */
export function wordingOf(diff: readonly DiffPart[], side: Side): string {
  let out = '';
  for (const part of diff) {
    if (part.op === 'same') out += side === 'b' ? (part.other ?? part.text) : part.text;
    else if (part.op === 'dropped' ? side === 'a' : part.op === 'added' ? side === 'b' : part.side === side)
      out += part.text;
  }
  return out;
}
