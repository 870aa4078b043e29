import type { Frame, Page } from 'puppeteer-core';
import { until } from './desk.ts';

/** The room that the open sidebar takes from the page, by side. */
export const taken = (page: Page) =>
  page.evaluate(() => {
    const { marginLeft, marginRight } = getComputedStyle(document.documentElement);
    return { left: Number.parseInt(marginLeft, 10), right: Number.parseInt(marginRight, 10) };
  });

/** Press something in the sidebar with the mouse of the page: the browser takes it for the person's own press. */
export async function press(page: Page, frame: Frame, selector: string): Promise<void> {
  await page.bringToFront();
  const place = () =>
    frame.evaluate((wanted: string) => {
      const found = document.querySelector(wanted);
      found?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const rect = found?.getBoundingClientRect();
      return rect && rect.width > 0 ? { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 } : null;
    }, selector);
  // Cards are drawn as the reader comes near them: the button rests once all above it have their height.
  const box = await until(async () => {
    const before = await place();
    await new Promise((resolve) => setTimeout(resolve, 300));
    const after = await place();
    return before && after && Math.abs(before.y - after.y) < 1 ? after : null;
  });
  const { right } = await taken(page);
  const from = right > 0 ? (await page.evaluate(() => innerWidth)) - right : 0;
  await page.mouse.click(from + box.x, box.y);
}

/** The card that the sidebar stands at. */
export const now = (frame: Frame) =>
  frame.evaluate(() => document.querySelector<HTMLElement>('[data-card].now')?.dataset.card ?? null);
