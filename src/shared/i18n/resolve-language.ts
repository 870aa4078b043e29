import type { Lang } from '../../core/model.ts';
import { UI_LANGUAGES } from './ui-languages.ts';

/** The language whose texts are said where another has none. */
export const BASE_LANGUAGE: Lang = 'ar';

/**
 * The language to speak: the chosen one, else the browser's where we have it (its region's form first, then any of the
 * same language), else English for whoever reads no Arabic.
 */
export function resolveLanguage(wanted: string, browserLanguage: string): Lang {
  if (UI_LANGUAGES.includes(wanted)) return wanted;
  const whole = browserLanguage.replace('_', '-').toLowerCase();
  const own = primary(whole);
  return (
    UI_LANGUAGES.find((lang) => lang.toLowerCase() === whole) ??
    UI_LANGUAGES.find((lang) => lang === own) ??
    UI_LANGUAGES.find((lang) => primary(lang) === own) ??
    'en'
  );
}

function primary(lang: Lang): string {
  return lang.split('-')[0] ?? lang;
}
