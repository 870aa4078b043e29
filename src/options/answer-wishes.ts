import { addSite } from '../shared/add-site.ts';
import { browser } from '../shared/browser.ts';
import type { Speech } from '../shared/i18n/speech.ts';
import { plural, t } from '../shared/i18n/to-text.ts';
import { problemOf } from '../shared/problem-error.ts';
import { send } from '../shared/send.ts';
import type { Settings } from '../shared/settings.ts';
import { today } from '../shared/today.ts';
import { saveFile } from '../view/dom/save-file.ts';
import { toast } from '../view/dom/toast.ts';
import type { OptionsWishes } from '../view/pages/draw-options.ts';
import { exportFile } from './export-file.ts';
import { importFile } from './import-file.ts';

interface Options {
  speech: Speech;
  draw(settings: Settings): Promise<void>;
  /** Read everything again and draw it. */
  stored(): Promise<void>;
}

/** What the options page does when the person asks for something. */
export function optionsWishes({ speech, draw, stored }: Options): OptionsWishes {
  const attempt = (work: Promise<unknown>): void => {
    work.catch((error) => toast(t(speech, `problem_${problemOf(error).code}`)));
  };
  return {
    change: (change) => attempt(send('set-settings', { change }).then(draw)),
    addSite: (host) =>
      attempt(addSite(host).then((given) => (given ? stored() : toast(t(speech, 'site_refused'))))),
    removeSite: (host) => attempt(removeSite(host).then(draw)),
    exportData: () => attempt(exportData(speech)),
    importData: (file) => attempt(importData(file, speech).then(stored)),
    clear: (what) =>
      attempt(
        send('clear-data', { what })
          .then(stored)
          .then(() => toast(t(speech, 'cleared'))),
      ),
    shortcuts: () => attempt(openShortcuts()),
  };
}

async function removeSite(host: string): Promise<Settings> {
  await browser.permissions.remove({ origins: [`*://${host}/*`] }).catch(() => false);
  return send('site-removed', { host });
}

async function exportData(speech: Speech): Promise<void> {
  const text = await exportFile((done, of) => toast(t(speech, 'export_progress', { done, of })));
  saveFile({ name: `masadir-${today()}.json`, type: 'application/json', text });
}

async function importData(file: Blob, speech: Speech): Promise<void> {
  const { reports, refused } = await importFile(file, (done, of) =>
    toast(t(speech, 'import_progress', { done, of })),
  );
  const said = [plural(speech, 'imported', reports)];
  if (refused > 0) said.push(plural(speech, 'import_refused', refused));
  toast(said.join(' '));
}

/** The browser's own page for shortcuts: Firefox has an interface for it, Chromium an address. */
async function openShortcuts(): Promise<void> {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) await openShortcutSettings.call(browser.commands);
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
