import { describe, expect, it } from 'vitest';
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
