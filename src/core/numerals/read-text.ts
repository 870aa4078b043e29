import type { Lang, Numeral } from '../model.ts';
import { plainArticle } from '../text/plain-article.ts';
import { readNumerals } from './read-numerals.ts';

/** The numerals of a text that is no article (a quote, what a person typed): `paragraph` is 0, offsets are the text's. */
export function readTextNumerals(text: string, lang: Lang): readonly Numeral[] {
  return readNumerals(plainArticle(lang, [text]));
}
