import type { QuoteWord } from './quote-words.ts';

/**
 * Where each word's stretch begins and ends in a wording, so that the stretches together are the wording: spaces go
 * with the word before them, an opening mark with the word after it. Length: one more than words; the last is the end.
 */
export function stretchStarts(said: string, words: readonly QuoteWord[]): number[] {
  const starts = words.map((word, index) => {
    const previous = words[index - 1];
    if (!previous) return 0;
    const between = said.slice(previous.end, word.start);
    const space = between.search(/\s\S*$/u);
    return space < 0 ? word.start : previous.end + space + 1;
  });
  starts.push(said.length);
  return starts;
}
