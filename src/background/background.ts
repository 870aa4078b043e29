import { browser } from '../shared/browser.ts';
import { receive } from '../shared/receive.ts';
import { checkMessage } from './check-message.ts';
import { firstRun } from './first-run.ts';
import { compareAnyway } from './handlers/compare-anyway.ts';
import { compareText, showSelection } from './handlers/compare-text.ts';
import { gateAsks } from './handlers/gate-asks.ts';
import { getPage } from './handlers/get-page.ts';
import { keepSettings } from './handlers/keep-settings.ts';
import { answerLookup } from './handlers/look-up.ts';
import { siteAdded, siteRemoved, sitesLost } from './handlers/manage-sites.ts';
import { clearData, exportData, importData, summarise } from './handlers/manage-storage.ts';
import { dockSidebar, moveSidebar, wantSidebar } from './handlers/move-sidebar.ts';
import { pageFailed } from './handlers/page-failed.ts';
import { readPage } from './handlers/read-page.ts';
import { nextDifference, openCard, showClaim } from './handlers/show-claim.ts';
import { compareSelected, MENU_ID } from './selection-menu.ts';
import { getSettings } from './settings-store.ts';

/**
 * The background: it is woken by a message, a shortcut, a menu or an installation, answers, and may be put to sleep
 * at any moment after. Whatever must be remembered lies in `storage.session`, `storage.local` or IndexedDB.
 */
receive(
  'background',
  {
    'inject-reader': gateAsks,
    'page-read': readPage,
    'page-failed': pageFailed,
    'get-page': getPage,
    'compare-anyway': compareAnyway,
    'show-claim': showClaim,
    'open-card': openCard,
    sidebar: moveSidebar,
    dock: dockSidebar,
    lookup: answerLookup,
    'compare-text': compareText,
    'get-settings': getSettings,
    'set-settings': keepSettings,
    'open-options': () => browser.runtime.openOptionsPage().then(() => null),
    'get-storage': summarise,
    'export-data': exportData,
    'import-data': importData,
    'clear-data': clearData,
    'site-added': siteAdded,
    'site-removed': siteRemoved,
    'which-tab': (_, sender) => ({ tabId: sender.tab?.id ?? null }),
  },
  { check: checkMessage },
);

browser.runtime.onInstalled.addListener(({ reason }) => quietly(firstRun(reason)));

browser.contextMenus.onClicked.addListener((info, tab) => {
  if (info.menuItemId === MENU_ID && tab?.id !== undefined && info.selectionText)
    quietly(showSelection(tab.id, info.selectionText));
});

browser.commands.onCommand.addListener((command, tab) => {
  if (tab?.id === undefined) return;
  if (command === 'toggle-sidebar') quietly(wantSidebar(tab.id, 'toggle'));
  if (command === 'compare-selection') quietly(compareSelected(tab.id));
  if (command === 'next-difference') quietly(nextDifference(tab.id));
});

browser.permissions.onRemoved.addListener(({ origins = [] }) => quietly(sitesLost(origins)));

/** A shortcut on a page of the browser's own does nothing; there is nobody to tell. */
function quietly(work: Promise<unknown>): void {
  work.catch(() => undefined);
}
