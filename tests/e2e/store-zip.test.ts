import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/browsers/harness.ts';
import { root } from '../../scripts/lib/root.mjs';
import { addressOf, demoPages } from '../../scripts/newsstand/newsstand.ts';
import { renderPage } from '../../scripts/newsstand/render-page.ts';
import { askBackground } from '../../scripts/start/ask-background.ts';
import { type Desk, openDesk, until } from './support/desk.ts';
import { paintedTexts } from './support/on-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'masadir-zip-'));

/** Unpack the zip that goes to the store. */
function unpack(name: BrowserName): string {
  const target = join(folder, name);
  for (const [path, content] of Object.entries(
    unzipSync(readFileSync(join(root, 'dist', `masadir-${name}.zip`))),
  )) {
    const file = join(target, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return target;
}

beforeAll(() => {
  const run = spawnSync(process.execPath, ['build.mjs'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (run.status !== 0) throw new Error('the build failed');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each<BrowserName>(['chromium', 'firefox'])('the store’s zip in %s', (name) => {
  let desk: Desk;
  const [article] = demoPages;
  const outlets: { domain: string }[] = JSON.parse(
    readFileSync(join(root, 'src/packs/baghouz/outlets.json'), 'utf8'),
  );
  const domain = outlets.find((outlet) => outlet.domain.endsWith('.net'))?.domain ?? '';

  beforeAll(async () => {
    if (!article) throw new Error('the newsstand is empty');
    const html = renderPage(article);
    desk = await openDesk(name, (host) => (host === domain ? { body: html } : null), unpack(name));
  });
  afterAll(() => desk?.close());

  it('reads an article on an outlet of the registry', async () => {
    const page = await desk.visit(`http://${domain}/article`);
    await until(async () => (await paintedTexts(page)).length > 5);
    const state = await askBackground(desk.desk, 'get-page', { tabId: await desk.tabIdOf(page) });
    expect(state.kind).toBe('compared');
    await page.close();
  });

  it('leaves every other site alone', async () => {
    if (!article) throw new Error('the newsstand is empty');
    const page = await desk.visit(addressOf(article));
    const state = await askBackground(desk.desk, 'get-page', { tabId: await desk.tabIdOf(page) });
    expect(state.kind).toBe('none');
    expect(await paintedTexts(page)).toEqual([]);
    await page.close();
  });
});
