import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { readPackFolder } from '../../scripts/pack/read-pack.mjs';
import type { Article } from '../core/model.ts';
import { type FakeBrowser, fakeBrowser } from './fake-browser.ts';

const root = new URL('../../', import.meta.url);
const folder = new URL('src/packs/baghouz', root).pathname;

const { meta, raw, reports: all } = readPackFolder(folder);
/** A quarter of the pack's reports: enough to find things in, and quicker to load forty times. */
export const reports = all.filter((_, i) => i % 4 === 0);
/** Some words from the middle of a quote that the pack has. */
export const piece = (() => {
  for (const report of reports) {
    const { quotes = [] } = report.raw as { quotes?: { said: string }[] };
    const words = quotes[0]?.said.split(' ') ?? [];
    if (words.length > 8) return words.slice(2, 7).join(' ');
  }
  throw new Error('the pack has no long quote');
})();

/** The extension's own files, as the build packs them. Anything else must not be asked for. */
function serveOwnFiles(fetched: string[]) {
  const files: Record<string, unknown> = {
    'pack/knowledge.json': { meta, ...raw },
    'pack/baghouz.json': { meta, reports: reports.map((report) => report.raw) },
  };
  return async (url: string) => {
    fetched.push(url);
    const path = url.replace('chrome-extension://masadir/', '');
    const locale = /^_locales\/(\w+)\/messages\.json$/.exec(path);
    const json = locale
      ? JSON.parse(readFileSync(new URL(`src/${path}`, root), 'utf8'))
      : (files[path] ?? null);
    return { json: async () => json };
  };
}

export const url = 'https://news.example/2019/baghouz';
export const article: Article = {
  url,
  title: 'قوات سوريا الديمقراطية تعلن خروج آلاف المدنيين من الباغوز',
  body: [
    'أعلنت قوات سوريا الديمقراطية يوم الأحد أن 37 ألف مدني خرجوا من الباغوز، آخر جيب لتنظيم داعش في ريف دير الزور.',
    'وقال مصطفى بالي، مدير المركز الإعلامي لقوات سوريا الديمقراطية: «سنواصل المعركة حتى آخر إرهابي في المخيم».',
    'وأضافت القوات أن أكثر من خمسة آلاف مقاتل من داعش استسلموا خلال الحملة.',
  ],
  outlet: null,
  author: null,
  lang: 'ar',
  published: '2019-03-17',
  modified: null,
  wire: null,
};
export const offTopic: Article = {
  ...article,
  title: 'افتتاح معرض للكتاب في المدينة',
  body: ['زار المعرض 300 شخص في يومه الأول، وقال مديره: «نحن سعداء بهذا الإقبال».'],
};

/** Senders, as the browser describes them. */
export const page = { id: 'masadir@test', url, frameId: 0, tab: { id: 7, url } };
export const popup = { id: 'masadir@test', url: 'chrome-extension://masadir/popup.html' };
export const sidebar = {
  id: 'masadir@test',
  url: 'chrome-extension://masadir/sidebar.html',
  frameId: 4,
  tab: { id: 7, url },
};

/** Answers are looked into field by field; what they hold is what is tested. */
export interface Answered {
  ok: boolean;
  give: Record<string, never>;
  problem?: { code: string };
}

export interface TestDesk {
  fake: FakeBrowser;
  /** Addresses that the background fetched. */
  fetched: string[];
  ask(name: string, take: unknown, sender?: unknown): Promise<Answered>;
  /** Start the background anew, with no memory of its own. */
  wake(): Promise<void>;
}

/** A background in a browser of its own, just woken, with one tab (7) on `url`. */
export async function openTestDesk(): Promise<TestDesk> {
  const fake = fakeBrowser();
  const fetched: string[] = [];
  fake.tabs.set(7, { id: 7, url });
  vi.doMock('../shared/browser.ts', () => ({ browser: fake.api }));
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('fetch', serveOwnFiles(fetched));
  const wake = async () => {
    vi.resetModules();
    await import('./background.ts');
  };
  await wake();
  return {
    fake,
    fetched,
    wake,
    ask: (name, take, sender = popup) =>
      fake.deliver({ to: 'background', name, take }, sender) as Promise<Answered>,
  };
}
