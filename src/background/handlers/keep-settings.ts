import type { Runtime } from 'webextension-polyfill';
import type { Take } from '../../shared/messages.ts';
import type { Settings } from '../../shared/settings.ts';
import { isOwnPage } from '../check-message.ts';
import { injectReader } from '../inject-reader.ts';
import { changeSettings } from '../settings-store.ts';
import { knownTabs } from '../tab-store.ts';

/** What changes the look of marked pages: they are drawn anew. */
const SEEN: readonly (keyof Settings)[] = [
  'language',
  'digits',
  'months',
  'theme',
  'dock',
  'highlights',
  'edgeTab',
  'silentSites',
];

/** Keep what the person chose. The reader (a content script) may only keep the width that was dragged. */
export async function keepSettings(
  { change }: Take<'set-settings'>,
  sender: Runtime.MessageSender,
): Promise<Settings> {
  const allowed = isOwnPage(sender) ? change : change.width === undefined ? {} : { width: change.width };
  const settings = await changeSettings(() => allowed);
  if (SEEN.some((key) => key in allowed)) void redrawPages();
  return settings;
}

/** The pages that were read: whoever comes back from the options finds them as they were wished. */
async function redrawPages(): Promise<void> {
  // One after the other: a hundred tabs must not read at once.
  for (const id of await knownTabs()) await injectReader(id).catch(() => undefined);
}
