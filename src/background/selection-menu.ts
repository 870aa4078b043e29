import { browser } from '../shared/browser.ts';
import { showSelection } from './handlers/compare-text.ts';

export const MENU_ID = 'compare-selection';

/** The entry in the context menu of selected text; menus outlive the worker, so it is made once an installation. */
export function createMenu(): void {
  void browser.contextMenus.removeAll().then(() => {
    browser.contextMenus.create({
      id: MENU_ID,
      title: browser.i18n.getMessage('commandCompareSelection'),
      contexts: ['selection'],
    });
  });
}

/** What is selected in a tab, by shortcut: the browser hands no text with a command. @throws where we may not look */
export async function compareSelected(tabId: number): Promise<void> {
  const [result] = await browser.scripting.executeScript({
    target: { tabId },
    func: () => String(getSelection() ?? ''),
  });
  const text = typeof result?.result === 'string' ? result.result.trim() : '';
  if (text !== '') await showSelection(tabId, text);
}
