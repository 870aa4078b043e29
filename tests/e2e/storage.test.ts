import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { syntheticReports } from '../../scripts/bench/synthetic.mjs';
import type { BrowserName } from '../../scripts/browsers/harness.ts';
import { DEMO_DOMAIN } from '../../scripts/lib/demo-domain.mjs';
import { askBackground, waitForComparison } from '../../scripts/start/ask-background.ts';
import { writeReport } from '../../src/library/write-report.ts';
import { type Desk, openDesk, until } from './support/desk.ts';
import { cardIds } from './support/on-page.ts';

/*
 * A full disk and a blocked IndexedDB cannot be made from outside of a real browser before the background has opened
 * its library: src/library and src/background test those with stores that fail. Here: what real storage keeps when the
 * background dies in the middle, and that nothing of what is read goes over the network.
 */
const HOST = `diary.${DEMO_DOMAIN}`;
const ADDRESS = `http://${HOST}/private/letter`;
const SECRET = 'شجرة التين الزرقاء';
const page = `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>رسالة عن معركة الباغوز</title><meta property="og:type" content="article"></head>
<body><main><article><h1>رسالة عن معركة الباغوز ضد تنظيم داعش</h1>
<p>قالت قوات سوريا الديمقراطية إن 37 ألف مدني خرجوا من الباغوز، آخر جيوب تنظيم «داعش» شرق الفرات في ريف دير الزور.</p>
<p>وقال مصطفى بالي، مدير المركز الإعلامي لقوات سوريا الديمقراطية: «التقينا عند ${SECRET} بعد انتهاء المعركة بيومين». وقُتل 1306 من مسلحي التنظيم.</p>
</article></main></body></html>`;

/** Four parts of 2,500 and a bit: enough for the background to be stopped between the first and the last. */
const REPORTS = 10_200;
const CLAIMS_A_REPORT = 5;
const A_PART = 2500;

const reportsKept = async (desk: Desk): Promise<number> =>
  (await askBackground(desk.desk, 'get-storage', {})).library.reports;

/** Ids of all reports that are kept, as the export gives them, stretch by stretch. */
async function idsKept(desk: Desk): Promise<string[]> {
  const ids: string[] = [];
  let part = await askBackground(desk.desk, 'export-data', {});
  while (part) {
    const { reports }: { reports: { id: string }[] } = JSON.parse(part.json);
    ids.push(...reports.map(({ id }) => id));
    part = part.next ? await askBackground(desk.desk, 'export-data', { from: part.next }) : null;
  }
  return ids;
}

/** Numbers that the page's toasts have said since `listen` was told to begin. */
async function listen(page: Page): Promise<() => Promise<number[][]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    new MutationObserver(() => {
      const text = document.querySelector('.toast')?.textContent ?? '';
      if (text !== '' && text !== said.at(-1)) said.push(text);
    }).observe(document.body, { childList: true, subtree: true });
  });
  return async () => {
    const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
    return said.map((text) => (text.match(/\p{N}[\p{N}.,٬]*/gu) ?? []).map(plainNumber));
  };
}

/** `٢٬٥٠٠` and `2,500`. */
const plainNumber = (text: string): number =>
  Number(text.replace(/[.,٬]/gu, '').replace(/[٠-٩]/gu, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit))));

async function importInto(options: Page, path: string): Promise<void> {
  const input = await until(() => options.$('input[type="file"]'));
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
}

describe.each<BrowserName>(['chromium', 'firefox'])('what is stored and what is sent in %s', (name) => {
  let desk: Desk;
  const folder = mkdtempSync(join(tmpdir(), 'masadir-import-'));
  const file = join(folder, 'library.json');
  beforeAll(async () => {
    const reports = [...syntheticReports(REPORTS * CLAIMS_A_REPORT, ['قوات', 'مدنيون', 'معركة'])].map(
      writeReport,
    );
    writeFileSync(file, JSON.stringify({ reports }));
    desk = await openDesk(name, (host) => (host === HOST ? { body: page } : null));
  });
  afterAll(async () => {
    await desk?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('keeps a read report when the background is stopped while it works', async () => {
    const tab = await desk.visit(ADDRESS);
    const frame = await desk.openSidebar(tab);
    await desk.killBackground();
    await waitForComparison(frame);
    await until(async () => (await askBackground(desk.desk, 'get-storage', {})).library.reports === 1);
    await desk.killBackground();
    expect((await askBackground(desk.desk, 'get-storage', {})).library.reports).toBe(1);
    // Facts, and the words that stood in quotation marks; never the article.
    const kept = (await askBackground(desk.desk, 'export-data', {}))?.json;
    expect(kept).toContain(SECRET);
    expect(kept).not.toContain('آخر جيوب');
  });

  it('loses nothing of an import in whose middle the background is stopped, and goes on by itself', async () => {
    await askBackground(desk.desk, 'clear-data', { what: 'library' });
    const options = await desk.openOwn('options.html');
    await importInto(options, file);
    await until(async () => (await reportsKept(desk)) >= A_PART);
    await desk.killBackground();
    expect(await reportsKept(desk)).toBeGreaterThanOrEqual(A_PART);
    await until(async () => (await reportsKept(desk)) === REPORTS, 120_000);
    expect(new Set(await idsKept(desk)).size).toBe(REPORTS);
  });

  it('goes on behind what is in when the page that imported was closed, too', async () => {
    await askBackground(desk.desk, 'clear-data', { what: 'library' });
    const options = await desk.openOwn('options.html');
    await importInto(options, file);
    await until(async () => (await reportsKept(desk)) >= A_PART);
    await options.close();
    await desk.killBackground();
    // What the unfinished import left: whole reports, none of them twice.
    const left = await idsKept(desk);
    expect(left.length).toBeGreaterThanOrEqual(A_PART);
    expect(left.length).toBeLessThan(REPORTS);
    expect(new Set(left).size).toBe(left.length);

    const again = await desk.openOwn('options.html');
    const said = await listen(again);
    await importInto(again, file);
    await until(async () => (await reportsKept(desk)) === REPORTS, 120_000);
    const ids = await idsKept(desk);
    expect(ids).toHaveLength(REPORTS);
    expect(new Set(ids)).toEqual(new Set(Array.from({ length: REPORTS }, (_, i) => `r-${i}`)));
    // Parts that were in were passed over: only the rest was taken in anew.
    const whole = Math.floor(left.length / A_PART) * A_PART;
    await until(async () => (await said()).some(([reports]) => reports === REPORTS - whole));
    await askBackground(desk.desk, 'clear-data', { what: 'library' });
  });

  it('leaves nothing of an article where the person wants nothing kept', async () => {
    await askBackground(desk.desk, 'clear-data', { what: 'all' });
    await askBackground(desk.desk, 'set-settings', { change: { keepLibrary: false } });
    const tab = await desk.visit(`${ADDRESS}?again`);
    await waitForComparison(await desk.openSidebar(tab));
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect((await askBackground(desk.desk, 'get-storage', {})).library.reports).toBe(0);
    expect((await askBackground(desk.desk, 'export-data', {}))?.json).not.toContain(SECRET);
    await askBackground(desk.desk, 'set-settings', { change: { keepLibrary: true } });
  });

  it('sends nothing while a private page is read, looked up, compared and exported', async () => {
    const from = desk.server.hits.length;
    const tab = await desk.visit(`${ADDRESS}?third`);
    const frame = await desk.openSidebar(tab);
    await until(async () => (await cardIds(frame)).length > 0);
    await askBackground(desk.desk, 'lookup', { text: SECRET, limit: 20 });
    await askBackground(desk.desk, 'compare-text', { text: `«${SECRET}»`, lang: 'ar' });
    await frame.evaluate(() => document.querySelector<HTMLElement>('.take button')?.click());
    expect((await desk.saved('.md')).text).toContain(SECRET);
    await new Promise((resolve) => setTimeout(resolve, 1500));

    const hits = desk.server.hits.slice(from);
    const secrets = [
      SECRET,
      encodeURIComponent(SECRET),
      encodeURI(SECRET),
      SECRET.split(' ')[1] ?? '',
      'private/letter',
    ];
    const own = (hit: (typeof hits)[number]) => hit.host === HOST && hit.method === 'GET' && hit.body === '';
    for (const hit of hits.filter((each) => !own(each)))
      for (const secret of secrets) expect(JSON.stringify(hit)).not.toContain(secret);
    // What browsers themselves ask for, whatever is installed.
    const browsers = /(google|gstatic|googleapis|mozilla|firefox|mozgcp|detectportal)\./;
    expect(hits.filter((hit) => !own(hit) && !browsers.test(`${hit.host}.`))).toEqual([]);
    expect(hits.filter((hit) => /extension:/.test(hit.from))).toEqual([]);
  });
});
