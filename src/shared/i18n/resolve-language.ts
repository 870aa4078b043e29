import type { Lang } from '../../core/model.ts';
import { UI_LANGUAGES } from './ui-languages.ts';

/** The language whose texts are said where another has none. */
export const BASE_LANGUAGE: Lang = 'ar';

/** The language to speak: the chosen one, else the browser's where we have it, else English for whoever reads no Arabic. */
export function resolveLanguage(wanted: string, browserLanguage: string): Lang {
  if (UI_LANGUAGES.includes(wanted)) return wanted;
  const own = browserLanguage.toLowerCase().split(/[-_]/)[0] ?? '';
  return UI_LANGUAGES.includes(own) ? own : 'en';
}
