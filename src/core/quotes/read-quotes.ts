import type { Article, Knowledge, Quote } from '../model.ts';

/** Every quote of an article with its speaker, in reading order; title first. */
export function readQuotes(_article: Article, _knowledge: Knowledge): Quote[] {
  return [];
}
