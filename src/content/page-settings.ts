import type { PageWords } from '../page/page-words.ts';
import type { Dock } from '../page/sidebar-frame.ts';
import { browser } from '../shared/browser.ts';
import type { Settings } from '../shared/settings.ts';

/** The words before the background told the person's: those of the browser's language, or of the base. */
export function firstWords(): PageWords {
  const say = (key: string): string => browser.i18n.getMessage(key);
  return {
    lang: say('this_language'),
    dir: say('this_direction') === 'ltr' ? 'ltr' : 'rtl',
    name: say('app_name'),
    tab: { number: '', of: null, label: say('app_name') },
    open: say('act_open_sidebar'),
    close: say('act_close_sidebar'),
    openCard: say('act_open_card'),
    resize: say('sidebar_width'),
  };
}

/** Where the sidebar docks: by itself at the page's inline end. */
export function dockOf(settings: Pick<Settings, 'dock' | 'width'>, document: Document): Dock {
  if (settings.dock !== 'auto') return { side: settings.dock, width: settings.width };
  const root = document.defaultView?.getComputedStyle(document.body ?? document.documentElement);
  return { side: root?.direction === 'rtl' ? 'left' : 'right', width: settings.width };
}
