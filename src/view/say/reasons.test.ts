import { describe, expect, it } from 'vitest';
import { createSpeech } from '../../shared/i18n/speech.ts';
import { sayReasons } from './reasons.ts';

const speech = (lang: 'ar' | 'en') =>
  createSpeech({ lang, messages: {}, base: {}, months: 'gulf', digits: 'eastern' });
const isolated = (text: string): string => `\u2068${text}\u2069`;

describe('reasons', () => {
  it('say dates and numbers as the reader does, each hole isolated', () => {
    const why = [{ code: 'other_start', params: { a: '2019-01-09', b: '2018-12' } }];
    expect(sayReasons(why, speech('en'))).toBe(
      `Counted from different dates: ${isolated('٩ January ٢٠١٩')}, ${isolated('December ٢٠١٨')}.`,
    );
  });

  it('come from the quotes’ table too, with languages by name', () => {
    const why = [{ code: 'quote_retranslated', params: { lang: 'ar' } }];
    expect(sayReasons(why, speech('en'))).toContain(`into ${isolated('Arabic')} of`);
  });

  it('leave out what is seen anyway, and codes that nobody knows', () => {
    expect(
      sayReasons([{ code: 'same_number' }, { code: 'quote_same_day' }, { code: 'x' }], speech('ar')),
    ).toBeNull();
  });

  it('let nothing of a page break out of its isolation', () => {
    const said =
      sayReasons(
        [{ code: 'quote_dropped', params: { words: `a\u2069\u202Eb ${'c'.repeat(500)}` } }],
        speech('en'),
      ) ?? '';
    expect(said.match(/[\u2066-\u2069\u202A-\u202E]/g)).toEqual(['\u2068', '\u2069']);
    expect(said.length).toBeLessThan(120);
  });
});
