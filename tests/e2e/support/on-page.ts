import type { Frame, Page } from 'puppeteer-core';

/** Where the first occurrence of a text stands on the page, in viewport coordinates; null where it is not there. */
export async function placeOfText(
  page: Page,
  wanted: string,
): Promise<{ x: number; y: number; top: number } | null> {
  return page.evaluate((text: string) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.nodeValue ?? '').indexOf(text);
      if (at < 0 || node.parentElement?.closest('script, style')) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + text.length);
      const [box] = range.getClientRects();
      if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2, top: box.top };
    }
    return null;
  }, wanted);
}

/** Where a text stands once the page has stopped scrolling. @throws where it is not there. */
export async function restingPlace(page: Page, wanted: string): Promise<{ x: number; y: number }> {
  let last = await placeOfText(page, wanted);
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    const now = await placeOfText(page, wanted);
    if (!now) throw new Error(`«${wanted}» is not on the page`);
    if (last?.top === now.top) return now;
    last = now;
  }
}

/** The wordings that are painted on the page, over all of its highlights. */
export async function paintedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = new Set<string>();
    const registry = (globalThis as unknown as { CSS: { highlights: Map<string, Set<Range>> } }).CSS
      .highlights;
    registry.forEach((ranges) => {
      for (const range of ranges) texts.add(String(range).replace(/\s+/g, ' ').trim());
    });
    return [...texts];
  });
}

/** Ids of the cards that the sidebar shows, in order. */
export const cardIds = (frame: Frame): Promise<string[]> =>
  frame.$$eval('[data-card]', (cards) => cards.map((card) => (card as HTMLElement).dataset.card ?? ''));
