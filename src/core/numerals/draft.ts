import type { NumeralRole } from '../model.ts';

/** How a number is written. */
export type Form = 'digits' | 'words' | 'mixed' | 'vague' | 'fraction' | 'dual' | 'ordinal' | 'ratio';

/** A number being read: tokens `from` up to `to`, and what the rules have decided so far. */
export interface Draft {
  from: number;
  to: number;
  /** Folded offset where the number's own stretch starts, particles left out. */
  start: number;
  value: number;
  max: number | null;
  form: Form;
  vague: boolean;
  dualNoun: string | null;
  /** The scale word that it ends with (1000 for `5 آلاف`), 1 for none: what a range's first end may borrow. */
  scale: number;
  /** True under an article: `الـ66 ألفا`, `القتيلان`. */
  definite: boolean;
  /** Null until a refiner decides. */
  role: NumeralRole | null;
  rules: string[];
}

/** A draft with everything undecided but its stretch and value. */
export function draft(
  from: number,
  to: number,
  start: number,
  value: number,
  form: Form,
  rule: string,
  more: Partial<Draft> = {},
): Draft {
  return {
    from,
    to,
    start,
    value,
    max: null,
    form,
    vague: false,
    dualNoun: null,
    scale: 1,
    definite: false,
    role: null,
    rules: [rule],
    ...more,
  };
}
