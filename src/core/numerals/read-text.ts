import type { Lang, Numeral } from '../model.ts';
import { readNumerals } from './read-numerals.ts';

/** The numerals of a text that is no article (a quote, what a person typed): `paragraph` is 0, offsets are the text's. */
export function readTextNumerals(text: string, lang: Lang): readonly Numeral[] {
  return readNumerals({
    url: null,
    title: '',
    body: [text],
    outlet: null,
    author: null,
    lang,
    published: null,
    modified: null,
    wire: null,
  });
}
