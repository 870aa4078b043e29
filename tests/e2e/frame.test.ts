import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/browsers/harness.ts';
import { askBackground, waitForComparison } from '../../scripts/start/ask-background.ts';
import { DEFAULT_KEYS } from '../../src/shared/sidebar-keys.ts';
import { demoPage } from './support/demo.ts';
import { type Desk, openDesk, until } from './support/desk.ts';
import { now, openWithCards, press, taken } from './support/in-sidebar.ts';
import { overflows } from './support/judge.ts';
import { cardIds } from './support/on-page.ts';

const numbers = demoPage('baghouz-numbers');

describe.each<BrowserName>(['chromium', 'firefox'])('the sidebar’s frame in a page, in %s', (name) => {
  let desk: Desk;
  const settings = () => askBackground(desk.desk, 'get-settings', {});
  beforeAll(async () => {
    desk = await openDesk(name);
  });
  afterEach(async () => {
    await desk?.closePages();
    if (desk) await askBackground(desk.desk, 'clear-data', { what: 'all' });
  });
  afterAll(() => desk?.close());

  const opened = () => openWithCards(desk, numbers);

  it('grows and shrinks as the mouse drags its grip, within bounds, and keeps the width', async () => {
    const { page } = await opened();
    const drag = async (to: number) => {
      const { left } = await taken(page);
      await page.mouse.move(left, 450);
      await page.mouse.down();
      await page.mouse.move((left + to) / 2, 450, { steps: 4 });
      await page.mouse.move(to, 450, { steps: 4 });
      await page.mouse.up();
    };
    await drag(500);
    await until(async () => (await taken(page)).left === 500);
    await until(async () => (await settings()).width === 500);
    await drag(120);
    await until(async () => (await taken(page)).left === 320);
    // Let go of, it no longer follows.
    await page.mouse.move(600, 450);
    expect((await taken(page)).left).toBe(320);
    await until(async () => (await settings()).width === 320);
  });

  it('takes new keys at once', async () => {
    const { page, frame } = await opened();
    const ids = await cardIds(frame);
    await press(page, frame, '.over .lead');
    await page.keyboard.press('j');
    await until(async () => (await now(frame)) === ids[0]);
    const keys = { ...DEFAULT_KEYS, next: 'KeyN', search: '+' };
    await askBackground(desk.desk, 'set-settings', { change: { keys } });
    await until(async () => (await frame.$eval('.foot .keys', (line) => line.textContent)).includes('N'));
    await press(page, frame, '.over .lead');
    await page.keyboard.press('n');
    await until(async () => (await now(frame)) === ids[1]);
    await page.keyboard.press('j');
    expect(await now(frame)).toBe(ids[1]);
  });

  it('fits its narrowest width, and text of twice the size', async () => {
    const { page, frame } = await opened();
    await frame.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await overflows(frame)).toEqual([]);
    await frame.evaluate(() => {
      document.documentElement.style.fontSize = '';
    });
    await frame.evaluate(() => document.querySelector<HTMLElement>('.bar button')?.focus());
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Home');
    await until(async () => (await taken(page)).left === 320);
    expect(await overflows(frame)).toEqual([]);
  });

  // Firefox has no way to be told of it from outside.
  it.runIf(name === 'chromium')('does not move by itself where the person wants less motion', async () => {
    const { page, frame } = await opened();
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    const own = await desk.openOwn(`sidebar.html?tab=${await desk.tabIdOf(page)}`);
    await own.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await until(() => own.$('[data-card]'));
    const moving = await own.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((each) => {
          const { transitionDuration, animationDuration, animationName } = getComputedStyle(each);
          const long = (time: string) => time.split(',').some((one) => Number.parseFloat(one) > 0);
          return long(transitionDuration) || (animationName !== 'none' && long(animationDuration));
        })
        .map((each) => `${each.localName}.${each.className}`),
    );
    expect(moving).toEqual([]);
    await page.bringToFront();
    await page.setViewport({ width: 1400, height: 300 });
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const [first] = (await waitForComparison(frame)).cards;
    const before = await page.evaluate(() => scrollY);
    await askBackground(frame, 'show-claim', { claimId: first?.id ?? '' });
    // Two frames later it is there, where a smooth way takes some twenty.
    const [soon, later] = await page.evaluate(async () => {
      const frames = async (count: number) => {
        for (let i = 0; i < count; i++) await new Promise((done) => requestAnimationFrame(done));
        return scrollY;
      };
      return [await frames(2), await frames(40)];
    });
    expect(soon).toBeLessThan(before);
    expect(soon).toBe(later);
  });
});
