import { readFigures } from '../figures/read-figures.ts';
import type { Article, Claims, Knowledge } from '../model.ts';
import { readNumerals } from '../numerals/read-numerals.ts';
import { readQuotes } from '../quotes/read-quotes.ts';

/**
 * Read every claim out of an article, in reading order.
 * Quotes are read first: a figure inside a quote is counted by its speaker.
 */
export function readClaims(article: Article, knowledge: Knowledge): Claims {
  const numerals = readNumerals(article);
  const quotes = readQuotes(article, knowledge);
  const figures = readFigures(article, numerals, quotes, knowledge);
  return { figures, quotes, numerals };
}
