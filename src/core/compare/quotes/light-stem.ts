import { stemArabic } from './arabic-affixes.ts';

const ARABIC = /[\u0600-\u06FF]/u;
/** Endings of English and of the Romance and Germanic languages that covered the war; the longest first. */
const ENDING =
  /(?:ations|ation|ating|ated|ings|ing|ments|ment|ness|ies|ied|edly|ed|es|s|ly|en|er|e|a|o|i|y)$/u;

/** Case and gender endings of Russian and its neighbours. */
const CYRILLIC_ENDING =
  /(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|ную|ние|ний|ия|ию|ии|ый|ий|ая|яя|ое|ее|ые|ие|ой|ей|ую|юю|ым|им|ом|ем|ых|их|ах|ях|ов|ев|ам|ям|а|я|о|е|ы|и|у|ю|ь)$/u;

/**
 * A light stem of a folded word, for comparing only: `surrendered` and `surrender`, `مقاتلون` and `مقاتلين` meet.
 * Four letters at least remain in Latin script: shorter stems meet by chance.
 */
export function lightStem(word: string): string {
  if (ARABIC.test(word)) return stemArabic(word);
  const cut = word.replace(/^\p{Script=Cyrillic}/u.test(word) ? CYRILLIC_ENDING : ENDING, '');
  return cut.length >= 4 ? cut : word;
}
