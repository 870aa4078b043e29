import type { PageState, Take } from '../../shared/messages.ts';
import { ProblemError } from '../../shared/problem-error.ts';
import { injectReader } from '../inject-reader.ts';
import { findTab, hostOf, pageAddress } from '../tab-address.ts';
import { setTabPage } from '../tab-store.ts';

/**
 * Read a tab because the person asks for it. The click on the toolbar gave `activeTab`; the reader reports as on any
 * other page, and `asked` waits for it in the session. @throws ProblemError `no_access` (browser pages, stores, no click)
 */
export async function compareAnyway({ tabId }: Take<'compare-anyway'>): Promise<PageState> {
  const tab = await findTab(tabId);
  if (tab === null || hostOf(tab.url) === null) throw new ProblemError('no_access');
  const state: PageState = { kind: 'reading', step: 'article', done: 0, of: 3 };
  await setTabPage(tabId, { url: pageAddress(tab.url ?? ''), asked: true, state });
  await injectReader(tabId);
  return state;
}
