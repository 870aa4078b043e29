import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/browsers/harness.ts';
import { addressOf } from '../../scripts/newsstand/newsstand.ts';
import { askBackground, waitForComparison } from '../../scripts/start/ask-background.ts';
import { demoPage } from './support/demo.ts';
import { type Desk, openDesk, until } from './support/desk.ts';
import { findings, overflows } from './support/judge.ts';
import { LAYER_HOST, layerSite } from './support/layer-site.ts';
import { placeOfText } from './support/on-page.ts';

const numbers = demoPage('baghouz-numbers');

/** The box of something that our layer drew, on a page where it can be looked into. */
const boxOf = (page: Page, selector: string) =>
  page.evaluate((wanted) => {
    const found = document.querySelector('masadir-frame')?.shadowRoot?.querySelector<HTMLElement>(wanted);
    if (!found) return null;
    const { left, right, bottom } = found.getBoundingClientRect();
    return { shown: !found.hidden, left, right, bottom };
  }, selector);

/** What our layer writes with less contrast than 4.5 : 1 on the ground that it stands on. */
const faint = (page: Page) =>
  page.evaluate(() => {
    const parts = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const light = (colour: string) => {
      const [r = 0, g = 0, b = 0] = parts(colour).map((each) => {
        const share = each / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const root = document.querySelector('masadir-frame')?.shadowRoot;
    const seen = [...(root?.querySelectorAll<HTMLElement>('.card, .tab') ?? [])].flatMap((ground) => {
      const under = light(getComputedStyle(ground).backgroundColor);
      return [...ground.querySelectorAll('*')]
        .filter((each) => each.childElementCount === 0 && each.textContent?.trim())
        .map((each) => {
          const over = light(getComputedStyle(each).color);
          const ratio = (Math.max(over, under) + 0.05) / (Math.min(over, under) + 0.05);
          return { text: each.textContent ?? '', ratio };
        });
    });
    if (seen.length < 5) throw new Error('the layer has less to read than it should');
    return seen.filter(({ ratio }) => ratio < 4.5).map(({ text, ratio }) => `${text}: ${ratio.toFixed(1)}`);
  });

/** Puppeteer's own list of features leaves this one out; the browser knows it. */
async function forceColours(page: Page): Promise<void> {
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
}

const LOOKS = [
  ['ar', 'light'],
  ['ar', 'dark'],
  ['en', 'light'],
  ['en', 'dark'],
] as const;

describe.each<BrowserName>(['chromium', 'firefox'])('for everyone, in %s', (name) => {
  let desk: Desk;
  let tabId: number;
  let article: Page;
  beforeAll(async () => {
    desk = await openDesk(name, await layerSite());
    article = await desk.browser.newPage();
    await article.goto(addressOf(numbers));
    await waitForComparison(await desk.openSidebar(article));
    tabId = await desk.tabIdOf(article);
  });
  afterEach(() => desk?.closePages());
  afterAll(() => desk?.close());

  /** Each surface, and what stands there once it is drawn. */
  const surfaces = () =>
    [
      [`sidebar.html?tab=${tabId}`, '[data-card]'],
      [`popup.html?tab=${tabId}`, '.five li'],
      ['options.html', '.kept'],
      ['welcome.html', '.demo-side .card'],
    ] as const;

  it.each(LOOKS)('axe finds nothing in %s, %s', async (language, theme) => {
    await askBackground(desk.desk, 'set-settings', { change: { language, theme } });
    for (const [path, drawn] of surfaces()) {
      const page = await desk.openOwn(path);
      await until(() => page.$(drawn));
      expect(await page.evaluate(() => document.documentElement.lang), path).toBe(language);
      expect(await findings(page), path).toEqual([]);
      await page.close();
    }
  });

  it.each(['ar', 'en'] as const)('fits 320 px and text of twice the size in %s', async (language) => {
    await askBackground(desk.desk, 'set-settings', { change: { language, theme: 'light' } });
    for (const [path, drawn] of surfaces()) {
      const page = await desk.openOwn(path);
      await until(() => page.$(drawn));
      await page.setViewport({ width: 320, height: 640 });
      // The popup has a width of its own, that of the browser's window for it.
      if (!path.startsWith('popup')) expect(await overflows(page), `${path} at 320 px`).toEqual([]);
      await page.setViewport({ width: 640, height: 800 });
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      expect(await overflows(page), `${path} at 200 %`).toEqual([]);
      await page.close();
    }
  });

  it('axe finds nothing in the sidebar of a page', async () => {
    await askBackground(desk.desk, 'set-settings', { change: { language: 'ar', theme: 'light' } });
    await article.bringToFront();
    const frame = await desk.openSidebar(article);
    await until(() => frame.$('[data-card]'));
    expect(await findings(frame)).toEqual([]);
  });

  /** A page with our layer over it, and the hover card of its first claim open. */
  async function hovered(query: string): Promise<Page> {
    const page = await desk.visit(`http://${LAYER_HOST}/${query}`);
    const at = await until(() => placeOfText(page, '34 ألف مدني'));
    await page.mouse.move(at.x, at.y + 60);
    await page.mouse.move(at.x, at.y);
    await until(async () => (await boxOf(page, '.card'))?.shown);
    return page;
  }

  it.each(['light', 'dark'])(
    'axe finds nothing in the hover card and the edge tab over a page, %s',
    async (theme) => {
      const page = await hovered(`?theme=${theme}`);
      expect(await findings(page)).toEqual([]);
      // In a shadow over a page axe tells no contrast: it is reckoned here.
      expect(await faint(page)).toEqual([]);
    },
  );

  it('keeps the hover card and the edge tab on a page of 320 px, and of twice the text', async () => {
    const page = await hovered('');
    await page.setViewport({ width: 320, height: 640 });
    for (const size of ['100%', '200%']) {
      await page.evaluate((wanted) => {
        document.documentElement.style.fontSize = wanted;
        document.body.style.fontSize = '1rem';
      }, size);
      const at = await until(() => placeOfText(page, '34 ألف مدني'));
      await page.mouse.move(at.x, 630);
      await until(async () => (await boxOf(page, '.card'))?.shown === false);
      await page.mouse.move(at.x, at.y);
      await until(async () => (await boxOf(page, '.card'))?.shown);
      for (const each of ['.card', '.tab']) {
        const box = await boxOf(page, each);
        expect(box?.left, `${each} at ${size}`).toBeGreaterThanOrEqual(0);
        expect(box?.right, `${each} at ${size}`).toBeLessThanOrEqual(320);
        expect(box?.bottom, `${each} at ${size}`).toBeLessThanOrEqual(640);
      }
      expect(await overflows(page)).toEqual([]);
    }
  });

  // Only Chromium can be told what a person asked of the system.
  it.runIf(name === 'chromium')('moves nothing where less motion is asked for', async () => {
    await askBackground(desk.desk, 'set-settings', { change: { language: 'ar', theme: 'light' } });
    for (const [path, drawn] of surfaces()) {
      const page = await desk.openOwn(path);
      await until(() => page.$(drawn));
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter((each) => {
            const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(each);
            const still = transitionDuration.split(', ').every((time) => Number.parseFloat(time) === 0);
            return !still || animationName !== 'none' || scrollBehavior === 'smooth';
          })
          .map((each) => `${each.localName}.${each.className}`),
      );
      expect(moving, path).toEqual([]);
      await page.close();
    }
  });

  it.runIf(name === 'chromium')('says by line and shape what forced colours take away', async () => {
    for (const [path, drawn] of surfaces()) {
      const page = await desk.openOwn(path);
      await until(() => page.$(drawn));
      await forceColours(page);
      expect(await findings(page), path).toEqual([]);
      const lost = await page.evaluate(() => {
        const line = (each: Element) => {
          const { outlineStyle, textDecorationLine, borderBlockEndStyle, fontWeight } =
            getComputedStyle(each);
          return `${outlineStyle} ${textDecorationLine} ${borderBlockEndStyle} ${fontWeight}`;
        };
        // What is chosen among several must look unlike its neighbours without any colour.
        return [...document.querySelectorAll('[aria-pressed="true"], .seg label:has(:checked)')]
          .filter((chosen) => {
            const other = [...(chosen.parentElement?.children ?? [])].find(
              (each) => each !== chosen && each.localName === chosen.localName,
            );
            return other !== undefined && line(other) === line(chosen);
          })
          .map((each) => `${each.localName}.${each.className}`);
      });
      expect(lost, path).toEqual([]);
      await page.close();
    }
    const page = await desk.visit(`http://${LAYER_HOST}/`);
    await forceColours(page);
    const at = await until(() => placeOfText(page, '34 ألف مدني'));
    await page.mouse.move(at.x, at.y);
    await until(async () => (await boxOf(page, '.card'))?.shown);
    expect(await findings(page)).toEqual([]);
  });
});
