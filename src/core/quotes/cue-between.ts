import type { Cue } from './find-cues.ts';

/** Whether a cue's word stands at or after token `from` and before token `to`. */
export function cueBetween(cues: readonly Cue[], from: number, to: number): boolean {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.at ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const cue = cues[low];
  return cue !== undefined && cue.at < to;
}
