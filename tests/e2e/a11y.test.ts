import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/browsers/harness.ts';
import { addressOf } from '../../scripts/newsstand/newsstand.ts';
import { askBackground, waitForComparison } from '../../scripts/start/ask-background.ts';
import { demoPage } from './support/demo.ts';
import { type Desk, openDesk, until } from './support/desk.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const numbers = demoPage('baghouz-numbers');

interface Finding {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** What axe finds, as lines to be read. */
async function findings(page: Page | Frame): Promise<string[]> {
  await page.evaluate(`${axe}; undefined`);
  const found: string = await page.evaluate(async () => {
    const world = globalThis as unknown as { axe: { run(): Promise<{ violations: Finding[] }> } };
    return JSON.stringify((await world.axe.run()).violations);
  });
  return (JSON.parse(found) as Finding[]).map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map((node) => `${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`).join(' | ')}`,
  );
}

/** Nothing reaches out of the page sideways. */
const overflows = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((each) => {
        const { left, right } = each.getBoundingClientRect();
        return left < -1 || right > clientWidth + 1;
      })
      .map((each) => `${each.localName}.${each.className}`)
      .slice(0, 8);
  });

const LOOKS = [
  ['ar', 'light'],
  ['ar', 'dark'],
  ['en', 'light'],
  ['en', 'dark'],
] as const;

describe.each<BrowserName>(['chromium', 'firefox'])('for everyone, in %s', (name) => {
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

  /** Each surface, and what stands there once it is drawn. */
  const surfaces = () =>
    [
      [`sidebar.html?tab=${tabId}`, '[data-card]'],
      [`popup.html?tab=${tabId}`, '.five li'],
      ['options.html', '.kept'],
      ['welcome.html', 'h1'],
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
});
