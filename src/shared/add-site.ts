import { browser } from './browser.ts';
import { send } from './send.ts';

/**
 * Asks the browser for the permission to read a site, and has its scripts registered. False when the person said no.
 * Must run at once on the person's click: Firefox refuses to ask after any waiting.
 */
export async function addSite(host: string): Promise<boolean> {
  const granted = await browser.permissions.request({ origins: [`*://${host}/*`] });
  if (granted) await send('site-added', { host });
  return granted;
}
