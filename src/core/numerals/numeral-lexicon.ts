/** Words and rules a language brings to reading numbers. Grown by the numeral reader. */
export interface NumeralLexicon {
  /** Spoken name of the lexicon, for `--explain`. */
  name: string;
}
