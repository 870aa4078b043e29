import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/browsers/harness.ts';
import { addressOf } from '../../scripts/newsstand/newsstand.ts';
import { askBackground, waitForComparison } from '../../scripts/start/ask-background.ts';
import { demoPage } from './support/demo.ts';
import { type Desk, openDesk, until } from './support/desk.ts';

const numbers = demoPage('baghouz-numbers');
/** An empty sheet is smaller than this in either browser; a comparison has fonts in it, and is many times larger. */
const EMPTY_PDF = 15_000;

describe.each<BrowserName>(['chromium', 'firefox'])('on paper, in %s', (name) => {
  let desk: Desk;
  let tabId: number;
  beforeAll(async () => {
    desk = await openDesk(name);
    const article = await desk.browser.newPage();
    await article.goto(addressOf(numbers));
    await waitForComparison(await desk.openSidebar(article));
    tabId = await desk.tabIdOf(article);
  });
  afterEach(() => desk?.closePages());
  afterAll(() => desk?.close());

  it.each(['ar', 'en'])(
    'the whole comparison stands on sheets that are not empty, in %s',
    async (language) => {
      await askBackground(desk.desk, 'set-settings', { change: { language, theme: 'dark' } });
      const page = await desk.openOwn(`sidebar.html?tab=${tabId}`);
      await until(() => page.$('[data-card]'));
      // Margins at which the lines of a heading fall over a page's end.
      for (const edge of ['10mm', '14mm', '18mm']) {
        const sheet = await page.pdf({ margin: { top: edge, bottom: edge, left: edge, right: edge } });
        expect(sheet.length, edge).toBeGreaterThan(EMPTY_PDF);
      }
      expect(await page.evaluate(() => document.querySelectorAll('.pending').length)).toBe(0);
    },
  );

  // Only Chromium can be told to draw for paper on the screen.
  it.runIf(name === 'chromium')(
    'says which article and when, with addresses, and shows nothing to press',
    async () => {
      await askBackground(desk.desk, 'set-settings', { change: { language: 'ar' } });
      const page = await desk.openOwn(`sidebar.html?tab=${tabId}`);
      await until(() => page.$('.fam .o a'));
      await page.emulateMediaType('print');
      const seen = await page.evaluate(() => {
        const shown = (each: Element) => each.checkVisibility();
        const after = document.querySelector('.fam .o a');
        return {
          head: [...document.querySelectorAll('.on-paper')]
            .filter(shown)
            .map((each) => each.textContent)
            .join(),
          pressed: [...document.querySelectorAll('button, .arch')]
            .filter((each) => shown(each) && !each.matches('.more, .line'))
            .map((each) => each.className),
          address: after ? getComputedStyle(after, '::after').content : '',
        };
      });
      expect(seen.head).toContain(numbers.title);
      expect(seen.head).toMatch(/\d{4}/);
      expect(seen.pressed).toEqual([]);
      expect(seen.address).toMatch(/^"[^#%]+\.[^#]+"$/);
    },
  );
});
