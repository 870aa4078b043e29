import type { Lang } from '../../core/model.ts';
import type { Speech } from '../../shared/i18n/speech.ts';

/** A language by its name in the reader's language (CLDR, through the browser). */
export function languageName(lang: Lang, speech: Speech): string {
  try {
    return new Intl.DisplayNames([speech.lang], { type: 'language' }).of(lang) ?? lang;
  } catch {
    return lang;
  }
}
