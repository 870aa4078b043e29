import { readFileSync } from 'node:fs';
import { parseMessages } from './parse-messages.ts';
import { createSpeech } from './speech.ts';

/* The interface's own speech, for tests: the texts as they are shipped, as a person has them who chose nothing. */

const read = (lang: string) =>
  parseMessages(JSON.parse(readFileSync(`src/_locales/${lang}/messages.json`, 'utf8')));

export const texts = { ar: read('ar'), en: read('en') };

export const speechOf = (lang: 'ar' | 'en') =>
  createSpeech({ lang, messages: texts[lang], base: texts.ar, months: 'levant', digits: 'western' });
