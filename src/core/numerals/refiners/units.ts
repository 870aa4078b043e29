import type { Draft } from '../draft.ts';
import { decide, eachDraft } from '../refiner.ts';
import type { Scan } from '../scan.ts';
import { unitAt } from '../unit-at.ts';

/** Percent, money, measure or duration: by the unit right behind the number or the sign before it. */
export const units = eachDraft('units', (draft, scan) => {
  if (draft.role !== null || draft.form === 'ordinal') return draft;
  const { units: known } = scan.lexicon;
  for (const unit of known) {
    if (unit.before && scan.phraseBefore(backOverBracket(draft, scan), unit.before, 2))
      return decide(draft, unit.role, `${unit.role} sign before it`);
  }
  const behind = unitAt(scan, skipMarks(draft.to, scan), known);
  if (behind) return decide(draft, behind.role, `${behind.role} unit behind it`);
  const counted = draft.value === 1 && draft.form === 'words' ? unitBeforeOne(draft, scan) : null;
  return counted ? decide(draft, counted, `${counted} unit before it`) : draft;
});

function backOverBracket(draft: Draft, scan: Scan): number {
  return scan.text(draft.from - 1) === '(' ? draft.from - 1 : draft.from;
}

/** `(500) كم`, `4-square-kilometre`, `/20/ يوما`. */
function skipMarks(i: number, scan: Scan): number {
  const text = scan.text(i);
  return text !== '' && ')-/"»”'.includes(text) && (text !== '-' || scan.isGlued(i)) ? i + 1 : i;
}

/** `كيلومتر واحد`, `الكيلو المربع الواحد`: where the one follows its unit, an adjective between. */
function unitBeforeOne(draft: Draft, scan: Scan): 'duration' | 'measure' | 'money' | 'percent' | null {
  for (let i = draft.from - 1; i >= draft.from - 2 && i >= 0; i--) {
    if (!scan.isWord(i)) return null;
    const unit = unitAt(scan, i, scan.lexicon.units);
    if (unit) return unit.role;
  }
  return null;
}
