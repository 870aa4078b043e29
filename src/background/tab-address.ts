import type { Runtime, Tabs } from 'webextension-polyfill';
import { browser } from '../shared/browser.ts';
import { ProblemError } from '../shared/problem-error.ts';

/** An address without its fragment: what tells two pages of a tab apart. */
export function pageAddress(url: string): string {
  const hash = url.indexOf('#');
  return hash === -1 ? url : url.slice(0, hash);
}

/** The host of a web page; null for the browser's own pages and files. */
export function hostOf(url: string | null | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? hostname : null;
}

/** The tab with this id, null where it is gone. */
export function findTab(tabId: number): Promise<Tabs.Tab | null> {
  return browser.tabs.get(tabId).catch(() => null);
}

/** The tab in which the sender stands. @throws ProblemError where it stands in none (the popup, a worker) */
export function tabOf(sender: Runtime.MessageSender): number {
  const id = sender.tab?.id;
  if (id === undefined) throw new ProblemError('bad_message', 'not from a tab');
  return id;
}
