import { browser } from '../shared/browser.ts';

/** The colour of `differs` (view/css/tokens.css); white digits read well on it. */
const COLOUR = '#78296f';

/** The toolbar button's number: claims that others reported differently; none for zero or null. */
export async function setBadge(tabId: number, differing: number | null): Promise<void> {
  // The tab may be closed by now.
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
    await browser.action.setBadgeText({ tabId, text: differing ? String(Math.min(differing, 999)) : '' });
  } catch {}
}
