import type { Lang } from '../../core/model.ts';

/** Languages written from right to left (primary subtags; CLDR's script metadata). */
const RIGHT_TO_LEFT: ReadonlySet<Lang> = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'ks',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'yi',
]);

export type Direction = 'rtl' | 'ltr';

/** The direction in which a language is written. */
export function directionOf(lang: Lang): Direction {
  return RIGHT_TO_LEFT.has(lang.split('-')[0] ?? lang) ? 'rtl' : 'ltr';
}

const FIRST_STRONG = /\p{L}/u;
const RIGHT_TO_LEFT_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** The direction of a text by its first letter; of its language where it has none. */
export function directionOfText(text: string, lang: Lang): Direction {
  const letter = FIRST_STRONG.exec(text)?.[0];
  if (!letter) return directionOf(lang);
  return RIGHT_TO_LEFT_LETTER.test(letter) ? 'rtl' : 'ltr';
}
