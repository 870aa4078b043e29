import type { Lang } from '../../core/model.ts';

/** The quotation marks of a quote's own language (CLDR, main marks). */
const MARKS: Readonly<Record<Lang, readonly [string, string]>> = {
  ar: ['«', '»'],
  fa: ['«', '»'],
  ckb: ['«', '»'],
  ku: ['«', '»'],
  fr: ['« ', ' »'],
  ru: ['«', '»'],
  uk: ['«', '»'],
  it: ['«', '»'],
  es: ['«', '»'],
  pt: ['«', '»'],
  no: ['«', '»'],
  nb: ['«', '»'],
  de: ['„', '“'],
  cs: ['„', '“'],
  sk: ['„', '“'],
  sl: ['„', '“'],
  bg: ['„', '“'],
  sr: ['„', '“'],
  pl: ['„', '”'],
  et: ['„', '“'],
};

/** Opening and closing mark of a language. */
export function quoteMarks(lang: Lang): readonly [string, string] {
  return MARKS[lang] ?? ['“', '”'];
}
