import type { QuoteLexicon } from './quote-lexicon.ts';
import type { Token } from './read-tokens.ts';

/**
 * The sentence number of each token. A stop inside a quote cuts nothing; one at its end closes the sentence
 * where a new one visibly begins.
 */
export function splitSentences(text: string, tokens: readonly Token[]): number[] {
  const numbers: number[] = [];
  let sentence = 0;
  tokens.forEach((token, i) => {
    numbers.push(sentence);
    const next = tokens[i + 1];
    if (!next) return;
    if (token.kind === 'stop') {
      const glued = next.start === token.end;
      const small = /^\p{Ll}/u.test(next.text);
      if (!small && !(glued && next.kind === 'close')) sentence++;
    } else if (token.kind === 'quote') {
      const inside = text.slice(token.start, token.end).replace(/[\p{Pf}\p{Pi}"'″\s\u200E\u200F]+$/u, '');
      if (/[.!?؟…]$/.test(inside) && next.kind === 'word' && !/^\p{Ll}/u.test(next.text)) sentence++;
    }
  });
  return numbers;
}

/** Take out the stops of shortened words and initials (`Col.`, `J.`): they end nothing and part no name. */
export function dropShortStops(tokens: readonly Token[], lexicon: QuoteLexicon): Token[] {
  const shortened = new Set(lexicon.abbreviations);
  return tokens.filter((token, i) => {
    const before = tokens[i - 1];
    if (token.text !== '.' || !before || before.end !== token.start || !tokens[i + 1]) return true;
    return !shortened.has(before.text) && !/(?:^|-)\p{Lu}$/u.test(before.text);
  });
}
