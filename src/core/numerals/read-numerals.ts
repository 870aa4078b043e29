import type { Article, Numeral } from '../model.ts';

/** Every number expression of an article with its role, in reading order; title first. */
export function readNumerals(_article: Article): Numeral[] {
  return [];
}
