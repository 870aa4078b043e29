import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Settings } from '../../src/shared/settings.ts';
import type { BrowserName, Harness } from '../browsers/harness.ts';
import { sidebarFrame } from '../browsers/harness.ts';
import { launch } from '../browsers/launch.ts';
import { serve } from '../browsers/serve.ts';
import { addressOf, answerDemo, demoPages } from '../newsstand/newsstand.ts';
import { askBackground, waitForComparison } from './ask-background.ts';
import { comparisonTable } from './comparison-table.ts';

export interface DemoOptions {
  name: BrowserName;
  executablePath: string;
  /** Headless, screenshots, exit. */
  once: boolean;
  root: string;
  /** Why it runs once though nobody asked. */
  why: string | null;
}

const say = (text: string) => console.log(text);

/** The demo: serve, open, compare, print; then wait for the person to close the browser, or take pictures and end. */
export async function runDemo(options: DemoOptions): Promise<void> {
  const server = await serve(answerDemo);
  say(`Serving the demo newsstand (${demoPages.length} pages) on 127.0.0.1:${server.port}.`);
  say(
    options.once
      ? `Starting ${options.name} without a window${options.why ? ` (${options.why})` : ''}…`
      : `Opening ${options.name}…`,
  );
  const harness = await launch(options.name, {
    extension: join(options.root, 'dist/demo', options.name),
    executablePath: options.executablePath,
    headless: options.once,
    port: server.port,
  });
  try {
    const page = await openFirst(harness);
    if (options.once) await takePictures(harness, page, join(options.root, 'dist/demo'));
    else {
      say('Read on in the browser; close it to end the demo.');
      await new Promise<void>((resolve) => harness.browser.once('disconnected', () => resolve()));
    }
  } finally {
    if (harness.browser.connected) await harness.close();
    await server.close();
  }
}

async function openFirst(harness: Harness): Promise<Page> {
  const [first] = demoPages;
  if (!first) throw new Error('the newsstand is empty');
  const page = (await harness.browser.pages())[0] ?? (await harness.browser.newPage());
  await closeWelcome(harness, page);
  say(`Opening ${addressOf(first)}`);
  const comparison = await compareOn(harness, page, addressOf(first));
  const { figures, quotes, outlets, sources, differing } = comparison.overview;
  say(`\n${first.outlet.name}: ${first.title}`);
  say(
    `${figures} figures, ${quotes} quotes; ${outlets} outlets, ${sources} independent sources; ${differing} reported differently.`,
  );
  console.table(comparisonTable(comparison));
  return page;
}

/** The extension greets on its first day in a tab of its own; the demo starts on the news page. */
async function closeWelcome(harness: Harness, keep: Page): Promise<void> {
  for (const page of await harness.browser.pages())
    if (page !== keep && page.url().includes('/welcome.html')) await page.close();
}

/** Load an article, open the sidebar on it and give the comparison. */
async function compareOn(harness: Harness, page: Page, address: string) {
  await page.goto(address, { waitUntil: 'load' });
  await page.bringToFront();
  await openSidebar(harness, page);
  return waitForComparison(await sidebarFrame(page));
}

/** The toolbar's message, sent from one of the extension's own pages: the reader must be there to hear it, so it is asked again. */
async function openSidebar(harness: Harness, page: Page): Promise<void> {
  const until = Date.now() + 60_000;
  const desk = await harness.openExtensionPage('options.html');
  try {
    const tabId = await tabIdOf(desk, page.url());
    for (;;) {
      const { open } = await askBackground(desk, 'sidebar', { tabId, want: 'open' }).catch(() => ({
        open: false,
      }));
      if (open) return;
      if (Date.now() > until) throw new Error(`the sidebar did not open on ${page.url()}`);
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  } finally {
    await desk.close();
    await page.bringToFront();
  }
}

interface TabsApi {
  tabs: { query(query: { url?: string }): Promise<{ id?: number; url?: string }[]> };
}

async function tabIdOf(desk: Page, url: string): Promise<number> {
  const id = await desk.evaluate(async (address: string) => {
    const world = globalThis as unknown as { browser?: TabsApi; chrome: TabsApi };
    const tabs = await (world.browser ?? world.chrome).tabs.query({});
    return tabs.find((tab) => tab.url === address)?.id ?? null;
  }, url);
  if (id === null) throw new Error(`no tab shows ${url}`);
  return id;
}

/** The first page in both languages, both themes and narrow; every other page as it comes. */
const LOOKS = [
  { name: 'ar-light', language: 'ar', theme: 'light', width: 1280 },
  { name: 'ar-dark', language: 'ar', theme: 'dark', width: 1280 },
  { name: 'ar-narrow', language: 'ar', theme: 'light', width: 420 },
  { name: 'en-light', language: 'en', theme: 'light', width: 1280 },
] as const;

async function takePictures(harness: Harness, page: Page, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const shoot = async (name: string) => {
    const path = join(folder, `${harness.name}-${name}.png`);
    rmSync(path, { force: true });
    await page.screenshot({ path: path as `${string}.png` });
    say(`  ${path}`);
  };
  say('Pictures:');
  const first = page.url();
  for (const look of LOOKS) {
    await choose(harness, { language: look.language, theme: look.theme });
    await page.setViewport({ width: look.width, height: 900 });
    await page
      .emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look.theme }])
      .catch(() => undefined);
    await compareOn(harness, page, first);
    await settle(1500);
    await shoot(`1-first-page-${look.name}`);
  }
  await page.setViewport({ width: 1280, height: 900 });
  for (const [at, demo] of demoPages.slice(1).entries()) {
    await choose(harness, { language: demo.outlet.lang, theme: 'light' });
    await page.goto(addressOf(demo), { waitUntil: 'load' });
    if (demo.onConflict) {
      await openSidebar(harness, page);
      await waitForComparison(await sidebarFrame(page));
    }
    // Late and live pages are read again once they are quiet.
    await settle(demo.arrives === 'live' ? 7000 : 1500);
    await shoot(`${at + 2}-${demo.outlet.host}`);
  }
}

const settle = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Change the person's settings from one of the extension's own pages. */
async function choose(harness: Harness, change: Partial<Settings>): Promise<void> {
  const desk = await harness.openExtensionPage('options.html');
  await askBackground(desk, 'set-settings', { change });
  await desk.close();
}
