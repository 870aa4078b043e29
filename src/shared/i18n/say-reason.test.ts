import { describe, expect, it } from 'vitest';
import type { Reason } from '../../core/model.ts';
import { speechOf } from './example-speech.ts';
import { sayReason } from './say-reason.ts';

const say = (reason: Reason, lang: 'ar' | 'en') =>
  sayReason(reason, speechOf(lang))?.replace(/[\u2068\u2069]/g, '');

describe('a reason', () => {
  it('bends the plural', () => {
    const shared = (n: number): Reason => ({ code: 'same_statement', params: { n } });
    expect(say(shared(1), 'en')).toBe('Both reports share another figure of the same statement');
    expect(say(shared(4), 'en')).toBe('Both reports share 4 other figures of the same statement');
    expect(say(shared(2), 'ar')).toContain('رقمان');
    expect(say(shared(5), 'ar')).toContain('5 أرقام');
    expect(say(shared(11), 'ar')).toContain('11 رقماً');
  });

  it('says stretches and dates in the language of the sentence', () => {
    const start: Reason = { code: 'other_start', params: { a: '2021-01-09', b: '8 weeks' } };
    expect(say(start, 'ar')).toContain('8 أسابيع');
    expect(say(start, 'ar')).toContain('كانون الثاني');
    expect(say(start, 'en')).toBe('Counted from different dates: 9 January 2021 here, 8 weeks there');
  });

  it('says the bare sentence where a hole would stay empty, and nothing where there is none', () => {
    expect(say({ code: 'other_start', params: { a: null, b: '24h' } }, 'en')).toBe(
      'The two do not count from the same date',
    );
    expect(say({ code: 'other_group' }, 'en')).toBe('Not the same group');
    expect(say({ code: 'quote_dropped' }, 'en')).toBeUndefined();
  });

  it('isolates what fills a hole', () => {
    const whole: Reason = { code: 'other_whole', params: { a: 'من 900', b: 'of 1,200' } };
    expect(sayReason(whole, speechOf('en'))).toContain('\u2068من 900\u2069');
  });
});
