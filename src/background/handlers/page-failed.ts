import type { Runtime } from 'webextension-polyfill';
import type { Take } from '../../shared/messages.ts';
import { sendToSidebar } from '../../shared/send.ts';
import { pageAddress, tabOf } from '../tab-address.ts';
import { getTabPage, setTabPage } from '../tab-store.ts';

/** The reader could not read the page, or lost its frame: the popup says so. */
export async function pageFailed(
  { problem }: Take<'page-failed'>,
  sender: Runtime.MessageSender,
): Promise<null> {
  const tabId = tabOf(sender);
  const url = pageAddress(sender.tab?.url ?? sender.url ?? '');
  const known = await getTabPage(tabId);
  // A page that removes the sidebar's frame is still compared: the popup has its cards.
  const keepsCards =
    problem.code === 'frame_removed' && known?.state.kind === 'compared' && known.url === url;
  const state = keepsCards ? { ...known.state, problem } : ({ kind: 'failed', problem } as const);
  await setTabPage(tabId, { url, asked: known?.url === url && known.asked, state });
  await sendToSidebar(tabId, 'page-changed', { tabId });
  return null;
}
