/** Lists of words by name, which terms stand on (`<isis>`). */
export type TermSets = Readonly<Record<string, readonly string[]>>;

/**
 * A term's readings: `(held|detained) by <sdf>` is each choice with each word of the set. A set's words may be choices
 * too, but name no other set. Throws where a set is not known: the lexicon is ours, and a test reads all of it.
 */
export function expandTerm(term: string, sets: TermSets = {}): readonly string[] {
  const choice = /<([a-z_]+)>|\(([^()]*)\)/u.exec(term);
  if (!choice) return [term];
  const [all, set, listed] = choice;
  const words = set === undefined ? (listed ?? '').split('|') : sets[set];
  if (!words) throw new Error(`the term "${term}" stands on the set "${set}", which is not listed`);
  const before = term.slice(0, choice.index);
  const after = term.slice(choice.index + all.length);
  return words.flatMap((word) => expandTerm(`${before}${word}${after}`, sets));
}
