import type { Runtime } from 'webextension-polyfill';
import type { Take } from '../../shared/messages.ts';
import { injectReader } from '../inject-reader.ts';
import { getSettings } from '../settings-store.ts';
import { isSilent } from '../silent-sites.ts';
import { hostOf, tabOf } from '../tab-address.ts';

/** The gate thinks that its page may be on the conflict: put the reader there. Frames inside pages are no articles. */
export async function gateAsks(
  _: Take<'inject-reader'>,
  sender: Runtime.MessageSender,
): Promise<{ injected: boolean }> {
  const tabId = tabOf(sender);
  if (sender.frameId !== 0 || isSilent(hostOf(sender.url), await getSettings())) return { injected: false };
  await injectReader(tabId);
  return { injected: true };
}
