import * as v from 'valibot';
import { browser } from './browser.ts';

/** Where a selected text waits in `storage.session` for the popup, where no sidebar may open. Never on disk. */
const KEY = 'selection';
/** More than a page of text is no selection that one compares. */
const LONGEST = 100_000;

const schema = v.object({ tabId: v.number(), text: v.pipe(v.string(), v.maxLength(LONGEST)) });

/** Leaves a text for the popup of a tab. */
export async function leaveSelection(tabId: number, text: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: { tabId, text: text.slice(0, LONGEST) } });
}

/** The text that waits for this tab's popup, which then waits no longer; null where there is none. */
export async function takeSelection(tabId: number | null): Promise<string | null> {
  const stored = await browser.storage.session.get(KEY).catch(() => ({}) as Record<string, unknown>);
  const parsed = v.safeParse(schema, stored[KEY]);
  if (tabId === null || !parsed.success || parsed.output.tabId !== tabId) return null;
  await browser.storage.session.remove(KEY).catch(() => undefined);
  // The button's sign that something waits. No number stands there: the page cannot be read.
  await browser.action.setBadgeText({ tabId, text: '' }).catch(() => undefined);
  await browser.action.setTitle({ tabId, title: '' }).catch(() => undefined);
  return parsed.output.text;
}
