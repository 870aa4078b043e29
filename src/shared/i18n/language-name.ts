import type { Lang } from '../../core/model.ts';
import type { Speech } from './speech.ts';

/** A language by its name in the reader's language (CLDR, through the browser). */
export function languageName(lang: Lang, speech: Speech): string {
  return nameIn(speech.lang, lang);
}

function nameIn(reader: Lang, lang: Lang): string {
  try {
    return namesIn(reader).of(lang) ?? lang;
  } catch {
    return lang;
  }
}

/** A language by the name that its own readers give it. */
export function ownName(lang: Lang): string {
  return nameIn(lang, lang);
}

const made = new Map<Lang, Intl.DisplayNames>();

function namesIn(lang: Lang): Intl.DisplayNames {
  const names = made.get(lang) ?? new Intl.DisplayNames([lang], { type: 'language' });
  made.set(lang, names);
  return names;
}
