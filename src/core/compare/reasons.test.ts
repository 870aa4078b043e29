import { describe, expect, it } from 'vitest';
import { REASONS, type Sentence, sayReason } from './reasons.ts';

const forms = (sentence: Sentence) => (typeof sentence === 'string' ? [sentence] : Object.values(sentence));
const holes = (sentence: Sentence) =>
  [...new Set(forms(sentence).flatMap((form) => form.match(/\{\w+\}/g) ?? []))]
    .filter((hole) => hole !== '{n}')
    .sort();
const plain = (text: string | null) => text?.replace(/[\u2068\u2069]/g, '');

describe('REASONS', () => {
  it.each(Object.entries(REASONS))('%s says the same in both languages', (code, { ar, en }) => {
    expect(holes(ar)).toEqual(holes(en));
    expect(forms(ar).join()).toMatch(/\p{Script=Arabic}/u);
    expect(forms(en).join()).not.toMatch(/\p{Script=Arabic}/u);
    if (code.endsWith('_bare')) expect([...holes(ar), ...holes(en)]).toEqual([]);
  });
});

describe('sayReason', () => {
  it('bends the plural', () => {
    const say = (n: number, lang: string) =>
      plain(sayReason({ code: 'same_statement', params: { n } }, lang));
    expect(say(1, 'en')).toBe('Both reports share another figure of the same statement');
    expect(say(4, 'en')).toBe('Both reports share 4 other figures of the same statement');
    expect(say(2, 'ar')).toContain('رقمان');
    expect(say(5, 'ar')).toContain('5 أرقام');
    expect(say(11, 'ar')).toContain('11 رقمًا');
  });
  it('says stretches in the language of the sentence', () => {
    const start = { code: 'other_start', params: { a: '2021-01-09', b: '8 weeks' } };
    expect(plain(sayReason(start, 'ar'))).toContain('8 أسابيع');
    expect(plain(sayReason(start, 'en'))).toContain('2021-01-09, 8 weeks');
  });
  it('says the bare sentence where a hole would stay empty', () => {
    expect(sayReason({ code: 'other_start', params: { a: null, b: '24h' } }, 'en')).toBe(
      REASONS.other_start_bare.en,
    );
    expect(sayReason({ code: 'other_group' }, 'en')).toBe('Not the same group');
  });
  it('isolates what it quotes and lets the reader choose the digits', () => {
    const text = sayReason(
      { code: 'running_count', params: { a: '2021', b: '2022' } },
      'ar',
      (value) => `<${value}>`,
    );
    expect(text).toContain('\u2068<2021>\u2069');
  });
  it('says what is said of quotes, languages by name', () => {
    expect(sayReason({ code: 'quote_same' }, 'en')).not.toBeNull();
  });
  it('does not know codes that nobody wrote', () => {
    expect(sayReason({ code: 'toString' }, 'ar')).toBeNull();
    expect(sayReason({ code: 'nothing' }, 'en')).toBeNull();
  });
});
