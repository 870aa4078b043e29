import { browser } from '../shared/browser.ts';
import { registerSites } from './handlers/manage-sites.ts';
import { library } from './open-library.ts';
import { createMenu } from './selection-menu.ts';

/** Installed or updated: load the pack ahead of the first article, set up what the browser keeps, say hello once. */
export async function firstRun(reason: string): Promise<void> {
  createMenu();
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  await registerSites().catch(() => undefined);
  await library();
}
