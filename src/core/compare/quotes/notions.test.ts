import { describe, expect, it } from 'vitest';
import { fold } from '../../text/fold.ts';
import { meaningOf } from './bilingual.ts';
import { languageOf } from './language-of.ts';
import { spokenLanguage } from './original-language.ts';
import { kinshipOf } from './speakers.ts';

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

function by(speaker: string | null, speakerId: string | null = null, role: string | null = null) {
  return { said: '', kind: 'direct', via: null, speaker, speakerId, role } as const;
}

describe('spokenLanguage', () => {
  it.each([
    [by('Emmanuel Macron', 'emmanuel-macron'), 'fr'],
    [by('الجنرال وارد', null, 'قائد القوات الأمريكية'), 'en'],
    [by('A commander', null, 'of the US-backed forces'), 'ar'],
    [by('جيان أكاري', 'jian-akari', 'قيادي ميداني'), 'ar'],
    [by('ممثلة اليونيسف'), 'en'],
  ])('%j speaks %s', (quote, lang) => expect(spokenLanguage(quote)).toBe(lang));
});

describe('kinshipOf', () => {
  it.each([
    ['same', by('Rawi', 'salem-rawi'), by('سالم الراوي', 'salem-rawi')],
    ['same', by('سالم الراوي'), by('الراوي')],
    ['unnamed', by('مصدر ميداني'), by('سالم الراوي', 'salem-rawi')],
    ['unnamed', by(null), by('Salem Rawi', 'salem-rawi')],
    ['body', by('قسد', 'sdf'), by('Salem Rawi', 'salem-rawi', 'SDF spokesman')],
    ['other', by('WHO', 'who'), by('A doctor Smith', 'a-smith', 'UNICEF director')],
    ['other', by('Salem Rawi', 'salem-rawi'), by('Nader Hussein', 'nader-hussein')],
  ])('%s', (kinship, a, b) => {
    expect(kinshipOf(a, b)).toBe(kinship);
    expect(kinshipOf(b, a)).toBe(kinship);
  });
});
