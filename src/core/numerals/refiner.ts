import type { NumeralRole } from '../model.ts';
import type { Draft } from './draft.ts';
import type { Scan } from './scan.ts';

/** A step that merges drafts or gives them roles. Steps run in the order of `refiners`; a role once given stays. */
export interface Refiner {
  /** Spoken name, for `--explain`. */
  name: string;
  refine(drafts: readonly Draft[], scan: Scan): Draft[];
}

/** Give a role and remember the rule; a draft that has one keeps it. */
export function decide(draft: Draft, role: NumeralRole, rule: string): Draft {
  if (draft.role !== null) return draft;
  return { ...draft, role, rules: [...draft.rules, rule] };
}

/** A refiner that looks at each draft by itself. */
export function eachDraft(
  name: string,
  look: (draft: Draft, scan: Scan, before: Draft | undefined) => Draft,
): Refiner {
  return {
    name,
    refine(drafts, scan) {
      const out: Draft[] = [];
      for (const draft of drafts) out.push(look(draft, scan, out.at(-1)));
      return out;
    },
  };
}

/** A whole number in plain ungrouped digits that is the width of a year. */
export function isYear(draft: Draft, scan: Scan): boolean {
  const plain = draft.form === 'digits' && draft.to === draft.from + 1 && scan.text(draft.from).length === 4;
  return plain && draft.value >= 1000 && draft.value <= 2199;
}

/** True when the draft is a whole number from 1 to `most`. */
export function isSmall(draft: Draft, most: number): boolean {
  return (
    Number.isInteger(draft.value) &&
    draft.value >= 1 &&
    draft.value <= most &&
    draft.scale === 1 &&
    !draft.vague
  );
}

/** True when the next word is a noun that the number counts, or a unit. */
export function isCounting(draft: Draft, scan: Scan): boolean {
  const { countedNouns, units } = scan.lexicon;
  if (!scan.isWord(draft.to)) return false;
  if (scan.compiled.set(countedNouns).has(scan.text(draft.to))) return true;
  return units.some((unit) => scan.phraseAt(draft.to, unit.after, 'none') > 0 && unit.role !== 'percent');
}
