import type { Frame, Page } from 'puppeteer-core';
import { addressOf } from '../../../scripts/newsstand/newsstand.ts';
import { waitForComparison } from '../../../scripts/start/ask-background.ts';
import { type Desk, until } from './desk.ts';
import { cardIds } from './on-page.ts';

/** An article of the newsstand with its sidebar open and its cards drawn. */
export async function openWithCards(
  desk: Desk,
  article: Parameters<typeof addressOf>[0],
): Promise<{ page: Page; frame: Frame }> {
  const page = await desk.visit(addressOf(article));
  const frame = await desk.openSidebar(page);
  await waitForComparison(frame);
  await until(async () => (await cardIds(frame)).length > 3);
  return { page, frame };
}

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
