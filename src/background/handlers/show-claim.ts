import type { Runtime } from 'webextension-polyfill';
import type { Take } from '../../shared/messages.ts';
import { sendToReader, sendToSidebar } from '../../shared/send.ts';
import { tabOf } from '../tab-address.ts';

/** Scroll a tab's page to a claim; asked by the popup, its card is opened as well. */
export async function showClaim(
  { claimId, tabId }: Take<'show-claim'>,
  sender: Runtime.MessageSender,
): Promise<{ shown: boolean }> {
  const id = tabId ?? tabOf(sender);
  if (sender.tab?.id !== id) await sendToSidebar(id, 'open-card', { claimId });
  return sendToReader(id, 'show-claim', { claimId });
}

/** A claim was clicked on the page: open its card in the sidebar of that tab. */
export async function openCard({ claimId }: Take<'open-card'>, sender: Runtime.MessageSender): Promise<null> {
  await sendToSidebar(tabOf(sender), 'open-card', { claimId });
  return null;
}

/** By shortcut: to the next claim that others reported differently, on the page and in the sidebar. */
export async function nextDifference(tabId: number): Promise<void> {
  const { claimId } = await sendToReader(tabId, 'next-difference', { back: false });
  if (claimId !== null) await sendToSidebar(tabId, 'open-card', { claimId });
}
