/** Number expressions. */
import type { Span } from './article.ts';

/** What a number expression does in its sentence. Only `count`s, `percent`s, `measure`s, … become figures. */
export type NumeralRole =
  | 'count'
  | 'percent'
  | 'measure'
  | 'duration'
  | 'money'
  | 'date'
  | 'time'
  | 'age'
  | 'ordinal'
  | 'identifier'
  | 'score'
  | 'phone'
  | 'other';

export type Approx = 'exact' | 'about' | 'at_least' | 'at_most' | 'vague';

/** A number expression: value and exact stretch (the number alone: no approximator, no counted noun except a dual). */
export interface Numeral extends Span {
  value: number;
  /** Upper end of a range, else null. */
  max: number | null;
  role: NumeralRole;
  /** True for orders of magnitude (`عشرات الآلاف`, `dozens`). */
  vague: boolean;
  /** The noun inside the numeral itself (a dual: `قتيلان`, `شخصان`), folded; else null. */
  dualNoun: string | null;
  rules: readonly string[];
}
