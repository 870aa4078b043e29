import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { readSettings } from '../read-settings.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { loadSpeech } from './load-speech.ts';
import { counted, msg } from './message.ts';
import { resolveLanguage } from './resolve-language.ts';
import { paramToText, toText } from './to-text.ts';

/** What the generator writes once `fr`, `fa` and `pt_BR` are folders: nothing else is told of a language. */
vi.mock('./ui-languages.ts', () => ({ UI_LANGUAGES: ['ar', 'en', 'fa', 'fr', 'pt-BR'] }));

const base: unknown = JSON.parse(readFileSync('src/_locales/ar/messages.json', 'utf8'));
const FOLDERS: Readonly<Record<string, unknown>> = {
  ar: base,
  fr: {
    app_name: { message: 'Masadir' },
    outlets_one: { message: '{n} média' },
    outlets_many: { message: '{n} de médias' },
    outlets_other: { message: '{n} médias' },
    approx_about: { message: 'environ {value}' },
  },
};
const world = (browserLanguage: string) => ({
  browserLanguage,
  readMessages: async (lang: string) => FOLDERS[lang] ?? Promise.reject(new Error('no folder')),
});

describe('a third language of the interface', () => {
  it('is spoken by whoever has it in the browser, or chose it', async () => {
    expect(resolveLanguage('auto', 'fr-CA')).toBe('fr');
    expect(resolveLanguage('fr', 'en-US')).toBe('fr');
    expect(resolveLanguage('auto', 'pt-BR')).toBe('pt-BR');
    expect(resolveLanguage('auto', 'pt')).toBe('pt-BR');
    expect(resolveLanguage('auto', 'fa_IR')).toBe('fa');
    expect(resolveLanguage('auto', 'ja')).toBe('en');
    for (const language of ['fr', 'pt-BR']) expect(readSettings({ language }).language).toBe(language);
  });

  it('has its own direction, plural forms, months and lists, and the base language where it has no word', async () => {
    const speech = await loadSpeech(DEFAULT_SETTINGS, world('fr'));
    expect([speech.lang, speech.dir]).toEqual(['fr', 'ltr']);
    expect([0, 1, 2].map((n) => toText(speech, counted('outlets', n)))).toEqual([
      '0 média',
      '1 média',
      '2 médias',
    ]);
    expect(toText(speech, msg('approx_about', { value: 66_000 }))).toBe('environ 66,000');
    expect(paramToText(speech, { date: '2019-03-17', style: 'full' })).toBe('17 mars 2019');
    expect(paramToText(speech, { list: ['a', 'b', 'c'] })).toBe('a, b et c');
    expect(toText(speech, msg('rel_differs'))).toBe('يختلف');
  });

  it('stands on the right where it is written from the right', async () => {
    expect((await loadSpeech({ ...DEFAULT_SETTINGS, language: 'fa' }, world('en'))).dir).toBe('rtl');
  });
});
