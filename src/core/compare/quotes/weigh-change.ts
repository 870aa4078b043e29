import type { AlignedRun } from './align-words.ts';
import type { QuoteWord } from './quote-words.ts';

/** How far two aligned wordings differ between their first and their last shared word. */
export interface Change {
  /** Words in common. */
  readonly kept: number;
  /** Words in common that carry matter. */
  readonly keptTelling: number;
  /** Places where they differ, and words replaced, dropped or added there. */
  readonly gaps: number;
  readonly edited: number;
  /** Telling words in common over those of the shorter wording, 0 to 1. */
  readonly share: number;
}

const telling = (words: readonly QuoteWord[]) => words.filter((word) => word.weight > 0).length;

/** Measure what alignment found. Runs beyond the first and last `same` run are cuts, not changes. */
export function weighChange(
  a: readonly QuoteWord[],
  b: readonly QuoteWord[],
  runs: readonly AlignedRun[],
): Change {
  const first = runs.findIndex((run) => run.kind === 'same');
  const last = runs.findLastIndex((run) => run.kind === 'same');
  let kept = 0;
  let keptTelling = 0;
  let gaps = 0;
  let edited = 0;
  runs.forEach((run, index) => {
    if (run.kind === 'same') {
      kept += run.a[1] - run.a[0];
      keptTelling += telling(a.slice(...run.a));
    } else if (index > first && index < last) {
      gaps++;
      edited += Math.max(run.a[1] - run.a[0], run.b[1] - run.b[0]);
    } else if (run.a[1] > run.a[0] && run.b[1] > run.b[0]) {
      // At an edge, words against words: as many as the shorter side has were replaced, the rest was cut.
      gaps++;
      edited += Math.min(run.a[1] - run.a[0], run.b[1] - run.b[0]);
    }
  });
  const least = Math.min(telling(a), telling(b));
  return { kept, keptTelling, gaps, edited, share: least === 0 ? 0 : Math.min(1, keptTelling / least) };
}
