import type { Page } from 'puppeteer-core';
import type { BrowserName, Harness } from '../browsers/harness.ts';
import { launch } from '../browsers/launch.ts';
import { askBackground } from '../start/ask-background.ts';
import type { Bench } from './browser-page.ts';
import { cpuSeconds } from './cpu-seconds.ts';

interface Job {
  name: BrowserName;
  extension: string;
  executablePath: string;
  claims: number;
  /** Kill imports in the middle first. */
  kills: boolean;
  words: readonly string[];
  say: (line: string) => void;
}

/** Questions of each of six variants; thirty of all are a page. */
const QUESTIONS = 50;
const A_PAGE = 30;
/** Claims of the message that is killed: three thousand reports, some megabytes. */
const A_MESSAGE = 15_000;
const REPORTS_A_CLAIM = 1 / 5;

/** One browser, one size of library. Times in milliseconds unless a name says otherwise. @throws where something is lost */
export async function measureBrowser({ name, extension, executablePath, claims, kills, words, say }: Job) {
  const options = { extension, executablePath, headless: true, port: 1, width: 1000, height: 700 };
  const harness = await launch(name, options);
  try {
    const lost = !kills ? {} : await killInTheMiddle(harness, words, claims, say);

    const page = await openBench(harness, words);
    const before = await call(page, 'bytes');
    const cpu = cpuSeconds(harness.browser.process()?.pid);
    const { ms, reports } = await importAll(page, claims);
    const importCpu = cpuSeconds(harness.browser.process()?.pid) - cpu;
    const bytes = ((await call(page, 'bytes')) ?? 0) - (before ?? 0);
    say(`${reports} reports in ${(ms / 1000).toFixed(1)} s`);
    const asked = await call(page, 'questions', claims, QUESTIONS);

    // What the page imported the background does not know yet: it is woken anew, as after an idle half minute.
    await harness.killBackground();
    const lookups = [];
    for (const { text } of asked.slice(0, A_PAGE)) lookups.push(await timed(page, 'lookup', text));
    await harness.killBackground();
    const text = asked.slice(0, A_PAGE).map((each) => `وقال المتحدث: «${each.text}».`);
    const wokenPage = await timed(page, 'compare-text', text.join('\n'));
    const samePage = await timed(page, 'compare-text', text.join('\n'));

    const fresh = await openBench(harness, words);
    const { opened, times, recall, proposed } = await call(fresh, 'candidates', asked, A_PAGE);
    return {
      'import s': round(ms / 1000),
      'its CPU s': round(importCpu),
      MB: round(bytes / 1e6),
      'woken look-up': round(lookups[0] ?? 0),
      'next look-ups': round(median(lookups.slice(1))),
      'woken page of 30': round(wokenPage),
      'page again': round(samePage),
      'library opens': round(opened),
      'first candidates': round(times[0] ?? 0),
      'next candidates': round(median(times.slice(1))),
      recall: Number(recall.toFixed(3)),
      'reports proposed': Math.round(proposed),
      ...lost,
    };
  } finally {
    await harness.close();
  }
}

/** Kill the background while it takes in a message, and the page while it imports; say how much is there in the end. */
async function killInTheMiddle(
  harness: Harness,
  words: readonly string[],
  claims: number,
  say: (line: string) => void,
) {
  let page = await openBench(harness, words);
  const expected = A_MESSAGE * REPORTS_A_CLAIM;
  const json = await call(page, 'jsonOf', 90, A_MESSAGE);
  const sending = askBackground(page, 'import-data', { json }).then(
    () => 'answered',
    () => 'cut off',
  );
  await new Promise((resolve) => setTimeout(resolve, 700));
  await harness.killBackground();
  // A message to a background that is gone may never be answered.
  const end = await Promise.race([sending, new Promise((resolve) => setTimeout(resolve, 5000, 'no answer'))]);
  await page.close();
  page = await openBench(harness, words);
  const after = (await askBackground(page, 'get-storage', {})).library.reports;
  await askBackground(page, 'import-data', { json });
  const again = (await askBackground(page, 'get-storage', {})).library.reports;
  say(
    `background killed in a message's import (${String(end)}): ${after} reports there, ${again} after the same again`,
  );
  if (again !== expected) throw new Error(`${again} of ${expected} reports after a kill`);
  await askBackground(page, 'clear-data', { what: 'library' });

  await harness.killBackground();
  await page.close();
  page = await openBench(harness, words);
  const cut = importAll(page, claims).catch(() => null);
  let stored = 0;
  for (let i = 0; stored === 0 && i < 1200; i++) {
    await new Promise((resolve) => setTimeout(resolve, 25));
    stored = await call(page, 'progress');
  }
  await page.close();
  await Promise.race([cut, new Promise((resolve) => setTimeout(resolve, 1000))]);
  page = await openBench(harness, words);
  const rest = await importAll(page, claims);
  await harness.killBackground();
  const all = (await askBackground(page, 'get-storage', {})).library.reports;
  say(`page closed after ${stored} reports: the same import added ${rest.reports}, ${all} are there`);
  if (all !== claims * REPORTS_A_CLAIM) throw new Error(`${all} reports after a resumed import`);
  await askBackground(page, 'clear-data', { what: 'library' });
  await harness.killBackground();
  await page.close();
  return { 'kept at the kill': stored, 'then resumed': rest.reports };
}

/** Claims to a call: a browser's driver gives up on one that takes minutes. As in `browser-page.ts`. */
const CLAIMS_A_PART = 100_000;

async function importAll(page: Page, claims: number): Promise<{ ms: number; reports: number }> {
  let [ms, reports] = [0, 0];
  for (let part = 0; part * CLAIMS_A_PART < claims; part++) {
    const size = Math.min(CLAIMS_A_PART, claims - part * CLAIMS_A_PART);
    const imported = await call(page, 'importClaims', part, size);
    ms += imported.ms;
    reports += imported.reports;
  }
  return { ms, reports };
}

async function openBench(harness: Harness, words: readonly string[]): Promise<Page> {
  const page = await harness.openExtensionPage('bench.html');
  await call(page, 'setWords', words);
  return page;
}

/** Run one of the page's bench functions. As text: BiDi does not carry every object whole. */
async function call<N extends keyof Bench>(
  page: Page,
  name: N,
  ...args: Parameters<Bench[N]>
): Promise<Awaited<ReturnType<Bench[N]>>> {
  const text = await page.evaluate(
    async (which: string, given: string) => {
      type Functions = Record<string, (...args: unknown[]) => unknown>;
      const world = globalThis as unknown as { masadirBench: Functions };
      return JSON.stringify((await world.masadirBench[which]?.(...JSON.parse(given))) ?? null);
    },
    name,
    JSON.stringify(args),
  );
  return JSON.parse(text);
}

/** Milliseconds from sending to the answer, taken in the page. */
async function timed(page: Page, name: 'lookup' | 'compare-text', text: string): Promise<number> {
  const take = name === 'lookup' ? { text, limit: 10 } : { text, lang: 'ar' };
  const { ms, ok } = JSON.parse(
    await page.evaluate(
      async (message: unknown) => {
        type Runtime = { runtime: { sendMessage(message: unknown): Promise<{ ok?: boolean } | undefined> } };
        const world = globalThis as unknown as { browser?: Runtime; chrome: Runtime };
        const start = performance.now();
        const answer = await (world.browser ?? world.chrome).runtime.sendMessage(message);
        return JSON.stringify({ ms: performance.now() - start, ok: answer?.ok === true });
      },
      { to: 'background', name, take },
    ),
  );
  if (!ok) throw new Error(`${name} was not answered`);
  return ms;
}

const round = (value: number): number => Number(value.toFixed(value < 10 ? 2 : 0));
const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0;
