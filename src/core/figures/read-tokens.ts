import type { Numeral } from '../model.ts';
import type { FoldedText } from '../text/folded-text.ts';
import type { Clitics, WordForm } from './word-forms.ts';
import { wordForms } from './word-forms.ts';

/** A word, a number or a mark of a paragraph. Offsets are of the folded text. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly forms: readonly WordForm[];
  readonly numeral: Numeral | null;
  /** Counts sentences: tokens of one sentence share it. */
  readonly sentence: number;
}

const PIECE = /[\p{L}\p{M}\p{N}]+(?:'[\p{L}]+)?|\S/gu;
const STOP = /[.!?؟;؛…\n]/u;

/** Longest word whose clitics are looked at: no word of any language is longer, and a run of letters stays cheap. */
const LONGEST_WORD = 40;

/** Cut a paragraph into tokens; each numeral is one token, whatever it is written with. Linear. */
export function readTokens(text: FoldedText, numerals: readonly Numeral[], clitics: Clitics): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let at = 0;

  const readGap = (end: number): void => {
    for (const match of text.folded.slice(at, end).matchAll(PIECE)) {
      const piece = match[0];
      const start = at + match.index;
      const isWord = /[\p{L}\p{N}]/u.test(piece);
      const forms = isWord && piece.length <= LONGEST_WORD ? wordForms(piece, clitics) : [];
      const kind = isWord ? 'word' : 'mark';
      tokens.push({ kind, text: piece, start, end: start + piece.length, forms, numeral: null, sentence });
      if (kind === 'mark' && isStop(text, piece, start, tokens)) sentence++;
    }
  };

  for (const numeral of numerals) {
    const start = text.toFolded(numeral.start);
    const end = text.toFolded(numeral.end);
    if (start < at || end <= start) continue;
    readGap(start);
    tokens.push({
      kind: 'number',
      text: text.folded.slice(start, end),
      start,
      end,
      forms: [],
      numeral,
      sentence,
    });
    at = end;
  }
  readGap(text.folded.length);
  return tokens;
}

/** A mark that ends a sentence: not a point inside a name (`U.S.`, `example.org`), nor after an abbreviation or a number's. */
function isStop(text: FoldedText, mark: string, start: number, tokens: readonly Token[]): boolean {
  if (!STOP.test(mark)) return false;
  if (mark !== '.') return true;
  const next = text.folded[start + 1];
  if (next !== undefined && /[\p{L}\p{N}]/u.test(next)) return false;
  const before = tokens.at(-2);
  if (before?.kind === 'word' && before.end === start && before.text.length === 1) return false;
  const after = text.original.slice(text.toOriginal(start, start + 1).end).match(/^\s*(\p{L})/u)?.[1];
  return after === undefined || after !== after.toLowerCase() || after === after.toUpperCase();
}
