import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { type BrowserName, type Harness, sidebarFrame } from '../../../scripts/browsers/harness.ts';
import { launch } from '../../../scripts/browsers/launch.ts';
import { type LoopbackServer, type Served, serve } from '../../../scripts/browsers/serve.ts';
import { root } from '../../../scripts/lib/root.mjs';
import { answerDemo } from '../../../scripts/newsstand/newsstand.ts';
import { askBackground } from '../../../scripts/start/ask-background.ts';

const PATHS = {
  chromium: process.env.MASADIR_CHROMIUM ?? '/usr/bin/chromium',
  firefox: process.env.MASADIR_FIREFOX ?? '/usr/bin/firefox-esr',
};

/** A browser with the extension, the loopback web, and the moves that the tests share. */
export interface Desk extends Harness {
  server: LoopbackServer;
  /** Open an address in the test's own tab and bring it to the front. */
  visit(address: string): Promise<Page>;
  /** Close every page that was visited. */
  closePages(): Promise<void>;
  /** Open the sidebar of a page through the extension's own message, asked until the reader is there. */
  openSidebar(page: Page): Promise<Frame>;
  /** A tab of the extension that is used to ask the background. */
  desk: Page;
  tabIdOf(page: Page): Promise<number>;
}

/** `extra` answers before the demo newsstand does. */
export async function openDesk(
  name: BrowserName,
  extra: (host: string, path: string) => Served | null = () => null,
): Promise<Desk> {
  const server = await serve((host, path) => extra(host, path) ?? answerDemo(host, path));
  const harness = await launch(name, {
    extension: join(root, 'dist/demo', name),
    executablePath: PATHS[name],
    headless: true,
    port: server.port,
    width: 1400,
    height: 900,
  });
  const desk = await harness.openExtensionPage('options.html');
  const pages: Page[] = [];

  async function tabIdOf(page: Page): Promise<number> {
    const url = page.url();
    const id = await desk.evaluate(async (address: string) => {
      type Tabs = { tabs: { query(q: object): Promise<{ id?: number; url?: string }[]> } };
      const world = globalThis as unknown as { browser?: Tabs; chrome: Tabs };
      const tabs = await (world.browser ?? world.chrome).tabs.query({});
      return tabs.find((tab) => tab.url === address)?.id ?? null;
    }, url);
    if (id === null) throw new Error(`no tab shows ${url}`);
    return id;
  }

  return {
    ...harness,
    server,
    desk,
    tabIdOf,
    async visit(address) {
      const page = await harness.browser.newPage();
      pages.push(page);
      await page.goto(address, { waitUntil: 'load' });
      await page.bringToFront();
      return page;
    },
    async closePages() {
      for (const page of pages.splice(0)) if (!page.isClosed()) await page.close();
    },
    async openSidebar(page) {
      const tabId = await tabIdOf(page);
      await until(
        async () =>
          (await askBackground(desk, 'sidebar', { tabId, want: 'open' }).catch(() => ({ open: false }))).open,
      );
      return sidebarFrame(page);
    },
    async close() {
      await harness.close();
      await server.close();
    },
  };
}

/** Ask again until the answer is truthy; gives it. @throws after `timeout` ms. */
export async function until<T>(ask: () => Promise<T> | T, timeout = 15_000): Promise<NonNullable<T>> {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end)
      throw new Error(`nothing came within ${timeout} ms: ${ask.toString().slice(0, 160)}`);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}
