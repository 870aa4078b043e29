import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatDate } from './format-date.ts';
import { digitsOf, formatNumber } from './format-number.ts';
import { loadSpeech } from './load-speech.ts';
import { counted, msg } from './message.ts';
import { type Messages, parseMessages } from './parse-messages.ts';
import { resolveLanguage } from './resolve-language.ts';
import { createSpeech } from './speech.ts';
import { splitTemplate } from './split-template.ts';
import { plural, t, toText } from './to-text.ts';

const folder = new URL('../../_locales/', import.meta.url);
const read = (lang: string): Messages =>
  parseMessages(JSON.parse(readFileSync(new URL(`${lang}/messages.json`, folder), 'utf8')));
const ar = read('ar');
const speech = createSpeech({ lang: 'ar', messages: ar, base: ar, months: 'levant', digits: 'western' });
const english = createSpeech({
  lang: 'en',
  messages: read('en'),
  base: ar,
  months: 'levant',
  digits: 'western',
});

describe('plural forms', () => {
  it('uses all six of Arabic', () => {
    const said = [0, 1, 2, 3, 11, 100].map((n) => plural(speech, 'outlets', n));
    expect(said).toEqual(['لا وسيلة', 'وسيلة واحدة', 'وسيلتان', '3 وسائل', '11 وسيلة', '100 وسيلة']);
  });

  it('uses both of English', () => {
    expect([0, 1, 2].map((n) => plural(english, 'outlets', n))).toEqual([
      '0 outlets',
      '1 outlet',
      '2 outlets',
    ]);
  });

  it('falls to the form for others where a language leaves one out', () => {
    const few = createSpeech({
      lang: 'ar',
      messages: { x_other: '{n}' },
      base: {},
      months: 'gulf',
      digits: 'western',
    });
    expect(plural(few, 'x', 3)).toBe('3');
  });
});

describe('messages', () => {
  it('fills holes with messages in messages, lists, dates and numbers in the reader’s digits', () => {
    const own = createSpeech({
      lang: 'en',
      messages: { a: '{x} on {day}: {list}', b: 'about {value}' },
      base: {},
      months: 'gulf',
      digits: 'eastern',
    });
    const said = toText(own, {
      key: 'a',
      params: { x: msg('b', { value: 29_600 }), day: { date: '2019-03-17' }, list: { list: ['p', 2, 'q'] } },
    });
    expect(said).toBe('about ٢٩٬٦٠٠ on ١٧ Mar: p, ٢, and q');
  });

  it('never fills a hole out of what filled another', () => {
    const own = createSpeech({
      lang: 'en',
      messages: { a: '{x} {y}' },
      base: {},
      months: 'gulf',
      digits: 'western',
    });
    expect(t(own, 'a', { x: '{y}', y: 'secret' })).toBe('{y} secret');
  });

  it('says a key that nobody has as it is', () => {
    expect(t(speech, 'no_such_key')).toBe('no_such_key');
  });

  it('takes only text out of a broken file', () => {
    expect(parseMessages({ a: { message: 'x' }, b: { message: 1 }, c: null, d: 'y' })).toEqual({ a: 'x' });
    expect(parseMessages('no')).toEqual({});
  });

  it('leaves braces that open no hole', () => {
    expect(splitTemplate('{a} { b } {}')).toEqual([{ hole: 'a' }, { text: ' { b } {}' }]);
  });

  it('leaves out markup as plain text', () => {
    expect(toText(speech, counted('overview_outlets', 2, { sources: 'x' }))).toBe(
      'وسيلتان أوردتا بعض ما هنا، x.',
    );
  });
});

describe('numbers and dates', () => {
  it('groups by thousands in either digits', () => {
    expect(formatNumber(29_600, 'western')).toBe('29,600');
    expect(formatNumber(29_600, 'eastern')).toBe('٢٩٬٦٠٠');
    expect(formatNumber(0.5, 'western')).toBe('0.5');
  });

  it('knows which digits a page prints', () => {
    expect(digitsOf('٣٤ ألف')).toBe('eastern');
    expect(digitsOf('34 thousand')).toBe('western');
  });

  it('names months as the reader does', () => {
    const day = (months: 'levant' | 'gulf' | 'maghreb') =>
      formatDate('2019-01-09', 'day', { lang: 'ar', digits: 'western', months });
    expect(day('levant')).toBe('9 كانون الثاني');
    expect(day('gulf')).toBe('9 يناير');
    expect(day('maghreb')).toBe('9 جانفي');
  });

  it('adds the other name where there is room, once where both agree', () => {
    const full = (months: 'gulf' | 'maghreb') =>
      formatDate('2019-03-17', 'full', { lang: 'ar', digits: 'eastern', months });
    expect(full('gulf')).toBe('١٧ مارس/آذار ٢٠١٩');
    expect(full('maghreb')).toBe('١٧ مارس ٢٠١٩');
  });

  it('says parts of dates, and gives back what is none', () => {
    const voice = { lang: 'en', digits: 'western', months: 'gulf' } as const;
    expect(formatDate('2019-03', 'full', voice)).toBe('March 2019');
    expect(formatDate('2019', 'day', voice)).toBe('2019');
    expect(formatDate('2019-13-40', 'day', voice)).toBe('2019-13-40');
    expect(formatDate('yesterday', 'day', voice)).toBe('yesterday');
  });
});

describe('languages', () => {
  it('follow the wish, then the browser, then English', () => {
    expect(resolveLanguage('en', 'ar-SY')).toBe('en');
    expect(resolveLanguage('auto', 'ar-SY')).toBe('ar');
    expect(resolveLanguage('auto', 'de')).toBe('en');
  });

  it('load with the base beneath, and survive a missing file', async () => {
    const world = {
      browserLanguage: 'en',
      readMessages: (lang: string) =>
        lang === 'ar' ? Promise.resolve({ k: { message: 'قاعدة' } }) : Promise.reject(new Error('absent')),
    };
    const loaded = await loadSpeech({ language: 'en', digits: 'printed', months: 'gulf' }, world, 'eastern');
    expect(t(loaded, 'k')).toBe('قاعدة');
    expect(loaded.digits).toBe('eastern');
  });
});
