import { browser } from '../shared/browser.ts';
import { ProblemError } from '../shared/problem-error.ts';
import { readSettings, SETTINGS_KEY } from '../shared/read-settings.ts';
import type { Settings } from '../shared/settings.ts';

/** The stored settings, mended; the defaults where storage is blocked. */
export async function getSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(SETTINGS_KEY).catch(() => ({}) as Record<string, unknown>);
  return readSettings(stored[SETTINGS_KEY]);
}

/** Change some settings and keep them. @throws ProblemError `storage_blocked` */
export function changeSettings(change: (old: Settings) => Partial<Settings>): Promise<Settings> {
  return inTurn(async () => {
    const old = await getSettings();
    const settings = readSettings({ ...old, ...change(old) });
    try {
      await browser.storage.local.set({ [SETTINGS_KEY]: settings });
    } catch (error) {
      throw new ProblemError('storage_blocked', error instanceof Error ? error.name : null);
    }
    return settings;
  });
}

/** Back to the defaults. */
export function forgetSettings(): Promise<void> {
  return inTurn(() => browser.storage.local.remove(SETTINGS_KEY));
}

/** Changes go one after another: two at once must not undo each other. */
let changing: Promise<unknown> = Promise.resolve();

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = changing.then(work);
  changing = done.catch(() => undefined);
  return done;
}
