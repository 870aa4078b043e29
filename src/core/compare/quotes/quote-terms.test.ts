import { describe, expect, it } from 'vitest';
import { findParaphrase } from './find-paraphrase.ts';
import { couldBeSameUtterance, quoteTerms } from './quote-terms.ts';

const could = (a: string, b: string, langA = 'ar', langB = langA) =>
  couldBeSameUtterance(quoteTerms(a, langA), quoteTerms(b, langB));

describe('couldBeSameUtterance', () => {
  it.each<[string, string, string, string]>([
    ['نقلنا الجرحى ليلا إلى مشفى ميداني', 'الجرحى نقلوا إلى مشفى', 'ar', 'ar'],
    ['We freed 340 prisoners', 'حررنا 340 أسيرا', 'en', 'ar'],
    ['من إلى', 'إلى من', 'ar', 'ar'],
  ])('«%s» and «%s» may be', (a, b, langA, langB) => expect(could(a, b, langA, langB)).toBe(true));

  it.each<[string, string]>([
    ['نقلنا الجرحى ليلا إلى مشفى ميداني', 'خبز الصباح لذيذ'],
    ['', 'خبز الصباح لذيذ'],
  ])('«%s» and «%s» may not', (a, b) => expect(could(a, b)).toBe(false));
});

describe('findParaphrase', () => {
  const said = 'نقلنا عشرين جريحا في الليل إلى مشفى الميدان قرب السد';
  const page = [
    'قال القائد إن قواته نقلت عشرين جريحا ليلا إلى مشفى الميدان القريب من السد، وفق ما ذكر.',
    'لا شيء هنا.',
  ];

  it('finds the unquoted words with their place', () => {
    const found = findParaphrase(said, page, [], 'ar');
    expect(found?.span.paragraph).toBe(0);
    expect(page[0]?.slice(found?.span.start, found?.span.end)).toBe(found?.span.said);
    expect(found?.span.said).toContain('عشرين جريحا ليلا إلى مشفى الميدان');
    expect(found?.why[0]?.code).toBe('quote_paraphrased');
  });

  it('leaves what the page quotes itself', () => {
    const whole = { paragraph: 0, start: 0, end: page[0]?.length ?? 0, said: page[0] ?? '' };
    expect(findParaphrase(said, page, [whole], 'ar')).toBeNull();
  });

  it('leaves a page on the same matter in other words, and quotes of two words', () => {
    expect(
      findParaphrase(said, ['وصل الجرحى إلى مشفى في العاصمة صباحا بعد رحلة طويلة'], [], 'ar'),
    ).toBeNull();
    expect(findParaphrase('مشفى الميدان', page, [], 'ar')).toBeNull();
  });
});
