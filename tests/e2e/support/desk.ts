import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
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

interface Tab {
  id?: number;
  url?: string;
  active?: boolean;
}

/** The first run's page opens within this time (ms) on a busy machine. */
const FIRST_RUN = 15_000;

/** A browser with the extension, the loopback web, and the moves that the tests share. */
export interface Desk extends Harness {
  server: LoopbackServer;
  /** Open an address in the test's own tab and bring it to the front. */
  visit(address: string): Promise<Page>;
  /** One of the extension's own pages in a tab, closed with the visited ones. */
  openOwn(path: string): Promise<Page>;
  /** Close every page that was visited. */
  closePages(): Promise<void>;
  /** Open the sidebar of a page through the extension's own message, asked until the reader is there. */
  openSidebar(page: Page): Promise<Frame>;
  /** A tab of the extension that is used to ask the background. */
  desk: Page;
  tabIdOf(page: Page): Promise<number>;
  /** The text of the file that was saved with this ending, once it is there whole. */
  saved(ending: string): Promise<{ name: string; text: string }>;
}

/** `extra` answers before the demo newsstand does; `extension` is the demo's build unless told otherwise. */
export async function openDesk(
  name: BrowserName,
  extra: (host: string, path: string) => Served | null = () => null,
  extension = join(root, 'dist/demo', name),
): Promise<Desk> {
  const server = await serve((host, path) => extra(host, path) ?? answerDemo(host, path));
  const downloads = mkdtempSync(join(tmpdir(), 'masadir-saved-'));
  const harness = await launch(name, {
    extension,
    executablePath: PATHS[name],
    headless: true,
    port: server.port,
    width: 1400,
    height: 900,
    downloads,
  });
  const desk = await harness.openExtensionPage('options.html');
  const pages: Page[] = [];

  const tabs = () =>
    desk.evaluate(async () => {
      type Tabs = { tabs: { query(q: object): Promise<Tab[]> } };
      const world = globalThis as unknown as { browser?: Tabs; chrome: Tabs };
      const all = await (world.browser ?? world.chrome).tabs.query({});
      return all.map(({ id, url, active }) => ({ id, url, active }));
    });

  async function tabIdOf(page: Page): Promise<number> {
    const url = page.url();
    await page.bringToFront();
    const open = await tabs();
    // Of a site that we may not read, the browser tells no address: it is the one in front.
    const tab =
      open.find(({ active, url: address }) => active && address === url) ??
      open.find(({ url: address }) => address === url) ??
      open.find(({ active }) => active);
    if (tab?.id === undefined) throw new Error(`no tab shows ${url}`);
    return tab.id;
  }

  // The page of the first run opens by itself, some time after the browser: before it did, a test's page may lose its place in front.
  await until(async () => (await tabs()).some(({ url }) => url?.endsWith('/welcome.html')), FIRST_RUN).catch(
    () => undefined,
  );

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
    async openOwn(path) {
      const page = await harness.openExtensionPage(path);
      pages.push(page);
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
    saved: (ending) =>
      until(() => {
        const name = readdirSync(downloads).find((each) => each.endsWith(ending));
        const text = name && readFileSync(join(downloads, name), 'utf8');
        return name && text ? { name, text } : null;
      }),
    async close() {
      await harness.close();
      await server.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}

/** Ask again until the answer is truthy; gives it. @throws after `timeout` ms. */
export async function until<T>(ask: () => Promise<T> | T, timeout = 40_000): Promise<NonNullable<T>> {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end)
      throw new Error(`nothing came within ${timeout} ms: ${ask.toString().slice(0, 160)}`);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}
