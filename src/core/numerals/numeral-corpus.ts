/**
 * A locale's cases, all sentences our own. `readNumerals` must give exactly what each lists.
 * An expectation is `said=value`, `said=value..max` for a range, `~` before the value for a vague one,
 * and `:role` behind it for any role but `count`.
 */
export interface NumeralCorpus {
  /** A value and its spellings, parted by ` | `: each is one number from end to end. */
  forms: readonly (readonly [value: number, spellings: string])[];
  /** A sentence and all the numbers in it. */
  sentences: readonly (readonly [sentence: string, ...expected: string[]])[];
  /** Sentences whose numbers, if any are read, must never be counts, shares, measures, durations or money. */
  silent: readonly string[];
}
