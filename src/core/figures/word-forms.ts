/** A word with clitics taken off; `stem` is what the tables are asked for. */
export interface WordForm {
  readonly stem: string;
  readonly proclitic: string;
  readonly enclitic: string;
  /** The proclitic begins with a joining particle (`and`). */
  readonly joined: boolean;
}

export interface Clitics {
  readonly proclitics: readonly string[];
  readonly enclitics: readonly string[];
  readonly joiners: ReadonlySet<string>;
  readonly contractions: readonly (readonly [string, string, string])[];
}

/** A word as it is, nothing taken off. */
export function wholeWord(stem: string): WordForm {
  return { stem, proclitic: '', enclitic: '', joined: false };
}

/** A stem of one letter is never a word of the tables; two letters are (`من`, `قد`). */
const SHORTEST_STEM = 2;
/** With an ending taken off, two letters would be anything. */
const SHORTEST_OWNED = 3;

/** Every reading of a folded word, the whole word first, then with the least taken off. */
export function wordForms(
  word: string,
  { proclitics, enclitics, joiners, contractions }: Clitics,
): WordForm[] {
  const forms: WordForm[] = [wholeWord(word)];
  const heads = proclitics.filter(
    (head) => word.length - head.length >= SHORTEST_STEM && word.startsWith(head),
  );
  const tails = enclitics.filter(
    (tail) => word.length - tail.length >= SHORTEST_OWNED && word.endsWith(tail),
  );
  const isJoined = (head: string): boolean => joiners.has(head) || joiners.has(head.charAt(0));
  for (const head of heads)
    forms.push({ stem: word.slice(head.length), proclitic: head, enclitic: '', joined: isJoined(head) });
  for (const [written, head, article] of contractions)
    if (word.length - written.length >= SHORTEST_STEM && word.startsWith(written))
      forms.push({
        stem: article + word.slice(written.length),
        proclitic: head,
        enclitic: '',
        joined: isJoined(head),
      });
  for (const tail of tails)
    forms.push({ stem: word.slice(0, -tail.length), proclitic: '', enclitic: tail, joined: false });
  for (const head of heads)
    for (const tail of tails)
      if (word.length - head.length - tail.length >= SHORTEST_OWNED)
        forms.push({
          stem: word.slice(head.length, -tail.length),
          proclitic: head,
          enclitic: tail,
          joined: isJoined(head),
        });
  return forms;
}
