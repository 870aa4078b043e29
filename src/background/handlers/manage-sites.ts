import { browser } from '../../shared/browser.ts';
import type { Take } from '../../shared/messages.ts';
import { ProblemError } from '../../shared/problem-error.ts';
import type { Settings } from '../../shared/settings.ts';
import { changeSettings, getSettings } from '../settings-store.ts';

const patternOf = (host: string): string => `*://${host}/*`;
const idOf = (host: string): string => `site-${host}`;

/** The person let us read a site: the gate runs there from now on. @throws ProblemError `no_access` where they did not */
export async function siteAdded({ host }: Take<'site-added'>): Promise<Settings> {
  if (!(await browser.permissions.contains({ origins: [patternOf(host)] })))
    throw new ProblemError('no_access');
  await register(host);
  await readOpenPages(host);
  return changeSettings(({ addedSites }) => ({ addedSites: [...new Set([...addedSites, host])] }));
}

export async function siteRemoved({ host }: Take<'site-removed'>): Promise<Settings> {
  await unregister(host);
  return changeSettings(({ addedSites }) => ({ addedSites: addedSites.filter((site) => site !== host) }));
}

/** All added sites: their scripts go, and the permission goes back to the person. */
export async function forgetSites(): Promise<void> {
  const { addedSites } = await getSettings();
  for (const host of addedSites) {
    await siteRemoved({ host });
    // What the person took back already cannot be given back.
    await browser.permissions.remove({ origins: [patternOf(host)] }).catch(() => false);
  }
}

/** An update forgets registered scripts: register those again that we still may. */
export async function registerSites(): Promise<void> {
  const { addedSites } = await getSettings();
  for (const host of addedSites)
    if (await browser.permissions.contains({ origins: [patternOf(host)] })) await register(host);
}

/** A permission was taken back in the browser's own settings. */
export async function sitesLost(origins: readonly string[]): Promise<void> {
  const { addedSites } = await getSettings();
  for (const host of addedSites) if (origins.includes(patternOf(host))) await siteRemoved({ host });
}

/** Its pages that are open already: nobody should have to load them anew. */
async function readOpenPages(host: string): Promise<void> {
  for (const { id } of await browser.tabs.query({ url: patternOf(host) })) {
    if (id === undefined) continue;
    const gate = { target: { tabId: id }, files: ['gate.js'] };
    // A page that is just being left, or an error page.
    await browser.scripting.executeScript(gate).catch(() => undefined);
  }
}

async function register(host: string): Promise<void> {
  await unregister(host);
  await browser.scripting.registerContentScripts([
    {
      id: idOf(host),
      matches: [patternOf(host)],
      js: ['gate.js'],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

async function unregister(host: string): Promise<void> {
  // It is no fault when it was not registered.
  await browser.scripting.unregisterContentScripts({ ids: [idOf(host)] }).catch(() => undefined);
}
