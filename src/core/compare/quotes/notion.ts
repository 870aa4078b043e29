/**
 * One notion, for telling that two wordings in two languages say one thing. Its words are those of the languages:
 * `notions.ts` in their folders under src/core/locales.
 */
export interface Notion {
  readonly id: string;
  /**
   * How telling a shared mention is. 1 (default): a content word. Less: a word that nearly every quote on a war
   * has (the sides, the place, "battle"), so that sharing it proves little. More: a rare image.
   */
  readonly weight?: number;
  /** A proper name: all its spellings are one word, also for `same`. */
  readonly name?: true;
}
