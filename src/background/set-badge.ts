import { browser } from '../shared/browser.ts';

/** The colour of `differs` (view/css/tokens.css); white digits read well on it. */
const COLOUR = '#78296f';

/** The toolbar button's number: claims that others reported differently; none for zero or null. */
export async function setBadge(tabId: number, differing: number | null): Promise<void> {
  // The tab may be closed by now.
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
    await browser.action.setBadgeText({ tabId, text: differing ? String(Math.min(differing, 999)) : '' });
    // An empty one is the extension's own name again.
    if (differing === null) await browser.action.setTitle({ tabId, title: '' });
  } catch {}
}

/** What the number means, for those who rest on the button or hear it: `Masadir: 4 of 12 differ.` */
export async function setTip(tabId: number, title: string): Promise<void> {
  try {
    await browser.action.setTitle({ tabId, title });
  } catch {}
}

/** Quotation marks on the button: a selected text waits behind it, where the browser opens no popup by itself. */
export async function showWaiting(tabId: number): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
    await browser.action.setBadgeText({ tabId, text: '«»' });
  } catch {}
  await setTip(tabId, browser.i18n.getMessage('selection_waits'));
}
