import type { Draft } from '../draft.ts';
import { decide, isCounting, isSmall, type Refiner } from '../refiner.ts';
import type { Scan } from '../scan.ts';

/** No match ends higher in the sports that write scores so; more is a range. */
const HIGHEST = 20;
/** How far from a score the word for a match may stand. */
const REACH = 8;

/** `2-1`: two small glued numbers that do not rise, or rise near a word of sport. */
export const scores: Refiner = {
  name: 'scores',
  refine(drafts, scan) {
    const out = [...drafts];
    for (let k = 0; k + 1 < out.length; k++) {
      const [a, b] = [out[k], out[k + 1]];
      if (!a || !b || !isScore(a, b, scan)) continue;
      out[k] = decide(a, 'score', 'score');
      out[k + 1] = decide(b, 'score', 'score');
    }
    return out;
  },
};

function isScore(a: Draft, b: Draft, scan: Scan): boolean {
  if (scan.text(a.to) !== '-' || b.from !== a.to + 1 || !scan.isGlued(a.to) || !scan.isGlued(b.from))
    return false;
  if (a.form !== 'digits' || b.form !== 'digits' || isCounting(b, scan)) return false;
  const small = (draft: Draft) => isSmall(draft, HIGHEST) || draft.value === 0;
  if (!small(a) || !small(b) || a.role !== null || b.role !== null) return false;
  return a.value >= b.value || isNearSport(a.from, scan);
}

function isNearSport(at: number, scan: Scan): boolean {
  for (let i = Math.max(0, at - REACH); i < at + REACH; i++)
    if (scan.isOf(i, scan.lexicon.sports)) return true;
  return false;
}
