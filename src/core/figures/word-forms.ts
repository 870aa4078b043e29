/** A word with clitics taken off; `stem` is what the tables are asked for. */
export interface WordForm {
  readonly stem: string;
  readonly proclitic: string;
  readonly enclitic: string;
}

interface Clitics {
  readonly proclitics: readonly string[];
  readonly enclitics: readonly string[];
}

/** A stem of one letter is never a word of the tables; two letters are (`من`, `قد`). */
const SHORTEST_STEM = 2;

/** Every reading of a folded word, the whole word first, then with the least taken off. */
export function wordForms(word: string, { proclitics, enclitics }: Clitics): WordForm[] {
  const forms: WordForm[] = [{ stem: word, proclitic: '', enclitic: '' }];
  const heads = proclitics.filter(
    (head) => word.length - head.length >= SHORTEST_STEM && word.startsWith(head),
  );
  const tails = enclitics.filter((tail) => word.length - tail.length >= SHORTEST_STEM && word.endsWith(tail));
  for (const head of heads) forms.push({ stem: word.slice(head.length), proclitic: head, enclitic: '' });
  for (const tail of tails) forms.push({ stem: word.slice(0, -tail.length), proclitic: '', enclitic: tail });
  for (const head of heads)
    for (const tail of tails)
      if (word.length - head.length - tail.length >= SHORTEST_STEM)
        forms.push({ stem: word.slice(head.length, -tail.length), proclitic: head, enclitic: tail });
  return forms;
}
