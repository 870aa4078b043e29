import type { UnitWords } from './numeral-lexicon.ts';
import type { Scan } from './scan.ts';

/** The unit whose words start at token `i` and how many tokens they take; null for none. */
export function unitAt(
  scan: Scan,
  i: number,
  units: readonly UnitWords[],
): { role: UnitWords['role']; length: number } | null {
  let best: { role: UnitWords['role']; length: number } | null = null;
  for (const unit of units) {
    const length = scan.phraseAt(i, unit.after);
    if (length > 0 && (best === null || length > best.length)) best = { role: unit.role, length };
  }
  return best;
}
