import type { Lang } from '../../core/model.ts';
import type { Settings } from '../settings.ts';
import type { Digits } from './format-number.ts';
import { type Messages, parseMessages } from './parse-messages.ts';
import { BASE_LANGUAGE, resolveLanguage } from './resolve-language.ts';
import { createSpeech, type Speech } from './speech.ts';

/** What loading needs of the world: the extension's own files and the browser's language. */
export interface SpeechWorld {
  browserLanguage: string;
  /** Reads `_locales/<lang>/messages.json` as JSON. Rejects when it is absent. */
  readMessages(lang: Lang): Promise<unknown>;
}

/** Loads the reader's language. A language that will not load leaves the base one; never rejects. */
export async function loadSpeech(
  settings: Pick<Settings, 'language' | 'digits' | 'months'>,
  world: SpeechWorld,
  printed: Digits = 'western',
): Promise<Speech> {
  const lang = resolveLanguage(settings.language, world.browserLanguage);
  const [messages, base] = await Promise.all([tryRead(lang, world), tryRead(BASE_LANGUAGE, world)]);
  const digits = settings.digits === 'printed' ? printed : settings.digits;
  return createSpeech({ lang, messages, base, months: settings.months, digits });
}

async function tryRead(lang: Lang, world: SpeechWorld): Promise<Messages> {
  try {
    return parseMessages(await world.readMessages(lang));
  } catch {
    return {};
  }
}
