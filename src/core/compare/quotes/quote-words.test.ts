import { describe, expect, it } from 'vitest';
import { readQuoteWords } from './quote-words.ts';

const keys = (said: string, lang = 'ar') => readQuoteWords(said, lang).map((word) => word.key);

describe('readQuoteWords', () => {
  it.each<[string, string, string, string]>([
    ['digits and words', '٣٠٠٠ شاحنة', 'ثلاثة آلاف شاحنة', 'ar'],
    ['percent before, after, in words', '%40 من الحقول', 'أربعين في المئة من الحقول', 'ar'],
    ['percent in English', '40% of them', 'forty per cent of them', 'en'],
    ['thousands apart', '12 500 tonnes', '12.500 tonnes', 'fr'],
    ['thousands in a word', '12 mila libri', '12.000 libri', 'it'],
    ['"and" apart', 'خبز و ماء', 'خبز وماء', 'ar'],
    ['names of one man', 'عبد الكريم', 'عبدالكريم', 'ar'],
    ['unit glued on', '5كم', '5 كم', 'ar'],
    ['British and American', 'colour of the centre', 'color of the center', 'en'],
    ['names of a place', 'near Baghouz', 'near Baghuz', 'en'],
    ['Syria', 'شمال سورية', 'شمال سوريا', 'ar'],
  ])('%s are one', (_name, a, b, lang) => expect(keys(a, lang)).toEqual(keys(b, lang)));

  it.each<[string, string, string]>([
    ['تنظيم داعش', 'داعش', 'ar'],
    ['مقاتل', 'إرهابي', 'ar'],
    ['4 hours', 'for hours', 'en'],
    ['ISIS', 'Daesh', 'en'],
    ['40 من الحقول', '%40 من الحقول', 'ar'],
  ])('«%s» is not «%s»', (a, b, lang) => expect(keys(a, lang)).not.toEqual(keys(b, lang)));

  it('takes words that are names of the language it is written in', () => {
    expect(keys('constructor toString __proto__', 'en')).toEqual(['constructor', 'tostring', 'proto']);
  });

  it('slices to the word as printed', () => {
    const said = '«وصَلَتْ» القـافلة (أمس)، 1,200 شخص';
    const words = readQuoteWords(said, 'ar').map(({ start, end }) => said.slice(start, end));
    expect(words).toEqual(['وصَلَتْ', 'القـافلة', 'أمس', '1,200', 'شخص']);
  });

  it('knows what stands in brackets and after an ellipsis', () => {
    const words = readQuoteWords('the bridge [of stone] ... and then home', 'en');
    expect(words.filter((word) => word.gloss).map((word) => word.key)).toEqual(['of', 'stone']);
    expect(words.filter((word) => word.afterGap).map((word) => word.key)).toEqual(['and']);
  });
});
