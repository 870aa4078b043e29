import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'puppeteer-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** What axe finds, as lines to be read. */
export async function findings(page: Page | Frame): Promise<string[]> {
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
export const overflows = (page: Page | Frame) =>
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
