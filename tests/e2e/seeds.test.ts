import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/browsers/harness.ts';
import { DEMO_DOMAIN } from '../../scripts/lib/demo-domain.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { waitForComparison } from '../../scripts/start/ask-background.ts';
import type { Comparison } from '../../src/core/model.ts';
import { type Seed, type SeedLook, seedPage } from '../pages/seed-page.ts';
import { type Desk, openDesk, until } from './support/desk.ts';
import { cardIds, paintedTexts } from './support/on-page.ts';

/** An annotated article: what must be found on it. */
interface AnnotatedSeed extends Seed {
  figures: { said: string; value: number; required: boolean }[];
  quotes: { said: string; required: boolean }[];
}

const folder = join(root, '..', 'shared', 'seeds');
const present = existsSync(folder);
const LOOKS: readonly SeedLook[] = ['modern', 'wordpress', 'table-age'];

const seeds: AnnotatedSeed[] = present
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
  : [];
if (!present) console.log('skipped: the real articles in the browsers (../shared/seeds is absent)');

/** Its own domain where the registry has it, else a host of the demo. */
const registry = readFileSync(join(root, 'src/packs/baghouz/outlets.json'), 'utf8');
const hostOf = (seed: Seed) =>
  seed.domain && registry.includes(`"${seed.domain}"`) ? seed.domain : `${seed.id}.${DEMO_DOMAIN}`;
const squash = (text: string) => text.replace(/\s+/g, ' ').trim();

describe.skipIf(!present).each<BrowserName>(['chromium', 'firefox'])(
  'the real articles in %s (skipped where ../shared/seeds is absent)',
  (name) => {
    let desk: Desk;
    beforeAll(async () => {
      desk = await openDesk(name, (host, path) => {
        const at = seeds.findIndex((seed) => hostOf(seed) === host && path === `/${seed.id}`);
        const seed = seeds[at];
        return seed ? { body: seedPage(seed, LOOKS[at % LOOKS.length] ?? 'modern') } : null;
      });
    });
    afterEach(() => desk?.closePages());
    afterAll(() => desk?.close());

    it.each(seeds.map((seed) => [seed.id, seed] as const))('%s', async (_id, seed) => {
      const page = await desk.visit(`http://${hostOf(seed)}/${seed.id}`);
      const frame = await desk.openSidebar(page);
      const comparison = await waitForComparison(frame);
      const claims = comparison.cards.map((card) => card.claim);

      for (const figure of seed.figures.filter(({ required }) => required)) {
        expect(
          claims.some((claim) => 'value' in claim && claim.value === figure.value),
          figure.said,
        ).toBe(true);
      }
      for (const quote of seed.quotes.filter(({ required }) => required)) {
        expect(
          claims.some((claim) => squash(claim.said).includes(squash(quote.said))),
          quote.said,
        ).toBe(true);
      }
      const text = squash([seed.title, ...seed.body].join(' '));
      for (const claim of claims) expect(text, claim.said).toContain(squash(claim.said));
      // What is painted is the claims' own text, in the article and nowhere else.
      const painted = await until(async () => {
        const texts = await paintedTexts(page);
        return texts.length > 0 ? texts : null;
      });
      for (const stretch of painted) expect(text, stretch).toContain(stretch);

      await until(async () => (await cardIds(frame)).length > 0);
      await expectOutlets(frame, comparison);
    });
  },
);

/** Every claim that has other outlets names at least one of them in its card (a folded card is unfolded first). */
async function expectOutlets(
  frame: Awaited<ReturnType<Desk['openSidebar']>>,
  comparison: Comparison,
): Promise<void> {
  const shared = comparison.cards.filter((card) => card.rows.length > 0);
  expect(shared.length).toBeGreaterThan(0);
  // A far card is drawn when the reader comes near it: go to each, unfold it, and read.
  const read = (id: string) =>
    frame.evaluate((cardId: string) => {
      const holders = [...document.querySelectorAll<HTMLElement>(`[data-card="${cardId}"]`)];
      holders[0]?.scrollIntoView({ block: 'center', behavior: 'instant' });
      for (const holder of holders) {
        for (const button of holder.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) button.click();
      }
      return holders.map((holder) => holder.textContent).join(' ');
    }, id);
  await frame.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) button.click();
  });
  for (const card of shared) {
    const names = card.rows.map((row) => row.report.outlet.name);
    await until(async () => {
      const text = await read(card.id);
      return names.some((outlet) => text.includes(outlet));
    }, 10_000).catch(() => {
      throw new Error(`the card of «${card.claim.said}» names none of ${names.slice(0, 3)}`);
    });
  }
}
