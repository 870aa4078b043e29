import { browser } from '../shared/browser.ts';
import type { PageState } from '../shared/messages.ts';
import { trimState } from './trim-state.ts';

/** What is kept of a tab, in `storage.session`: it outlives the worker, not the browser, and is never on disk. */
export interface TabPage {
  /** The page's address without its fragment: another address is another page. */
  url: string;
  /** The person asked for this page, whatever the detector thinks. */
  asked: boolean;
  state: PageState;
}

const PREFIX = 'tab/';
const keyOf = (tabId: number): string => `${PREFIX}${tabId}`;

export async function getTabPage(tabId: number): Promise<TabPage | null> {
  const key = keyOf(tabId);
  const stored = await browser.storage.session.get(key).catch(() => ({}) as Record<string, unknown>);
  const page = stored[key];
  // Only this file writes there.
  return typeof page === 'object' && page !== null && 'state' in page ? (page as TabPage) : null;
}

/**
 * Keep what is known of a tab. The browsers give ten megabytes to all tabs together: a comparison too large is
 * trimmed to its best rows, and tabs that are closed are forgotten first.
 */
export async function setTabPage(tabId: number, page: TabPage): Promise<void> {
  const trimmed = { ...page, state: trimState(page.state) };
  try {
    await browser.storage.session.set({ [keyOf(tabId)]: trimmed });
  } catch {
    await forgetOtherTabs(tabId);
    await browser.storage.session.set({ [keyOf(tabId)]: trimmed }).catch(() => undefined);
  }
}

/** The tabs of which something is known. */
export async function knownTabs(): Promise<number[]> {
  const all = await browser.storage.session.get(null).catch(() => ({}) as Record<string, unknown>);
  return Object.keys(all)
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => Number(key.slice(PREFIX.length)));
}

async function forgetOtherTabs(tabId: number): Promise<void> {
  const others = (await knownTabs()).filter((id) => id !== tabId);
  const open = new Set((await browser.tabs.query({})).map((tab) => tab.id));
  const closed = others.filter((id) => !open.has(id));
  // Where all are open still, the others have to go: they are compared again when they are looked at.
  await browser.storage.session.remove((closed.length > 0 ? closed : others).map(keyOf));
}
