import type { Speech } from '../../shared/i18n/speech.ts';
import type { Settings } from '../../shared/settings.ts';

/** Sets language, direction and theme of an extension page. */
export function dressPage(speech: Speech, theme: Settings['theme'], title: string): void {
  const root = document.documentElement;
  root.lang = speech.lang;
  root.dir = speech.dir;
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  document.title = title;
}
