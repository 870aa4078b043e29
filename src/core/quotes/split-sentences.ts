import type { QuoteLexicon } from './quote-lexicon.ts';
import type { Token } from './read-tokens.ts';

/**
 * The sentence number of each token. A stop inside a quote cuts nothing; one at its end closes the sentence
 * where a new one visibly begins. Stops after shortened words and single capitals close nothing.
 */
export function splitSentences(text: string, tokens: readonly Token[], lexicon: QuoteLexicon): number[] {
  const shortened = new Set(lexicon.abbreviations);
  const numbers: number[] = [];
  let sentence = 0;
  tokens.forEach((token, i) => {
    numbers.push(sentence);
    const next = tokens[i + 1];
    if (!next) return;
    if (token.kind === 'stop') {
      const before = tokens[i - 1]?.text ?? '';
      const short = token.text === '.' && (shortened.has(before) || /^\p{Lu}$/u.test(before));
      const glued = next.start === token.end;
      const small = /^\p{Ll}/u.test(next.text);
      if (!short && !small && !(glued && next.kind === 'close')) sentence++;
    } else if (token.kind === 'quote') {
      const inside = text.slice(token.start, token.end).replace(/[\p{Pf}\p{Pi}"'″\s\u200E\u200F]+$/u, '');
      if (/[.!?؟…]$/.test(inside) && next.kind === 'word' && !/^\p{Ll}/u.test(next.text)) sentence++;
    }
  });
  return numbers;
}
