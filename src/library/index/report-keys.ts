import type { Report } from '../../core/model.ts';
import { figureKeys } from './figure-keys.ts';
import { hashKey } from './hash-key.ts';
import { ofFigure, ofQuote, ofReport } from './posting.ts';
import { quoteKeys } from './quote-keys.ts';
import { textKeys } from './text-keys.ts';

export const nameKey = (id: string): number => hashKey(`n${id}`);
export const outletKey = (id: string): number => hashKey(`o${id}`);

/**
 * File a report: `add` is called for every key with where it was met, postings ascending.
 * `quoteWords` gets each quote's stems in reading order, for the pairs of common words.
 */
export function fileReport(
  report: Report,
  ord: number,
  add: (hash: number, posting: number) => void,
  quoteWords: (posting: number, words: readonly number[]) => void,
): void {
  const own = ofReport(ord);
  add(outletKey(report.outlet.id), own);
  for (const key of textKeys(report.headline, report.outlet.name)) add(key, own);

  for (const [index, figure] of report.figures.entries()) {
    const posting = ofFigure(ord, index);
    const keys = figureKeys(figure, report.published);
    add(keys.value, posting);
    for (const key of [...keys.size, ...keys.month, ...keys.thing]) add(key, posting);
    if (figure.sourceId !== null) add(nameKey(figure.sourceId), posting);
    for (const key of textKeys(figure.said, figure.source)) add(key, posting);
  }
  for (const [index, quote] of report.quotes.entries()) {
    const posting = ofQuote(ord, index);
    const { words, notions } = quoteKeys(quote.said, report.lang);
    for (const key of words) add(key, posting);
    for (const key of notions) add(key, posting);
    if (quote.speakerId !== null) add(nameKey(quote.speakerId), posting);
    for (const key of textKeys(quote.speaker, quote.role)) add(key, posting);
    quoteWords(posting, words);
  }
}
