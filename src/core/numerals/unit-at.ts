import type { UnitWords } from './numeral-lexicon.ts';
import type { Scan } from './scan.ts';

/**
 * The unit whose words start at token `i` and how many tokens they take; null for none.
 * A preposition on the unit (`القرار 2178 لعام 2014`) opens another phrase; an article is let through on demand.
 */
export function unitAt(
  scan: Scan,
  i: number,
  units: readonly UnitWords[],
  particles: 'article' | 'none' = 'none',
): { role: UnitWords['role']; length: number } | null {
  let best: { role: UnitWords['role']; length: number } | null = null;
  for (const unit of units) {
    const length = scan.phraseAt(i, unit.after, particles);
    if (length > 0 && (best === null || length > best.length)) best = { role: unit.role, length };
  }
  return best;
}
