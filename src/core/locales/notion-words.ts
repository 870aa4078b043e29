/**
 * The words of a language that say a notion (ids of src/core/compare/quotes/notions.ts), for telling that two wordings in
 * two languages say one thing.
 *
 * Words are separated by spaces and folded when the table is loaded. In Latin or Cyrillic letters (romanised) a word of
 * five letters or more stands for all its endings, a shorter one for itself; in Arabic letters three letters suffice.
 * `*` forces "with any ending", `$` forces "just this word". `~` before an Arabic root lets the prefixes of the
 * imperfect and of participles stand before it.
 */
export type NotionWords = Readonly<Record<string, string>>;
