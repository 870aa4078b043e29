import { fold } from '../text/fold.ts';
import type { WordTable } from './figure-lexicon.ts';
import type { Token } from './read-tokens.ts';
import type { WordForm } from './word-forms.ts';
import { wholeWord } from './word-forms.ts';

interface Phrase<Sense> {
  readonly rest: readonly string[];
  readonly as: Sense;
}

/** A phrase found in a text: tokens `start` to `end` (exclusive). `form` is how the first word was read, `last` the last one. */
export interface PhraseHit<Sense> {
  readonly as: Sense;
  readonly start: number;
  readonly end: number;
  readonly form: WordForm;
  readonly last: WordForm;
}

/** Phrases by their first word, longest first. */
export type PhraseTable<Sense> = ReadonlyMap<string, readonly Phrase<Sense>[]>;

/** Build the table that is asked at each word. */
export function phraseTable<Sense>(table: WordTable<Sense>): PhraseTable<Sense> {
  const byFirst = new Map<string, Phrase<Sense>[]>();
  for (const row of table)
    for (const phrase of row.words.split(',')) {
      const [first, ...rest] = fold(phrase).match(/[\p{L}\p{M}\p{N}]+(?:'\p{L}+)?|\S/gu) ?? [];
      if (first === undefined) continue;
      const list = byFirst.get(first);
      if (list) list.push({ rest, as: row.as });
      else byFirst.set(first, [{ rest, as: row.as }]);
    }
  for (const list of byFirst.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return byFirst;
}

/** A table with one sense: a set of phrases. */
export function phraseSet(words: string): PhraseTable<true> {
  return phraseTable([{ as: true, words }]);
}

/** The longest phrase that starts at token `at`. A reading with fewer clitics taken off comes first. */
export function matchPhrase<Sense>(
  table: PhraseTable<Sense>,
  tokens: readonly Token[],
  at: number,
): PhraseHit<Sense> | null {
  const token = tokens[at];
  if (token === undefined || token.kind === 'number') return null;
  for (const form of formsOf(token)) {
    for (const phrase of table.get(form.stem) ?? []) {
      // An ending can only stand on a phrase's last word.
      if (phrase.rest.length > 0 && form.enclitic !== '') continue;
      const tail = matchRest(phrase.rest, tokens, at + 1, form);
      if (tail !== null) return { as: phrase.as, start: at, end: tail.end, form, last: tail.last };
    }
  }
  return null;
}

function formsOf(token: Token): readonly WordForm[] {
  return token.kind === 'word' ? token.forms : [wholeWord(token.text)];
}

/** Marks that may stand inside a phrase: names are printed with quotes and hash signs in them. */
const INSIDE = /^["'«»“”„#_*-]$/u;

function matchRest(
  rest: readonly string[],
  tokens: readonly Token[],
  from: number,
  first: WordForm,
): { last: WordForm; end: number } | null {
  let last = first;
  let at = from;
  for (const word of rest) {
    let token = tokens[at];
    if (token !== undefined && token.kind === 'mark' && token.text !== word && INSIDE.test(token.text))
      token = tokens[++at];
    if (token === undefined) return null;
    const form = formsOf(token).find((candidate) => candidate.stem === word && !candidate.joined);
    if (form === undefined) return null;
    last = form;
    at++;
  }
  return { last, end: at };
}

/** A phrase that ends right before token `end`, the longest first. */
export function matchPhraseBefore<Sense>(
  table: PhraseTable<Sense>,
  tokens: readonly Token[],
  end: number,
): PhraseHit<Sense> | null {
  // No phrase of the tables has more words than this.
  const LONGEST = 6;
  for (let start = Math.max(0, end - LONGEST); start < end; start++) {
    const hit = matchPhrase(table, tokens, start);
    if (hit !== null && hit.end === end) return hit;
  }
  return null;
}
