import { foldChar } from './fold.ts';

/**
 * A text and its folded form with the way back. Patterns run on `folded`; what is shown is always `original`.
 * Offsets are UTF-16 units of their own string.
 */
export interface FoldedText {
  readonly original: string;
  readonly folded: string;
  /** Original span of a folded span: from the first letter's start to the last letter's end, marks after it included. */
  toOriginal(start: number, end: number): { start: number; end: number };
  /** Folded offset of the first folded letter at or after an original offset. */
  toFolded(offset: number): number;
}

/** Fold `text` once, keeping for each folded unit the original offset that it came from. Linear; never throws. */
export function foldText(text: string): FoldedText {
  const starts: number[] = [];
  let folded = '';
  let offset = 0;
  for (const char of text) {
    const piece = foldChar(char);
    for (let i = 0; i < piece.length; i++) starts.push(offset);
    folded += piece;
    offset += char.length;
  }
  starts.push(text.length);

  return {
    original: text,
    folded,
    toOriginal(start, end) {
      const from = starts[Math.max(0, Math.min(start, folded.length))] ?? text.length;
      if (end <= start) return { start: from, end: from };
      let next = Math.min(end, folded.length);
      // A folded unit that shares its original letter with the next one (ﻻ → لا) ends where that letter ends.
      const last = starts[next - 1] ?? from;
      while (next < folded.length && starts[next] === last) next++;
      return { start: from, end: starts[next] ?? text.length };
    },
    toFolded(target) {
      let low = 0;
      let high = folded.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) < target) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}
