/**
 * One notion and the words that carry it, for telling that two wordings in two languages say one thing.
 *
 * Words are separated by spaces and folded when the table is loaded. In `x` (any language in Latin or Cyrillic
 * letters, romanised) a word of five letters or more stands for all its endings, a shorter one for itself;
 * in `ar` and `fa` three letters suffice. `*` forces "with any ending", `$` forces "just this word". `~` before an
 * Arabic root lets the prefixes of the imperfect and of participles stand before it.
 * A language's own key (`en`, `de`, …) holds words that mean something else elsewhere.
 */
export interface Concept {
  readonly id: string;
  /**
   * How telling a shared mention is. 1 (default): a content word. Less: a word that nearly every quote on a war
   * has (the sides, the place, "battle"), so that sharing it proves little. More: a rare image.
   */
  readonly weight?: number;
  /** A proper name: all its spellings are one word, also for `same`. */
  readonly name?: true;
  readonly ar?: string;
  readonly fa?: string;
  readonly x?: string;
  readonly only?: Readonly<Record<string, string>>;
}
