import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserName, sidebarFrame } from '../../scripts/browsers/harness.ts';
import { addressOf } from '../../scripts/newsstand/newsstand.ts';
import { askBackground, waitForComparison } from '../../scripts/start/ask-background.ts';
import { demoPage } from './support/demo.ts';
import { type Desk, openDesk, until } from './support/desk.ts';
import { now, openWithCards, press, taken } from './support/in-sidebar.ts';
import { cardIds, paintedTexts, placeOfText } from './support/on-page.ts';

const numbers = demoPage('baghouz-numbers');

describe.each<BrowserName>(['chromium', 'firefox'])('the sidebar in %s', (name) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk(name);
  });
  afterEach(async () => {
    await desk?.closePages();
    if (desk) await askBackground(desk.desk, 'clear-data', { what: 'all' });
  });
  afterAll(() => desk?.close());

  const opened = () => openWithCards(desk, numbers);

  it('goes through the cards by keys, shows a claim, and tells its keys', async () => {
    const { page, frame } = await opened();
    const ids = await cardIds(frame);
    await press(page, frame, '.over .lead');
    await page.keyboard.press('j');
    await until(async () => (await now(frame)) === ids[0]);
    await page.keyboard.press('j');
    await until(async () => (await now(frame)) === ids[1]);
    await page.keyboard.press('k');
    await until(async () => (await now(frame)) === ids[0]);

    await page.setViewport({ width: 1400, height: 300 });
    const comparison = await waitForComparison(frame);
    const said = comparison.cards.find((card) => card.id === ids[0])?.claim.said ?? '';
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await page.keyboard.press('o');
    await until(async () => {
      const top = (await placeOfText(page, said))?.top ?? -1;
      return top > 0 && top < 300;
    });
    await page.keyboard.press('?');
    await until(() => frame.$('dialog[open]'));
    await page.keyboard.press('Escape');
    await until(async () => (await frame.$('dialog')) === null);
    await page.keyboard.press('/');
    await until(() => frame.$('.lookup input'));
    await page.keyboard.type('37,000');
    await until(() => frame.$('.results .row'));
    await page.keyboard.press('Escape');
    await until(async () => (await cardIds(frame)).length > 3);
    await page.keyboard.press('Escape');
    await until(async () => (await taken(page)).left === 0);
  });

  it('copies a card with its citations', async () => {
    const { page, frame } = await opened();
    await press(page, frame, '.over .lead');
    await page.keyboard.press('j');
    const id = await until(() => now(frame));
    await page.keyboard.press('c');
    await until(() => frame.$('.toast'));
    const comparison = await waitForComparison(frame);
    const card = comparison.cards.find((each) => each.id === id);
    const paper = await desk.visit(`${new URL(addressOf(numbers)).origin}/`);
    await paper.evaluate(() => {
      const field = document.createElement('textarea');
      document.body.replaceChildren(field);
      field.focus();
    });
    await paper.keyboard.down('Control');
    await paper.keyboard.press('v');
    await paper.keyboard.up('Control');
    const text = await until(() => paper.$eval('textarea', (field) => (field as HTMLTextAreaElement).value));
    expect(text).toContain(card?.claim.said);
    expect(text).toContain(numbers.title);
    const first = card?.rows[0]?.report;
    expect(text).toContain(first?.outlet.name);
    expect(text).toMatch(/https?:\/\/\S+#:~:text=/);
  });

  it('moves to the other side, takes a new width, and keeps both', async () => {
    const { page, frame } = await opened();
    expect(await taken(page)).toEqual({ left: 400, right: 0 });
    await press(page, frame, '.bar button:nth-of-type(2)');
    await until(async () => (await taken(page)).right === 400);
    expect((await taken(page)).left).toBe(0);
    // The grip stands before the frame in the order of the keyboard.
    await frame.evaluate(() => document.querySelector<HTMLElement>('.bar button')?.focus());
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await until(async () => (await taken(page)).right === 432);
    await page.keyboard.press('ArrowRight');
    await until(async () => (await taken(page)).right === 416);
    await until(async () => (await askBackground(desk.desk, 'get-settings', {})).width === 416);

    const again = await desk.visit(`${addressOf(numbers)}?again`);
    await desk.openSidebar(again);
    await until(async () => (await taken(again)).right === 416);
  });

  it('opens by the tab at the page’s edge', async () => {
    const page = await desk.visit(addressOf(numbers));
    await until(async () => (await paintedTexts(page)).length > 5);
    // Our element is closed to the page: all that it can see is that something of ours lies there.
    const at = await until(() =>
      page.evaluate(() => {
        for (let y = 0; y < innerHeight; y += 8)
          for (const x of [6, innerWidth - 6])
            if (document.elementFromPoint(x, y)?.localName === 'masadir-frame') return { x, y: y + 12 };
        return null;
      }),
    );
    await page.mouse.click(at.x, at.y);
    const frame = await sidebarFrame(page);
    await waitForComparison(frame);
    await until(async () => (await taken(page)).left === 400);
  });

  it('filters by kind, difference and language, and sorts', async () => {
    const { page, frame } = await opened();
    const comparison = await waitForComparison(frame);
    const ids = (keep: (card: (typeof comparison.cards)[number]) => boolean) =>
      comparison.cards.filter(keep).map((card) => card.id);
    // Checks stand among the cards as cards of their own.
    const own = new Set(comparison.cards.map((card) => card.id));
    const shown = async () => [...new Set(await cardIds(frame))].filter((id) => own.has(id)).sort();
    const expectShown = (wanted: string[]) =>
      expect.poll(shown, { timeout: 10_000 }).toEqual([...wanted].sort());
    await press(page, frame, '[data-filter="quotes"]');
    await expectShown(ids((card) => card.kind === 'quote'));
    await press(page, frame, '[data-filter="figures"]');
    await expectShown(ids((card) => card.kind === 'figure'));
    await press(page, frame, '[data-filter="differing"]');
    await expectShown(ids((card) => card.headline === 'differs' || card.headline === 'changed'));
    await press(page, frame, '[data-filter="all"]');
    await expectShown(ids(() => true));

    const rows = () =>
      frame.$$eval('[data-card] .row [lang]', (all) => all.map((each) => (each as HTMLElement).lang));
    expect(new Set(await rows()).size).toBeGreaterThan(1);
    await frame.select('.order select', 'en');
    await until(async () => (await rows()).filter((lang) => lang !== 'en' && lang !== 'ar').length === 0);

    await press(page, frame, '.order button:nth-of-type(2)');
    await until(async () => (await askBackground(desk.desk, 'get-settings', {})).order === 'article');
    await until(async () => (await cardIds(frame))[0] === comparison.cards[0]?.id);
  });

  it('saves the comparison as a table, as data and as text', async () => {
    const { page, frame } = await opened();
    const { cards } = await waitForComparison(frame);
    await press(page, frame, '.take button:nth-of-type(1)');
    const markdown = await desk.saved('.md');
    expect(markdown.text).toContain(numbers.title);
    await press(page, frame, '.take button:nth-of-type(2)');
    const csv = await desk.saved('.csv');
    expect(csv.text.charCodeAt(0)).toBe(0xfeff);
    const lines = csv.text.trim().split('\r\n');
    expect(lines.length).toBeGreaterThan(cards.length);
    expect(csv.text).toContain('34 ألف مدني');
    await press(page, frame, '.take button:nth-of-type(3)');
    const json = await desk.saved('.json');
    expect(JSON.stringify(JSON.parse(json.text))).toContain('34 ألف مدني');
  });

  it('leads from a row to the other outlet’s page at its words', async () => {
    const { frame } = await opened();
    const links = await frame.$$eval('[data-card] .row .o a', (all) =>
      all.map((link) => ({ href: (link as HTMLAnchorElement).href, rel: (link as HTMLAnchorElement).rel })),
    );
    expect(links.length).toBeGreaterThan(5);
    for (const { href, rel } of links) {
      expect(href).toMatch(/^https?:\/\/[^#]+#:~:text=\S+$/);
      expect(rel).toContain('noreferrer');
    }
  });

  it('compares a selection from the context menu and by the command', async () => {
    const page = await desk.visit(addressOf(numbers));
    await until(async () => (await paintedTexts(page)).length > 5);
    await desk.chooseMenu(page, 'compare-selection', 'ومقتل 82 من مقاتلي قوات سوريا الديمقراطية في الباغوز');
    const frame = await sidebarFrame(page);
    const text = () =>
      frame.evaluate(() => document.querySelector('.cards')?.textContent ?? '').catch(() => '');
    await until(async () => (await cardIds(frame).catch(() => [])).length === 1);
    expect(await text()).toContain('82');

    await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p')].find((each) => each.textContent.includes('1306'));
      if (paragraph) getSelection()?.selectAllChildren(paragraph);
    });
    await desk.fireCommand('compare-selection', page);
    await until(async () => (await text()).includes('520'));
  });

  it('goes to the next difference by the command', async () => {
    const { page, frame } = await opened();
    const { cards } = await waitForComparison(frame);
    const differing = cards.filter((card) => card.headline === 'differs' || card.headline === 'changed');
    expect(differing.length).toBeGreaterThan(1);
    const seen: string[] = [];
    for (let i = 0; i < 2; i++) {
      await desk.fireCommand('next-difference', page);
      seen.push(
        await until(async () => {
          const id = await now(frame);
          return id !== null && id !== seen.at(-1) ? id : null;
        }),
      );
    }
    for (const id of seen) expect(differing.map((card) => card.id)).toContain(id);
  });

  it('opens the options', async () => {
    const { page, frame } = await opened();
    await press(page, frame, '.bar button:nth-of-type(3)');
    await until(async () => {
      const count = await desk.desk.evaluate(async () => {
        type Tabs = { tabs: { query(q: object): Promise<{ url?: string }[]> } };
        const world = globalThis as unknown as { browser?: Tabs; chrome: Tabs };
        const tabs = await (world.browser ?? world.chrome).tabs.query({ active: true });
        return tabs.filter((tab) => tab.url?.includes('/options.html')).length;
      });
      return count === 1;
    });
  });
});
