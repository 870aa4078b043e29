import { fold } from '../text/fold.ts';
import { remember } from '../text/remember.ts';
import type { ArticleSpan } from './mark-article.ts';

export type TokenKind = 'word' | 'stop' | 'comma' | 'colon' | 'dash' | 'open' | 'close' | 'quote' | 'other';

/** A word, a punctuation sign, or a whole marked stretch. Offsets are the paragraph's. */
export interface Token {
  kind: TokenKind;
  text: string;
  folded: string;
  start: number;
  end: number;
  /** Begins with a capital letter. */
  capital: boolean;
  /** For a `quote`: its index among the paragraph's spans; else -1. */
  span: number;
  /** A word that stood in marks which are no quote's. */
  marked: boolean;
}

const PIECE =
  /(?:\p{Lu}\.){2,}|\p{N}{1,2}:\p{N}{2}(?![\p{L}\p{N}])|@?[\p{L}\p{N}][\p{L}\p{M}\p{N}\u0640\u200C\u200D]*(?:[-'’.٫٬,][\p{L}\p{N}][\p{L}\p{M}\p{N}\u0640\u200C\u200D]*)*|[.!?؟…]+|[,،;؛]|[:：]|[–—]|-|[([{]|[)\]}]/gu;

const KINDS: readonly (readonly [RegExp, TokenKind])[] = [
  [/^[.!?؟…]/, 'stop'],
  [/^[,،;؛]$/, 'comma'],
  [/^[:：]$/, 'colon'],
  [/^[–—-]$/, 'dash'],
  [/^[([{]$/, 'open'],
  [/^[)\]}]$/, 'close'],
];

/** What a piece is in itself, wherever it stands. */
interface Piece {
  kind: TokenKind;
  folded: string;
  capital: boolean;
}

const readPiece = remember((text): Piece => {
  const kind = KINDS.find(([pattern]) => pattern.test(text))?.[1] ?? 'word';
  return { kind, folded: kind === 'word' ? foldWord(text) : text, capital: /^\p{Lu}/u.test(text) };
});

/** A word without the owner's 's, folded. */
export function foldWord(text: string): string {
  return fold(text).replace(/'s$/, '');
}

/**
 * The tokens of a paragraph; stretches in `quotes` become one token each, other marks vanish and leave their words.
 * A word joins its inner hyphens and apostrophes; a comma or full stop joins only digits.
 */
export function readTokens(
  text: string,
  spans: readonly ArticleSpan[],
  isQuote: (index: number) => boolean,
): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  const upTo = (to: number, marked: boolean) => {
    pushWords(text, from, to, marked, tokens);
    from = to;
  };
  spans.forEach((span, index) => {
    upTo(span.outerStart, false);
    if (!isQuote(index)) {
      upTo(span.outerEnd, true);
      return;
    }
    const blank = { text: '', folded: '', capital: false, marked: false };
    tokens.push({ ...blank, kind: 'quote', start: span.outerStart, end: span.outerEnd, span: index });
    from = span.outerEnd;
  });
  upTo(text.length, false);
  return tokens;
}

function pushWords(text: string, from: number, to: number, marked: boolean, tokens: Token[]): void {
  if (to <= from) return;
  for (const match of text.slice(from, to).matchAll(PIECE)) {
    for (const [piece, at] of unjoin(match[0])) {
      const { kind, folded, capital } = readPiece(piece);
      if (folded === '') continue;
      const start = from + match.index + at;
      tokens.push({
        kind,
        text: piece,
        folded,
        start,
        end: start + piece.length,
        capital,
        span: -1,
        marked,
      });
    }
  }
}

/** `الباغوز.وقال` and `camp,the` are words run together; `66,000` and `3.5` are one. */
function unjoin(piece: string): (readonly [string, number])[] {
  if (!/[.,٫٬]/.test(piece) || /^[\p{N}.,٫٬]+$/u.test(piece) || /^(?:\p{Lu}\.)+$/u.test(piece))
    return [[piece, 0]];
  const parts: (readonly [string, number])[] = [];
  let at = 0;
  for (const part of piece.split(/([.,٫٬])/)) {
    if (part !== '') parts.push([part, at]);
    at += part.length;
  }
  return parts;
}
