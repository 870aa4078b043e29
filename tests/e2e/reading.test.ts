import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserName, sidebarFrame } from '../../scripts/browsers/harness.ts';
import { addressOf, demoPages } from '../../scripts/newsstand/newsstand.ts';
import { askBackground, waitForComparison } from '../../scripts/start/ask-background.ts';
import { type Desk, openDesk, until } from './support/desk.ts';
import { cardIds, paintedTexts, placeOfText, restingPlace } from './support/on-page.ts';

const demo = (slug: string) => {
  const page = demoPages.find((candidate) => candidate.slug.includes(slug));
  if (!page) throw new Error(`no demo page ${slug}`);
  return page;
};
const numbers = demo('baghouz-numbers');

describe.each<BrowserName>(['chromium', 'firefox'])('reading a page in %s', (name) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk(name);
  });
  afterEach(() => desk?.closePages());
  afterAll(() => desk?.close());

  it('detects an article, marks its claims, and lists other outlets in the sidebar', async () => {
    const page = await desk.visit(addressOf(numbers));
    const painted = await until(async () => {
      const texts = await paintedTexts(page);
      return texts.length > 5 ? texts : null;
    });
    expect(painted.some((text) => text.includes('34 ألف مدني'))).toBe(true);
    expect(painted.some((text) => text.includes('تعلن قوات سوريا الديموقراطية القضاء التام'))).toBe(true);
    // Captions, tickers and related links carry numbers too.
    for (const outside of ['520 للدولار', '3 مصورين', '40 شخصاً', '10 صور']) {
      expect(painted.some((text) => text.includes(outside))).toBe(false);
    }

    const frame = await desk.openSidebar(page);
    const comparison = await waitForComparison(frame);
    const civilians = comparison.cards.find((card) => card.claim.said.includes('34 ألف مدني'));
    expect(civilians?.headline).toBe('differs');
    expect(civilians?.rows.some((row) => 'value' in row.claim && row.claim.value === 37000)).toBe(true);
    await until(async () => (await cardIds(frame)).includes(civilians?.id ?? '?'));
  });

  it('goes from a card to the text, and from the text to its card', async () => {
    const page = await desk.visit(addressOf(numbers));
    const frame = await desk.openSidebar(page);
    const comparison = await waitForComparison(frame);
    const last = comparison.cards.find((card) => card.claim.said.includes('72 ألف'));
    await page.setViewport({ width: 1400, height: 420 });
    await until(async () => (await cardIds(frame)).includes(last?.id ?? '?'));
    await page.evaluate(() => scrollTo(0, 0));
    const before = (await placeOfText(page, '72 ألف'))?.top ?? 0;
    expect(before).toBeGreaterThan(420);
    expect((await askBackground(frame, 'show-claim', { claimId: last?.id ?? '' })).shown).toBe(true);
    await until(async () => {
      const top = (await placeOfText(page, '72 ألف'))?.top ?? -1;
      return top > 0 && top < 420;
    });

    const place = await restingPlace(page, '72 ألف');
    await page.mouse.click(place.x, place.y);
    await until(() => frame.$eval(`[data-card="${last?.id}"]`, (card) => card.matches('.now')));
  });

  it('opens by the keyboard command and closes with Esc', async () => {
    const page = await desk.visit(addressOf(numbers));
    await until(async () => (await paintedTexts(page)).length > 0);
    await desk.fireCommand('toggle-sidebar', page);
    const frame = await sidebarFrame(page);
    await waitForComparison(frame);
    const margin = () =>
      page.evaluate(
        () =>
          getComputedStyle(document.documentElement).marginLeft +
          getComputedStyle(document.documentElement).marginRight,
      );
    await until(async () => (await margin()).includes('400px'));
    await page.focus('body');
    await page.keyboard.press('Escape');
    await until(async () => !(await margin()).includes('400px'));
  });

  it('reads text that comes late, and reads a live page again', async () => {
    const late = await desk.visit(addressOf(demo('al-hol-arrivals')));
    await until(async () => (await paintedTexts(late)).some((text) => text.includes('72 ألف شخص')));

    const live = await desk.visit(addressOf(demo('baghouz-13-march')));
    await until(async () => (await paintedTexts(live)).some((text) => text.includes('ثلاثة آلاف إرهابي')));
    await until(async () => (await paintedTexts(live)).some((text) => text.includes('59 ألف شخص')), 25_000);
  });

  it('takes no claim from readers’ comments and stays silent off the conflict', async () => {
    const page = await desk.visit(addressOf(demo('archives/31719')));
    const painted = await until(async () => {
      const texts = await paintedTexts(page);
      return texts.some((text) => text.includes('37 ألف مدني')) ? texts : null;
    });
    expect(painted.filter((text) => text.includes('900 ألف') || text.includes('300 مسلح'))).toEqual([]);

    for (const slug of ['wheat-season', 'mosul-bridge']) {
      const off = await desk.visit(addressOf(demo(slug)));
      await new Promise((resolve) => setTimeout(resolve, 2500));
      expect(await paintedTexts(off)).toEqual([]);
      const state = await askBackground(desk.desk, 'get-page', { tabId: await desk.tabIdOf(off) });
      expect(['none', 'off_topic']).toContain(state.kind);
    }
  });

  it('loses nothing when the background is stopped', async () => {
    const page = await desk.visit(addressOf(demo('more-than-sixty-thousand')));
    const frame = await desk.openSidebar(page);
    const before = await waitForComparison(frame);
    await askBackground(desk.desk, 'set-settings', { change: { months: 'gulf' } });
    await desk.killBackground();
    const after = await waitForComparison(frame);
    expect(after.cards.map((card) => [card.id, card.headline])).toEqual(
      before.cards.map((card) => [card.id, card.headline]),
    );
    expect((await askBackground(desk.desk, 'get-settings', {})).months).toBe('gulf');
  });

  it('sends nothing: every request is the page’s own', async () => {
    const own = new Set(demoPages.map((page) => new URL(addressOf(page)).host));
    // What browsers themselves ask for at start, whatever is installed.
    const browsers = /(google|gstatic|googleapis|mozilla|firefox|mozgcp|detectportal)\./;
    const strangers = desk.server.hits.filter((hit) => !own.has(hit.host) && !browsers.test(`${hit.host}.`));
    expect(strangers).toEqual([]);
    const byUs = desk.server.hits.filter((hit) => /extension:/.test(hit.from));
    expect(byUs).toEqual([]);
    expect(desk.server.hits.filter((hit) => hit.method !== 'GET' && own.has(hit.host))).toEqual([]);
  });
});
