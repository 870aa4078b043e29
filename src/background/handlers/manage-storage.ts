import { exportText } from '../../library/export-text.ts';
import { browser } from '../../shared/browser.ts';
import type { Give, StorageSummary, Take } from '../../shared/messages.ts';
import { readSettings } from '../../shared/read-settings.ts';
import { forgetRecent, parseRecent, readRecent, restoreRecent } from '../../shared/recent-lookups.ts';
import { today } from '../../shared/today.ts';
import { inLibrary, troubleOf } from '../open-library.ts';
import { changeSettings, forgetSettings, getSettings } from '../settings-store.ts';
import { forgetSites } from './manage-sites.ts';

/** What is stored, by kind. */
export async function summarise(): Promise<StorageSummary> {
  return inLibrary(async (lib) => {
    const { pack, own } = await lib.summary();
    const problem = troubleOf(lib);
    return {
      pack,
      library: own,
      lookups: (await readRecent()).length,
      bytes: await usedBytes(),
      ...(problem && { problem }),
    };
  });
}

/** The person's own data, from a place on: options and look-ups stand before the first reports. Null: begin anew. */
export async function exportData({ from = null }: Take<'export-data'>): Promise<Give<'export-data'>> {
  const stretch = await inLibrary((lib) => lib.exportStretch(from));
  if (stretch === null) return null;
  const { reports, next } = stretch;
  const facts =
    from === null
      ? { masadir: 1, exported: today(), settings: await getSettings(), lookups: await readRecent() }
      : {};
  return { json: exportText(facts, reports), reports: reports.length, next };
}

/** Take an export (or a list of reports) in. What does not fit is named and left out, the rest goes on. */
export async function importData({
  json,
  part = null,
}: Take<'import-data'>): Promise<{ reports: number; refused: readonly string[] }> {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return { reports: 0, refused: ['no JSON'] };
  }
  const imported = await inLibrary((lib) => lib.importReports(data, { part }));
  if (typeof data === 'object' && data !== null && 'settings' in data) {
    // Sites need a permission that no file can give.
    const { addedSites: _, ...settings } = readSettings(data.settings);
    await changeSettings(() => settings);
  }
  if (typeof data === 'object' && data !== null && 'lookups' in data)
    await restoreRecent(parseRecent(data.lookups));
  return imported;
}

/** Forget the library, the look-ups, or all that was chosen and allowed as well; gives what is left. */
export async function clearData({ what }: Take<'clear-data'>): Promise<StorageSummary> {
  if (what !== 'lookups') await inLibrary((lib) => lib.clear());
  if (what !== 'library') await forgetRecent();
  if (what === 'all') {
    await forgetSites();
    await forgetSettings();
    await browser.storage.session.clear();
  }
  return summarise();
}

async function usedBytes(): Promise<number | null> {
  try {
    return (await navigator.storage.estimate()).usage ?? null;
  } catch {
    return null;
  }
}
