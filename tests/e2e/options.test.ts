import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/browsers/harness.ts';
import { addressOf } from '../../scripts/newsstand/newsstand.ts';
import { askBackground, waitForComparison } from '../../scripts/start/ask-background.ts';
import { demoPage } from './support/demo.ts';
import { type Desk, openDesk, until } from './support/desk.ts';
import { paintedTexts } from './support/on-page.ts';

const numbers = demoPage('baghouz-numbers');
const host = new URL(addressOf(numbers)).host;

/** Press a control of the options, as often as it takes for the page to be drawn. */
const press = (page: Page, selector: string) =>
  until(() =>
    page.evaluate((wanted: string) => {
      const found = document.querySelector<HTMLElement>(wanted);
      found?.click();
      return found !== null;
    }, selector),
  );
const choose = (page: Page, name: string, value: string) =>
  press(page, `input[name="${name}"][value="${value}"]`);
const look = (page: Page) =>
  page.evaluate(() => {
    const { lang, dir, dataset } = document.documentElement;
    return { lang, dir, theme: dataset.theme ?? 'system', title: document.title };
  });

describe.each<BrowserName>(['chromium', 'firefox'])('the options in %s', (name) => {
  let desk: Desk;
  const folder = mkdtempSync(join(tmpdir(), 'masadir-import-'));
  const settings = () => askBackground(desk.desk, 'get-settings', {});
  const stored = () => askBackground(desk.desk, 'get-storage', {});
  beforeAll(async () => {
    desk = await openDesk(name);
  });
  afterEach(async () => {
    await desk?.closePages();
    if (desk) await askBackground(desk.desk, 'clear-data', { what: 'all' });
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await desk?.close();
  });

  it('changes language, direction and theme at once', async () => {
    const page = await desk.openOwn('options.html');
    await choose(page, 'language', 'ar');
    await until(async () => (await look(page)).lang === 'ar');
    expect(await look(page)).toMatchObject({ dir: 'rtl' });
    const arabic = (await look(page)).title;
    await choose(page, 'language', 'en');
    await until(async () => (await look(page)).lang === 'en');
    expect(await look(page)).toMatchObject({ dir: 'ltr' });
    expect((await look(page)).title).not.toBe(arabic);
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await choose(page, 'theme', 'light').then(() =>
      until(async () => ((await look(page)).theme === 'light' ? background() : null)),
    );
    await choose(page, 'theme', 'dark');
    const dark = await until(async () => ((await look(page)).theme === 'dark' ? background() : null));
    expect(dark).not.toBe(light);
  });

  it('keeps every choice over a new page and a stopped background', async () => {
    const page = await desk.openOwn('options.html');
    const wishes = [
      ['language', 'ar'],
      ['digits', 'eastern'],
      ['months', 'maghreb'],
      ['theme', 'dark'],
      ['order', 'article'],
      ['dock', 'right'],
    ] as const;
    for (const [key, value] of wishes) {
      await choose(page, key, value);
      await until(async () => (await settings())[key] === value);
    }
    for (const key of ['highlights', 'edgeTab', 'openByItself', 'keepLibrary'] as const) {
      const before = (await settings())[key];
      await press(page, `input[name="${key}"]`);
      await until(async () => (await settings())[key] !== before);
    }
    const kept = await settings();
    await desk.killBackground();
    expect(await settings()).toEqual(kept);
    const again = await desk.openOwn('options.html');
    // Drawn, and told what is kept, in the digits that were chosen.
    await until(() => again.evaluate(() => /[٠-٩]/.test(document.querySelector('.kept')?.textContent ?? '')));
    for (const [key, value] of wishes)
      expect(
        await again.$eval(`input[name="${key}"]:checked`, (input) => (input as HTMLInputElement).value),
      ).toBe(value);
    expect(
      await again.$eval('input[name="highlights"]', (input) => (input as HTMLInputElement).checked),
    ).toBe(false);
  });

  it('carries a new language and theme into the open sidebar', async () => {
    await askBackground(desk.desk, 'set-settings', { change: { language: 'en' } });
    const page = await desk.visit(addressOf(numbers));
    const frame = await desk.openSidebar(page);
    const worn = () =>
      frame.evaluate(() => document.documentElement.lang + (document.documentElement.dataset.theme ?? ''));
    await until(async () => (await worn()) === 'en');
    await askBackground(desk.desk, 'set-settings', { change: { language: 'ar', theme: 'dark' } });
    await until(async () => (await worn().catch(() => '')) === 'ardark');
  });

  it('takes the highlights off and puts them back', async () => {
    const page = await desk.visit(addressOf(numbers));
    await until(async () => (await paintedTexts(page)).length > 5);
    const options = await desk.openOwn('options.html');
    await press(options, 'input[name="highlights"]');
    await until(async () => (await paintedTexts(page)).length === 0);
    await press(options, 'input[name="highlights"]');
    await until(async () => (await paintedTexts(page)).length > 5);
  });

  it('is silent on a site where it shall be, at once and later', async () => {
    const page = await desk.visit(addressOf(numbers));
    await until(async () => (await paintedTexts(page)).length > 5);
    const options = await desk.openOwn('options.html');
    await (await until(() => options.$('input[name="opt_silent"]'))).type(`http://${host}/front`);
    await press(options, 'form:has([name="opt_silent"]) button');
    await until(async () => (await settings()).silentSites.includes(host));
    await until(async () => (await paintedTexts(page)).length === 0);
    const later = await desk.visit(`${addressOf(numbers)}?later`);
    await new Promise((resolve) => setTimeout(resolve, 2000));
    expect(await paintedTexts(later)).toEqual([]);
    await press(options, '.sites:has([name="opt_silent"]) li button');
    await until(async () => (await settings()).silentSites.length === 0);
  });

  it('says that a site’s name is none', async () => {
    const options = await desk.openOwn('options.html');
    await (await until(() => options.$('input[name="opt_silent"]'))).type('not a site');
    await press(options, 'form:has([name="opt_silent"]) button');
    await until(() =>
      options.evaluate(() =>
        [...document.querySelectorAll('.sites .bad')].some((line) => line.textContent !== ''),
      ),
    );
    expect((await settings()).silentSites).toEqual([]);
  });

  it('exports, clears after asking, and imports the library back', async () => {
    const page = await desk.visit(addressOf(numbers));
    await waitForComparison(await desk.openSidebar(page));
    await until(async () => (await stored()).library.reports === 1);
    await askBackground(desk.desk, 'set-settings', { change: { months: 'gulf' } });
    await page.close();

    const options = await desk.openOwn('options.html#data');
    const kept = () => options.evaluate(() => document.querySelector('.kept')?.textContent ?? '');
    await until(kept);
    await press(options, '#data .btns .btn');
    const file = await desk.saved('.json');
    expect(file.name).toMatch(/^masadir-.*\.json$/);
    const data = JSON.parse(file.text);
    expect(data.reports).toHaveLength(1);
    expect(data.reports[0].url).toBe(addressOf(numbers));

    // The first press only asks; the second question's other answer leaves everything.
    await press(options, '#data .clear .btn');
    await until(() => options.$('.clear .sure'));
    expect((await stored()).library.reports).toBe(1);
    await press(options, '.clear .sure ~ .btn:not(.pri)');
    expect((await stored()).library.reports).toBe(1);
    await press(options, '#data .clear .btn:last-child');
    await press(options, '.clear .sure ~ .btn.pri');
    await until(async () => (await stored()).library.reports === 0);
    expect((await settings()).months).toBe('levant');

    const path = join(folder, 'again.json');
    writeFileSync(path, file.text);
    const input = (await until(() => options.$('input[type="file"]'))) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
    await until(async () => (await stored()).library.reports === 1);
    expect((await settings()).months).toBe('gulf');
    await until(() => options.$('.toast'));
    const again = JSON.parse((await askBackground(desk.desk, 'export-data', {}))?.json ?? '');
    expect(again.reports).toEqual(data.reports);

    writeFileSync(path, '{"reports": [{"id": 1}], half of a file');
    await (
      (await until(() => options.$('input[type="file"]'))) as ElementHandle<HTMLInputElement>
    ).uploadFile(path);
    await until(() => options.$('.toast'));
    expect((await stored()).library.reports).toBe(1);
  });
});
