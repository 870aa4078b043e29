import type { Article, Figure, Knowledge, Numeral, Quote } from '../model.ts';

/** The numerals that are figures, with what they count; in reading order, title first. */
export function readFigures(
  _article: Article,
  _numerals: readonly Numeral[],
  _quotes: readonly Quote[],
  _knowledge: Knowledge,
): Figure[] {
  return [];
}
