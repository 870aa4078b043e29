import { describe, expect, it } from 'vitest';
import { fold } from '../../text/fold.ts';
import { meaningOf } from './bilingual.ts';
import { languageOf } from './language-of.ts';

const id = (word: string, lang: string) => meaningOf(fold(word), lang)?.id ?? null;

describe('meaningOf', () => {
  it.each<[string, [string, string][]]>([
    [
      'victory',
      [
        ['النصر', 'ar'],
        ['وانتصارنا', 'ar'],
        ['victories', 'en'],
        ['Sieg', 'de'],
        ['vittoria', 'it'],
        ['победы', 'ru'],
        ['پیروزی', 'fa'],
        ['zaferi', 'tr'],
      ],
    ],
    [
      'surrender',
      [
        ['سيستسلمون', 'ar'],
        ['surrendered', 'en'],
        ['teslim', 'tr'],
        ['kapitulierten', 'de'],
      ],
    ],
    [
      'child',
      [
        ['والأطفال', 'ar'],
        ['children', 'en'],
        ['enfants', 'fr'],
        ['niños', 'es'],
        ['детей', 'ru'],
        ['çocuklar', 'tr'],
      ],
    ],
    [
      'baghouz',
      [
        ['الباغوز', 'ar'],
        ['Baghuz', 'en'],
        ['Багузе', 'ru'],
        ['باغوز', 'fa'],
      ],
    ],
    [
      '#20',
      [
        ['zwanzig', 'de'],
        ['vingt', 'fr'],
        ['двадцать', 'ru'],
      ],
    ],
  ])('%s in many languages', (notion, words) => {
    expect(words.map(([word, lang]) => [word, id(word, lang)])).toEqual(
      words.map(([word]) => [word, notion]),
    );
  });

  it.each<[string, string, string]>([
    ['هؤلاء', 'ar', 'hol'],
    ['war', 'de', 'war'],
    ['die', 'de', 'die'],
    ['is', 'fr', 'isis'],
    ['الانسحاب', 'ar', 'now'],
  ])('%s (%s) is not %s', (word, lang, notion) => expect(id(word, lang)).not.toBe(notion));
});

describe('languageOf', () => {
  it.each([
    ['The people of the village have left for the camp', 'tr', 'en'],
    ['la totale apertura del ponte e una nuova strada', 'it', 'it'],
    ['Köyün son evleri', 'tr', 'tr'],
    ['فتحنا الجسر', 'en', 'ar'],
    ['مردم دهکده به چادرها برگشتند', 'ar', 'fa'],
    ['Мост открыт', 'sr', 'sr'],
    ['1234', 'ar', 'ar'],
    ['', '', 'ar'],
  ])('«%s» on a page in %s is %s', (said, page, lang) => expect(languageOf(said, page)).toBe(lang));
});
