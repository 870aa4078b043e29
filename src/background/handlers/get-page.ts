import type { Runtime } from 'webextension-polyfill';
import type { PageState, Take } from '../../shared/messages.ts';
import { findTab, hostOf, pageAddress } from '../tab-address.ts';
import { getTabPage } from '../tab-store.ts';

/** What is known of a tab, if it still shows the page that was read. */
export async function getPage(
  { tabId }: Take<'get-page'>,
  sender: Runtime.MessageSender,
): Promise<PageState> {
  const id = tabId ?? sender.tab?.id;
  if (id === undefined) return { kind: 'none', canCompare: false, host: null };
  const [tab, page] = await Promise.all([findTab(id), getTabPage(id)]);
  if (tab === null) return { kind: 'none', canCompare: false, host: null };
  // The sidebar stands on the page that was read; of other pages we may not even know the address.
  const same =
    page !== null && (tab.url === undefined ? sender.tab?.id === id : pageAddress(tab.url) === page.url);
  if (same) return page.state;
  const host = hostOf(tab.url);
  return { kind: 'none', canCompare: host !== null, host };
}
