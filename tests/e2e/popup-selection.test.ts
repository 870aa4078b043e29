import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/browsers/harness.ts';
import type { PopupSurface } from '../../scripts/browsers/popup-surface.ts';
import { type Desk, openDesk, until } from './support/desk.ts';

const SELECTED = 'ومقتل 82 من مقاتلي قوات سوريا الديمقراطية في الباغوز';

const shown = (popup: PopupSurface) =>
  popup.run((doc) => ({
    cards: [...doc.querySelectorAll('.answer .card')].map((card) => card.textContent ?? ''),
    pageHidden: doc.querySelector<HTMLElement>('.here-now')?.hidden ?? null,
    field: doc.querySelector<HTMLInputElement>('.find input')?.value ?? null,
    hits: doc.querySelectorAll('.results .row').length,
  }));

describe.each<BrowserName>(['chromium', 'firefox'])(
  'a selection where no sidebar may open, in %s',
  (name) => {
    let desk: Desk;
    beforeAll(async () => {
      desk = await openDesk(name);
    });
    afterAll(() => desk?.close());

    const badge = (tabId: number) =>
      desk.desk.evaluate((tab: number) => {
        type Action = { action: { getBadgeText(of: { tabId: number }): Promise<string> } };
        const world = globalThis as unknown as { browser?: Action; chrome: Action };
        return (world.browser ?? world.chrome).action.getBadgeText({ tabId: tab });
      }, tabId);

    /** Chooses the menu's entry, then takes the popup that opens, or presses the button where none may by itself. */
    async function compared(page: Page, text: string): Promise<PopupSurface> {
      await desk.chooseMenu(page, 'compare-selection', text);
      const opened = await desk.popupByItself();
      if (opened) return opened;
      // The button says that something waits behind it.
      const tabId = await desk.tabIdOf(page);
      await until(async () => (await badge(tabId)) === '«»');
      const popup = await desk.openPopup(page);
      await until(async () => (await badge(tabId)) === '');
      return popup;
    }

    it('is compared in the popup, once', async () => {
      const page = await desk.openClosedPage();
      const popup = await compared(page, SELECTED);
      const found = await until(async () => {
        const now = await shown(popup);
        return now.cards.length > 0 ? now : null;
      });
      expect(found.cards.join()).toContain('82');
      expect(found.cards.join()).toMatch(/\d+ outlets|\d+ وسائل/);
      expect(found.pageHidden).toBe(true);
      await popup.close();
      // It was for that one time: the popup tells of the page again.
      const again = await desk.openPopup(page);
      await until(() => again.run((doc) => doc.querySelector('.here-now .state') !== null));
      expect((await shown(again)).cards).toEqual([]);
      await again.close();
      await page.close();
    });

    it('is looked up where it claims nothing', async () => {
      const page = await desk.openClosedPage();
      const popup = await compared(page, 'كينو غبريال');
      const found = await until(async () => {
        const now = await shown(popup);
        return now.hits > 0 ? now : null;
      });
      expect(found.field).toBe('كينو غبريال');
      await popup.close();
      await page.close();
    });
  },
);
