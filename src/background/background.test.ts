import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readPackFolder } from '../../scripts/read-pack.mjs';
import type { Article } from '../core/model.ts';
import { type FakeBrowser, fakeBrowser } from './fake-browser.ts';

const root = new URL('../../', import.meta.url);
const folder = new URL('src/packs/baghouz', root).pathname;

/** Each test wakes a worker that loads the pack; on a busy machine that takes seconds. */
vi.setConfig({ testTimeout: 60_000 });
const { meta, raw, reports: all } = readPackFolder(folder);
/** A quarter of the pack: enough to find things in, and quicker to load forty times. */
const reports = all.filter((_, i) => i % 4 === 0);
/** Some words from the middle of a quote that the pack has. */
const piece = (() => {
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

const url = 'https://news.example/2019/baghouz';
const article: Article = {
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
const offTopic: Article = {
  ...article,
  title: 'افتتاح معرض للكتاب في المدينة',
  body: ['زار المعرض 300 شخص في يومه الأول، وقال مديره: «نحن سعداء بهذا الإقبال».'],
};

let fake: FakeBrowser;
let fetched: string[];
const page = { id: 'masadir@test', url, frameId: 0, tab: { id: 7, url } };
const popup = { id: 'masadir@test', url: 'chrome-extension://masadir/popup.html' };
const sidebar = {
  id: 'masadir@test',
  url: 'chrome-extension://masadir/sidebar.html',
  frameId: 4,
  tab: { id: 7, url },
};
const ask = (name: string, take: unknown, sender: unknown = popup): Promise<any_> =>
  fake.deliver({ to: 'background', name, take }, sender) as Promise<any_>;
/** Answers are looked into field by field; what they hold is what is tested. */
type any_ = { ok: boolean; give: Record<string, never>; problem?: { code: string } };

async function wake(): Promise<void> {
  vi.resetModules();
  await import('./background.ts');
}

beforeEach(async () => {
  fake = fakeBrowser();
  fetched = [];
  fake.tabs.set(7, { id: 7, url });
  vi.stubGlobal('browser', fake.api);
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('fetch', serveOwnFiles(fetched));
  await wake();
});
afterEach(() => vi.unstubAllGlobals());

describe('reading a page', () => {
  it('compares an article on the conflict, marks it, sets the badge and keeps the state', async () => {
    const read = await ask('page-read', { article, asked: false }, page);
    expect(read).toMatchObject({ ok: true, give: { detected: true } });
    const state = await ask('get-page', { tabId: 7 });
    expect(state.give).toMatchObject({ kind: 'compared' });
    expect(fake.calls.some(({ name }) => name === 'badge')).toBe(true);
    expect(fake.calls).toContainEqual({
      name: 'runtime.sendMessage',
      args: [{ to: 'sidebar', name: 'page-changed', take: { tabId: 7 }, tabId: 7 }],
    });
  });

  it('loses nothing when the worker is killed', async () => {
    await ask('page-read', { article, asked: false }, page);
    const before = await ask('get-page', { tabId: 7 });
    await vi.waitFor(async () =>
      expect((await ask('get-storage', {})).give).toMatchObject({ library: { reports: 1 } }),
    );
    fake.kill();
    await wake();
    expect(await ask('get-page', { tabId: null }, sidebar)).toEqual(before);
    expect((await ask('get-storage', {})).give).toMatchObject({ library: { reports: 1 } });
  });

  it('leaves a page alone that is not on the conflict, unless the person asks', async () => {
    expect((await ask('page-read', { article: offTopic, asked: false }, page)).give).toMatchObject({
      detected: false,
    });
    expect((await ask('get-page', { tabId: 7 })).give).toMatchObject({
      kind: 'off_topic',
      host: 'news.example',
    });
    expect((await ask('compare-anyway', { tabId: 7 })).give).toMatchObject({ kind: 'reading' });
    expect(fake.calls).toContainEqual({
      name: 'executeScript',
      args: [{ target: { tabId: 7, frameIds: [0] }, files: ['reader.js'] }],
    });
    expect((await ask('page-read', { article: offTopic, asked: false }, page)).give).toMatchObject({
      detected: true,
    });
  });

  it('forgets the page when the tab shows another one', async () => {
    await ask('page-read', { article, asked: false }, page);
    fake.tabs.set(7, { id: 7, url: 'https://news.example/other' });
    expect((await ask('get-page', { tabId: 7 })).give).toEqual({
      kind: 'none',
      canCompare: true,
      host: 'news.example',
    });
  });

  it('keeps nothing of private windows, nor when the person switched it off', async () => {
    await ask('page-read', { article, asked: false }, { ...page, tab: { ...page.tab, incognito: true } });
    await ask('set-settings', { change: { keepLibrary: false } });
    await ask('page-read', { article, asked: false }, page);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await ask('get-storage', {})).give).toMatchObject({ library: { reports: 0 } });
  });

  it('stays silent where it was told to', async () => {
    await ask('set-settings', { change: { silentSites: ['news.example'] } });
    expect((await ask('inject-reader', {}, page)).give).toEqual({ injected: false });
    expect((await ask('page-read', { article, asked: false }, page)).give).toMatchObject({ detected: false });
  });

  it('asks for nothing but its own files', async () => {
    await ask('page-read', { article, asked: false }, page);
    await ask('lookup', { text: '37 ألف', limit: 20 });
    expect(fetched.length).toBeGreaterThan(0);
    expect(fetched.filter((address) => !address.startsWith('chrome-extension://masadir/'))).toEqual([]);
  });
});

describe('the border', () => {
  it.each([
    ['an unknown name', 'run-code', {}],
    ['a name of the prototype', 'constructor', {}],
    ['a missing take', 'get-page', undefined],
    ['an article without a body', 'page-read', { article: { ...article, body: 'text' }, asked: false }],
    [
      'an article of fifty megabytes',
      'page-read',
      { article: { ...article, body: ['x'.repeat(3e6)] }, asked: true },
    ],
    ['settings that do not fit', 'set-settings', { change: { width: 'wide' } }],
    ['a host with a path', 'site-added', { host: 'a.example/b' }],
  ])('refuses %s', async (_, name, take) => {
    expect(await ask(name, take)).toMatchObject({ ok: false, problem: { code: 'bad_message' } });
  });

  it.each(['get-settings', 'export-data', 'clear-data', 'compare-anyway', 'lookup', 'get-page'])(
    'answers %s to its own pages only',
    async (name) => {
      expect(await ask(name, { tabId: 7, text: '', limit: 1, what: 'all' }, page)).toMatchObject({
        ok: false,
        problem: { code: 'bad_message' },
      });
    },
  );

  it('does not answer other extensions, nor messages for others', async () => {
    expect(await ask('get-settings', {}, { ...popup, id: 'stranger' })).toBeUndefined();
    expect(await fake.deliver({ to: 'reader', name: 'sidebar', take: {} }, popup)).toBeUndefined();
    expect(await fake.deliver('hello', popup)).toBeUndefined();
  });

  it('lets a page change the width of the sidebar and nothing else', async () => {
    await ask('set-settings', { change: { width: 512, keepLibrary: false } }, page);
    expect((await ask('get-settings', {})).give).toMatchObject({ width: 512, keepLibrary: true });
  });
});

describe('wishes', () => {
  it('hands a claim to the reader and the sidebar', async () => {
    fake.readers.set(7, () => ({ shown: true }));
    expect((await ask('show-claim', { claimId: 'f1' }, sidebar)).give).toEqual({ shown: true });
    await ask('open-card', { claimId: 'q2' }, page);
    expect(fake.calls).toContainEqual({
      name: 'runtime.sendMessage',
      args: [{ to: 'sidebar', name: 'open-card', take: { claimId: 'q2' }, tabId: 7 }],
    });
  });

  it('says so where no reader is', async () => {
    expect(await ask('show-claim', { claimId: 'f1' }, sidebar)).toMatchObject({
      ok: false,
      problem: { code: 'no_access' },
    });
  });

  it('moves the sidebar of the own tab, and of any tab for the popup', async () => {
    const asked: [string, unknown][] = [];
    fake.readers.set(7, ({ name, take }) => asked.push([name, take]) && { open: true });
    expect((await ask('sidebar', { tabId: null, want: 'close' }, sidebar)).give).toEqual({ open: true });
    expect((await ask('sidebar', { tabId: 7, want: 'open' })).give).toEqual({ open: true });
    await ask('dock', { side: 'left', width: 420 }, sidebar);
    expect(asked.map(([name]) => name)).toEqual(['sidebar', 'sidebar', 'dock']);
    expect((await ask('get-settings', {})).give).toMatchObject({ dock: 'left', width: 420 });
  });

  it('opens the sidebar by shortcut on a page that has no reader yet', async () => {
    const before = fake.calls.length;
    fake.fire('commands.onCommand', 'toggle-sidebar', { id: 7, url });
    await vi.waitFor(() =>
      expect(fake.calls.slice(before).map(({ name }) => name)).toContain('executeScript'),
    );
    fake.readers.set(7, () => ({ open: true }));
    await vi.waitFor(() => expect(fake.calls.at(-1)).toMatchObject({ name: 'tabs.sendMessage' }));
  });

  it('compares a text', async () => {
    const text = 'قالت قوات سوريا الديمقراطية إن 37 ألف مدني خرجوا من الباغوز.';
    const { give } = await ask('compare-text', { text, lang: null });
    expect(give).toMatchObject({ overview: { figures: 1 } });
  });

  it('takes a sentence without its marks for the quote', async () => {
    const { give } = await ask('compare-text', {
      text: 'لن نوقف القتال قبل أن يخرج آخر طفل من هذا المكان',
      lang: null,
    });
    expect(give).toMatchObject({ overview: { quotes: 1 } });
  });

  it.each(['66 ألف', '٣٠٠٠', 'مصطفى بالي', 'Mustafa Bali', piece])('looks up %s', async (text) => {
    const { give } = await ask('lookup', { text, limit: 50 });
    expect((give as unknown as { hits: unknown[] }).hits.length).toBeGreaterThan(0);
  });
});

describe('what is kept', () => {
  it('registers a site once the person allowed it, and forgets it with the permission', async () => {
    expect(await ask('site-added', { host: 'my.example' })).toMatchObject({
      ok: false,
      problem: { code: 'no_access' },
    });
    fake.granted.add('*://my.example/*');
    expect((await ask('site-added', { host: 'my.example' })).give).toMatchObject({
      addedSites: ['my.example'],
    });
    expect(fake.calls.at(-1)).toMatchObject({
      name: 'registerContentScripts',
      args: [[{ js: ['gate.js'], matches: ['*://my.example/*'] }]],
    });
    fake.fire('permissions.onRemoved', { origins: ['*://my.example/*'] });
    await vi.waitFor(async () =>
      expect((await ask('get-settings', {})).give).toMatchObject({ addedSites: [] }),
    );
  });

  it('goes out and comes back as one file', async () => {
    await ask('page-read', { article, asked: false }, page);
    await ask('set-settings', { change: { theme: 'dark' } });
    await vi.waitFor(async () =>
      expect((await ask('get-storage', {})).give).toMatchObject({ library: { reports: 1 } }),
    );
    const { json } = (await ask('export-data', {})).give as unknown as { json: string };
    expect((await ask('clear-data', { what: 'all' })).give).toMatchObject({ library: { reports: 0 } });
    expect((await ask('get-settings', {})).give).toMatchObject({ theme: 'system' });
    expect((await ask('import-data', { json })).give).toMatchObject({ reports: 1, refused: [] });
    expect((await ask('get-storage', {})).give).toMatchObject({ library: { reports: 1 } });
    expect((await ask('get-settings', {})).give).toMatchObject({ theme: 'dark' });
  });

  it.each(['{', '7', '{"reports":[{"id":"x"}]}'])('names what an import cannot use: %s', async (json) => {
    const { ok, give } = await ask('import-data', { json });
    expect(ok).toBe(true);
    expect(give).toMatchObject({ reports: 0 });
    expect((give as unknown as { refused: unknown[] }).refused).toHaveLength(1);
  });

  it('sets up the menu, says hello and loads the pack when it is installed', async () => {
    fake.fire('runtime.onInstalled', { reason: 'install' });
    await vi.waitFor(async () => {
      const names = fake.calls.map(({ name }) => name);
      expect(names).toContain('contextMenus.create');
      expect(names).toContain('tabs.create');
    });
    expect((await ask('get-storage', {})).give).toMatchObject({
      pack: { version: expect.any(String), reports: reports.length },
    });
    fake.calls.length = 0;
    fake.fire('runtime.onInstalled', { reason: 'update' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(fake.calls.map(({ name }) => name)).not.toContain('tabs.create');
  });
});

describe('storage that does not work', () => {
  it('compares from memory where IndexedDB is blocked, and says so', async () => {
    vi.stubGlobal('indexedDB', {
      open() {
        throw new DOMException('no', 'SecurityError');
      },
    });
    const read = await ask('page-read', { article, asked: false }, page);
    expect(read.give).toMatchObject({ detected: true });
    expect((await ask('get-page', { tabId: 7 })).give).toMatchObject({
      kind: 'compared',
      problem: { code: 'storage_blocked' },
    });
    expect((await ask('get-storage', {})).give).toMatchObject({
      pack: { reports: reports.length },
      problem: { code: 'storage_blocked' },
    });
  });

  it('says that the pack is broken', async () => {
    vi.stubGlobal('fetch', async () => ({ json: async () => ({ meta: 3 }) }));
    expect(await ask('page-read', { article, asked: false }, page)).toMatchObject({
      ok: false,
      problem: { code: 'pack_broken' },
    });
    expect((await ask('get-page', { tabId: 7 })).give).toMatchObject({
      kind: 'failed',
      problem: { code: 'pack_broken' },
    });
  });
});
