import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserName, sidebarFrame } from '../../scripts/browsers/harness.ts';
import { DEMO_DOMAIN } from '../../scripts/lib/demo-domain.mjs';
import { askBackground, waitForComparison } from '../../scripts/start/ask-background.ts';
import { type Desk, openDesk, until } from './support/desk.ts';
import { hostilePages } from './support/hostile-pages.ts';
import { cardIds, paintedTexts } from './support/on-page.ts';

const HOST = `hostile.${DEMO_DOMAIN}`;
const at = (path: string) => `http://${HOST}${path}`;
const CLAIM = '37 ألف مدني';

describe.each<BrowserName>(['chromium', 'firefox'])('pages that work against us, in %s', (name) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk(name, (host, path) =>
      host === HOST ? (hostilePages[path.split('?')[0] ?? ''] ?? null) : null,
    );
  });
  afterEach(() => desk?.closePages());
  afterAll(() => desk?.close());

  const painted = async (page: Awaited<ReturnType<Desk['visit']>>, text = CLAIM) =>
    (await paintedTexts(page)).some((each) => each.includes(text));
  const stateOf = async (page: Awaited<ReturnType<Desk['visit']>>) =>
    askBackground(desk.desk, 'get-page', { tabId: await desk.tabIdOf(page) });

  it('gives up plainly where the page keeps removing our element', async () => {
    const page = await desk.visit(at('/removes'));
    // What was compared is kept; that the page will not have our element is said beside it.
    await until(async () => {
      const state = await stateOf(page);
      return 'problem' in state && state.problem?.code === 'frame_removed';
    });
    // The page goes on as if nothing had been there.
    expect(await page.evaluate(() => document.querySelectorAll('masadir-frame').length)).toBe(0);
    expect(await page.evaluate(() => 1 + 1)).toBe(2);
    const popup = await desk.openPopup(page);
    await until(() => popup.run((doc) => doc.querySelector('.partial') !== null));
    expect(await popup.run((doc) => doc.querySelectorAll('.five li').length)).toBeGreaterThan(2);
    await popup.close();
  });

  it.each([
    ['a strict content security policy', '/policy'],
    ['prototypes that were overridden', '/overrides'],
    ['broken structured data', '/broken-data'],
    ['text inside hundreds of nested elements', '/deep'],
  ])('reads, marks and compares under %s', async (_, path) => {
    const page = await desk.visit(at(path));
    await until(() => painted(page));
    const frame = await desk.openSidebar(page);
    const { cards } = await waitForComparison(frame);
    expect(cards.some((card) => card.claim.said.includes(CLAIM))).toBe(true);
    await until(async () => (await cardIds(frame)).length >= 3);
  });

  it('stays out of the way where every getter of the page’s elements throws', async () => {
    const page = await desk.visit(at('/throws'));
    // A content script has its own view of the elements: the page's traps do not catch it.
    await until(() => painted(page));
    expect(await page.title()).toContain('الباغوز');
  });

  it('says that an empty page is none', async () => {
    const page = await desk.visit(at('/empty'));
    await askBackground(desk.desk, 'compare-anyway', { tabId: await desk.tabIdOf(page) });
    await until(async () => {
      const state = await stateOf(page);
      return state.kind === 'failed' && state.problem.code === 'page_empty';
    });
  });

  it('reads a page of five megabytes in bounded time', async () => {
    const page = await desk.visit(at('/big'));
    const from = Date.now();
    await until(async () => ['compared', 'failed', 'off_topic'].includes((await stateOf(page)).kind), 40_000);
    expect(Date.now() - from).toBeLessThan(40_000);
    expect(await page.evaluate(() => document.title.length)).toBeGreaterThan(0);
  });

  it('draws markup, scripts and direction marks of a page as mere text', async () => {
    const page = await desk.visit(at('/markup'));
    await until(() => painted(page));
    const frame = await desk.openSidebar(page);
    await waitForComparison(frame);
    await until(async () => (await cardIds(frame)).length >= 3);
    const found = await frame.evaluate(() => ({
      scripts: document.querySelectorAll('.cards script, .cards img, .cards iframe, .cards [onerror]').length,
      ran: 'masadirRan' in globalThis,
      text: document.querySelector('.cards')?.textContent ?? '',
    }));
    expect(found.scripts).toBe(0);
    expect(found.ran).toBe(false);
    expect(found.text).toContain('<img src=x');
    // Overrides of direction could turn what stands beside them around.
    expect(found.text).not.toMatch(/[\u202a-\u202e]/u);
    expect(await page.evaluate(() => 'masadirRan' in globalThis)).toBe(false);
  });

  it('reads again where a page turns into another without loading', async () => {
    const page = await desk.visit(at('/single'));
    await until(() => painted(page));
    await page.evaluate(() => document.getElementById('go')?.click());
    await until(async () => !(await painted(page)));
    await until(() => painted(page, '1306'));
    const frame = await desk.openSidebar(page);
    await until(async () => {
      const { cards } = await waitForComparison(frame);
      return cards.every((card) => !card.claim.said.includes(CLAIM));
    });
  });

  it('reads what “read more” reveals', async () => {
    const page = await desk.visit(at('/more'));
    await until(() => painted(page));
    expect(await painted(page, '1306')).toBe(false);
    await page.evaluate(() => document.getElementById('more')?.click());
    await until(() => painted(page, '1306'));
  });

  it('is moved by no message or event of the page', async () => {
    const page = await desk.visit(at('/policy'));
    await until(() => painted(page));
    await page.evaluate(() => {
      const forged = { to: 'reader', name: 'sidebar', take: { tabId: null, want: 'open' } };
      postMessage(forged, '*');
      for (const target of [
        window,
        document,
        document.documentElement,
        document.querySelector('masadir-frame'),
      ])
        for (const type of ['message', 'sidebar', 'open-card', 'masadir'])
          target?.dispatchEvent(new CustomEvent(type, { detail: forged }));
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).marginLeft)).toBe('0px');
  });

  it('shows the page nothing of itself but an empty element', async () => {
    const page = await desk.visit(at('/policy'));
    await until(() => painted(page));
    await waitForComparison(await desk.openSidebar(page));
    const seen = await page.evaluate(() => {
      const host = document.querySelector('masadir-frame');
      return {
        root: host?.shadowRoot ?? null,
        children: host?.childNodes.length,
        attributes: host?.getAttributeNames(),
        globals: Object.getOwnPropertyNames(globalThis).filter((key) => /masadir/i.test(key)),
        frames: [...document.querySelectorAll('iframe')].length,
        inside: [...Array(window.length).keys()].map((i) => {
          try {
            return window[i]?.document.body.textContent ?? null;
          } catch {
            return null;
          }
        }),
      };
    });
    expect(seen).toMatchObject({ root: null, children: 0, attributes: [], globals: [], frames: 0 });
    expect(seen.inside.every((text) => text === null)).toBe(true);
  });

  it('keeps two tabs apart', async () => {
    const first = await desk.visit(at('/policy'));
    const firstFrame = await desk.openSidebar(first);
    const one = await waitForComparison(firstFrame);
    const second = await desk.visit(at('/other'));
    const two = await waitForComparison(await desk.openSidebar(second));
    expect(two.article.title).not.toBe(one.article.title);
    await first.bringToFront();
    const again = await waitForComparison(await sidebarFrame(first));
    expect(again.article.title).toBe(one.article.title);
    const shown = await firstFrame.evaluate(() => document.querySelector('.cards')?.textContent ?? '');
    expect(shown).toContain(CLAIM);
    expect(shown).not.toContain('59 ألف');
  });
});
