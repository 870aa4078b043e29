import type { Draft } from '../draft.ts';
import type { Refiner } from '../refiner.ts';
import type { Scan } from '../scan.ts';

/** `خمسة (5) أشخاص`, `four (4)`: one number written in digits and in words is one numeral. */
export const restated: Refiner = {
  name: 'restated numbers',
  refine(drafts, scan) {
    const out: Draft[] = [];
    for (const draft of drafts) {
      const before = out.at(-1);
      if (before && isRestated(before, draft, scan))
        out[out.length - 1] = { ...before, to: draft.to, rules: [...before.rules, 'said twice'] };
      else out.push(draft);
    }
    return out;
  },
};

function isRestated(a: Draft, b: Draft, scan: Scan): boolean {
  const words = (draft: Draft) => draft.form === 'words' || draft.form === 'mixed';
  const differ = (words(a) && b.form === 'digits') || (a.form === 'digits' && words(b));
  if (!differ || a.value !== b.value || a.role !== null || b.role !== null) return false;
  const bracketed = scan.text(a.to) === '(' && b.from === a.to + 1;
  return bracketed || (b.from === a.to && scan.conjunctionAt(a.to) === null);
}
