import type { Draft } from '../draft.ts';
import { decide, type Refiner } from '../refiner.ts';
import type { Scan } from '../scan.ts';

/** `one in ten`, `واحد من كل أربعة`: odds count neither of their ends; `nine out of ten` are a share. */
export const odds: Refiner = {
  name: 'odds',
  refine(drafts, scan) {
    const out = [...drafts];
    for (let k = 0; k + 1 < out.length; k++) {
      const [a, b] = [out[k], out[k + 1]];
      if (!a || !b || !isOdds(a, b, scan)) continue;
      if (a.value === 1) {
        out[k] = decide(a, 'other', 'odds');
        out[k + 1] = decide(b, 'other', 'odds');
        continue;
      }
      const value = Math.round((1000 * a.value) / b.value) / 10;
      out.splice(k, 2, decide({ ...a, to: b.to, value }, 'percent', 'so many out of so many'));
    }
    return out;
  },
};

function isOdds(a: Draft, b: Draft, scan: Scan): boolean {
  const length = b.from - a.to;
  // `nine out of ten`: written small and round, or else both may count.
  const spelt =
    scan.phraseAt(a.to, scan.lexicon.manyOdds ?? []) === length && b.value <= 10 && a.value < b.value;
  if ((a.value !== 1 && !spelt) || b.value <= 1 || b.max !== null || length < 1) return false;
  return (
    a.role === null &&
    b.role === null &&
    b.form !== 'vague' &&
    scan.phraseAt(a.to, scan.lexicon.odds) === length
  );
}
