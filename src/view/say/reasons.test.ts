import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Reason } from '../../core/model.ts';
import { parseMessages } from '../../shared/i18n/parse-messages.ts';
import { createSpeech } from '../../shared/i18n/speech.ts';
import { sayReasons } from './reasons.ts';

const read = (lang: string) =>
  parseMessages(JSON.parse(readFileSync(`src/_locales/${lang}/messages.json`, 'utf8')));
const speech = (lang: 'ar' | 'en') =>
  createSpeech({ lang, messages: read(lang), base: {}, months: 'gulf', digits: 'eastern' });
const isolated = (text: string): string => `\u2068${text}\u2069`;

describe('reasons', () => {
  it('say dates and numbers as the reader does, each hole isolated', () => {
    const why: Reason[] = [{ code: 'other_start', params: { a: '2019-01-09', b: '2018-12' } }];
    expect(sayReasons(why, speech('en'))).toBe(
      `Counted from different dates: ${isolated('٩ January ٢٠١٩')} here, ${isolated('December ٢٠١٨')} there.`,
    );
  });

  it('name languages as the reader does', () => {
    const why: Reason[] = [{ code: 'quote_retranslated', params: { lang: 'ar' } }];
    expect(sayReasons(why, speech('en'))).toContain(`into ${isolated('Arabic')} of`);
  });

  it('leave out what is seen anyway', () => {
    expect(sayReasons([{ code: 'same_number' }, { code: 'quote_same_day' }], speech('ar'))).toBeNull();
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
