import { type PageWords, pageWords } from '../page/page-words.ts';
import type { Dock } from '../page/sidebar-frame.ts';
import { browser } from '../shared/browser.ts';
import type { Settings } from '../shared/settings.ts';

/** The words of the person's language. */
export function wordsOf(settings: Pick<Settings, 'language'>): PageWords {
  return pageWords(settings.language === 'auto' ? browser.i18n.getUILanguage() : settings.language);
}

/** Where the sidebar docks: by itself at the page's inline end. */
export function dockOf(settings: Pick<Settings, 'dock' | 'width'>, document: Document): Dock {
  if (settings.dock !== 'auto') return { side: settings.dock, width: settings.width };
  const root = document.defaultView?.getComputedStyle(document.body ?? document.documentElement);
  return { side: root?.direction === 'rtl' ? 'left' : 'right', width: settings.width };
}
