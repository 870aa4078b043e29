import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/browsers/harness.ts';
import type { PopupSurface } from '../../scripts/browsers/popup-surface.ts';
import { addressOf } from '../../scripts/newsstand/newsstand.ts';
import { renderPage } from '../../scripts/newsstand/render-page.ts';
import { askBackground } from '../../scripts/start/ask-background.ts';
import { demoPage } from './support/demo.ts';
import { type Desk, openDesk, until } from './support/desk.ts';
import { paintedTexts } from './support/on-page.ts';

const numbers = demoPage('baghouz-numbers');
/** A site that no registry has, with an article on the conflict. */
const UNKNOWN = 'paper.unknown.example';

/** Type into the search field as a person would see it arrive. */
const type = (popup: PopupSurface, text: string) =>
  popup.run((doc, wanted) => {
    const input = doc.querySelector<HTMLInputElement>('.find input');
    if (!input) throw new Error('no search field');
    input.value = wanted;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);

/** The rows that answer a look-up: what was read into it, and the wordings. */
const results = (popup: PopupSurface) =>
  popup.run((doc) => {
    const section = doc.querySelector<HTMLElement>('.results');
    return {
      readAs: section?.querySelector<HTMLElement>('.read-as')?.textContent ?? '',
      rows: [...(section?.querySelectorAll<HTMLElement>('.row') ?? [])].map((row) => row.textContent),
      links: [...(section?.querySelectorAll('a') ?? [])].map((link) => link.href),
    };
  });

const press = (popup: PopupSurface, selector: string) =>
  popup.run((doc, wanted) => {
    const button = doc.querySelector<HTMLElement>(wanted);
    button?.click();
    return button !== null;
  }, selector);

describe.each<BrowserName>(['chromium', 'firefox'])('the popup in %s', (name) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk(name, (host) => (host === UNKNOWN ? { body: renderPage(numbers) } : null));
  });
  afterEach(() => desk?.closePages());
  afterAll(() => desk?.close());

  /** The real popup on a page, open and drawn. */
  async function popupOn(page: Page): Promise<PopupSurface> {
    const popup = await desk.openPopup(page);
    await until(() => popup.run((doc) => doc.querySelector('.find input') !== null));
    return popup;
  }

  it('tells this page in five lines, and each line leads to its card', async () => {
    const page = await desk.visit(addressOf(numbers));
    await until(async () => (await paintedTexts(page)).length > 5);
    const popup = await popupOn(page);
    const lines = await until(async () => {
      const texts = await popup.run((doc) =>
        [...doc.querySelectorAll<HTMLElement>('.five li')].map((line) => line.textContent),
      );
      return texts.length > 0 ? texts : null;
    });
    expect(lines).toHaveLength(5);
    expect(lines.some((line) => line.includes('34'))).toBe(true);
    await press(popup, '.five li button');
    const margin = () => page.evaluate(() => getComputedStyle(document.documentElement).marginLeft);
    await until(async () => (await margin()) === '400px');
  });

  it('looks up figures in any script, names, words of a quote, and outlets', async () => {
    const page = await desk.visit(addressOf(numbers));
    const popup = await popupOn(page);
    const lookUp = async (text: string, readAs: RegExp) => {
      await type(popup, '');
      await until(async () => (await results(popup)).readAs === '');
      await type(popup, text);
      return until(async () => {
        const found = await results(popup);
        return readAs.test(found.readAs) && found.rows.length > 0 ? found : null;
      });
    };
    for (const query of ['66 ألف', '66,000', '٦٦ ألف']) {
      const found = await lookUp(query, /66,000/);
      expect(
        found.rows.some((row) => /66|٦٦/.test(row)),
        query,
      ).toBe(true);
    }
    await lookUp('ثلاثة آلاف', /3,000/);
    // A name as other papers spell it, words of a quote, an outlet.
    const named = await lookUp('كينو غبريال', /./);
    expect(named.rows.some((row) => /غابرييل|غبريال|جبرئيل|Gabriel/.test(row))).toBe(true);
    const quoted = await lookUp('القضاء التام على ما يسمى بالخلافة', /القضاء التام/);
    expect(quoted.rows.some((row) => row.includes('بالخلافة'))).toBe(true);
    const outlet = await lookUp('عنب بلدي', /./);
    expect(outlet.rows.some((row) => row.includes('عنب بلدي'))).toBe(true);
    for (const link of outlet.links) expect(link).toMatch(/^https?:\/\//);
    await type(popup, 'زقزقة العصافير المهاجرة');
    await until(() => popup.run((doc) => doc.querySelector('.nohits') !== null));
    await popup.close();
  });

  it('keeps the latest look-ups, takes them up again, and forgets them', async () => {
    await askBackground(desk.desk, 'clear-data', { what: 'lookups' });
    const page = await desk.visit(addressOf(numbers));
    const first = await popupOn(page);
    await type(first, '37 ألف مدني');
    await until(async () => (await results(first)).rows.length > 0);
    await until(async () => (await askBackground(desk.desk, 'get-storage', {})).lookups === 1);
    await first.close();

    const second = await popupOn(page);
    await until(() => press(second, '.recent li button'));
    await until(async () => (await results(second)).rows.length > 0);
    expect(await second.run((doc) => doc.querySelector<HTMLInputElement>('.find input')?.value)).toBe(
      '37 ألف مدني',
    );
    await type(second, '');
    await until(() => press(second, '.recent .hd2 button'));
    await until(async () => (await askBackground(desk.desk, 'get-storage', {})).lookups === 0);
    await until(() => second.run((doc) => doc.querySelector('.recent') === null));
    await second.close();
  });

  it('reads a page outside the registry only when the person asks', async () => {
    const page = await desk.visit(`http://${UNKNOWN}/${numbers.slug}`);
    const popup = await popupOn(page);
    await until(() => popup.run((doc) => doc.querySelector('.state') !== null));
    expect(await paintedTexts(page)).toEqual([]);
    await until(() => press(popup, '.state .acts .btn.pri'));
    await until(async () => (await paintedTexts(page)).some((text) => text.includes('34 ألف مدني')));
    await until(() => popup.run((doc) => doc.querySelectorAll('.five li').length === 5));
    await popup.close();
  });

  it('adds a site by the person’s permission, reads it by itself, and takes it off again', async () => {
    const address = `http://${UNKNOWN}/${numbers.slug}`;
    const added = async () => (await askBackground(desk.desk, 'get-settings', {})).addedSites;
    const options = await desk.openOwn('options.html#sites');
    // Only a press by the mouse may ask for a permission.
    const addInOptions = async () => {
      await options.bringToFront();
      const field = await until(() => options.$('input[name="opt_added"]'));
      await field.evaluate((input) => input.scrollIntoView({ block: 'center' }));
      await field.evaluate((input) => (input as HTMLInputElement).select());
      await field.type(UNKNOWN);
      await (await until(() => options.$('form:has([name="opt_added"]) button'))).click();
    };
    if (name === 'firefox') {
      await desk.answerPermission(UNKNOWN, 'deny');
      await addInOptions();
      await until(() => options.$('.toast'));
      expect(await added()).toEqual([]);
    }
    await desk.answerPermission(UNKNOWN, 'allow');
    const open = await desk.visit(address);
    const popup = await popupOn(open);
    if (popup.press) await popup.press('.state .acts .btn:not(.pri)');
    else {
      await popup.close();
      await addInOptions();
    }
    await until(async () => (await added()).includes(UNKNOWN));
    // The page that is open already, and one that is opened after.
    await until(async () => (await paintedTexts(open)).length > 5);
    const fresh = await desk.visit(address);
    await until(async () => (await paintedTexts(fresh)).length > 5);

    const again = await desk.openOwn('options.html#sites');
    const remove = await until(() => again.$('.sites:has([name="opt_added"]) li button'));
    await remove.evaluate((button) => button.scrollIntoView({ block: 'center' }));
    await remove.click();
    await until(async () => (await added()).length === 0);
    const after = await desk.visit(address);
    await new Promise((resolve) => setTimeout(resolve, 2000));
    expect(await paintedTexts(after)).toEqual([]);
  });
});
