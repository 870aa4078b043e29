import { browser } from '../browser.ts';
import type { Settings } from '../settings.ts';
import type { Digits } from './format-number.ts';
import { loadSpeech } from './load-speech.ts';
import type { Speech } from './speech.ts';

/** The reader's language from the extension's own files. `printed`: the digits of the page at hand, for `as printed`. */
export function speechFor(
  settings: Pick<Settings, 'language' | 'digits' | 'months'>,
  printed: Digits = 'western',
): Promise<Speech> {
  return loadSpeech(
    settings,
    {
      browserLanguage: browser.i18n.getUILanguage(),
      // Browsers name the folder of a region's form with an underscore.
      readMessages: async (lang) =>
        (await fetch(browser.runtime.getURL(`_locales/${lang.replace('-', '_')}/messages.json`))).json(),
    },
    printed,
  );
}
