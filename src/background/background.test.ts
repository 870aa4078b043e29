import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FakeBrowser } from './fake-browser.ts';
import {
  article,
  offTopic,
  openTestDesk,
  page,
  piece,
  popup,
  sidebar,
  type TestDesk,
  url,
} from './test-desk.ts';

/** Each test wakes a worker that loads the pack; on a busy machine that takes seconds. */
vi.setConfig({ testTimeout: 60_000 });

let desk: TestDesk;
let fake: FakeBrowser;
const ask: TestDesk['ask'] = (...message) => desk.ask(...message);

beforeEach(async () => {
  desk = await openTestDesk();
  fake = desk.fake;
});
afterEach(() => vi.unstubAllGlobals());

describe('reading a page', () => {
  it('compares an article on the conflict, marks it, sets the badge and keeps the state', async () => {
    const read = await ask('page-read', { article }, page);
    expect(read).toMatchObject({ ok: true, give: { detected: true } });
    const state = await ask('get-page', { tabId: 7 });
    expect(state.give).toMatchObject({ kind: 'compared' });
    expect(fake.calls.some(({ name }) => name === 'badge')).toBe(true);
    const tip = fake.calls.find(({ name }) => name === 'title')?.args[0];
    expect(tip).toMatchObject({ tabId: 7, title: expect.stringMatching(/^(?:مصادر|Masadir): \S/) });
    expect(fake.calls).toContainEqual({
      name: 'runtime.sendMessage',
      args: [{ to: 'sidebar', name: 'page-changed', take: { tabId: 7 }, tabId: 7 }],
    });
  });

  it('loses nothing when the worker is killed', async () => {
    await ask('page-read', { article }, page);
    const before = await ask('get-page', { tabId: 7 });
    await vi.waitFor(async () =>
      expect((await ask('get-storage', {})).give).toMatchObject({ library: { reports: 1 } }),
    );
    fake.kill();
    await desk.wake();
    expect(await ask('get-page', { tabId: null }, sidebar)).toEqual(before);
    expect((await ask('get-storage', {})).give).toMatchObject({ library: { reports: 1 } });
  });

  it('leaves a page alone that is not on the conflict, unless the person asks', async () => {
    expect((await ask('page-read', { article: offTopic }, page)).give).toMatchObject({
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
    expect((await ask('page-read', { article: offTopic }, page)).give).toMatchObject({
      detected: true,
    });
  });

  it('forgets the page when the tab shows another one', async () => {
    await ask('page-read', { article }, page);
    fake.tabs.set(7, { id: 7, url: 'https://news.example/other' });
    expect((await ask('get-page', { tabId: 7 })).give).toEqual({
      kind: 'none',
      canCompare: true,
      host: 'news.example',
    });
  });

  it('keeps nothing of private windows, nor when the person switched it off', async () => {
    await ask('page-read', { article }, { ...page, tab: { ...page.tab, incognito: true } });
    await ask('set-settings', { change: { keepLibrary: false } });
    await ask('page-read', { article }, page);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await ask('get-storage', {})).give).toMatchObject({ library: { reports: 0 } });
  });

  it('stays silent where it was told to', async () => {
    await ask('set-settings', { change: { silentSites: ['news.example'] } });
    expect((await ask('inject-reader', {}, page)).give).toEqual({ injected: false });
    expect((await ask('page-read', { article }, page)).give).toMatchObject({ detected: false });
  });

  it('asks for nothing but its own files', async () => {
    await ask('page-read', { article }, page);
    await ask('lookup', { text: '37 ألف', limit: 20 });
    expect(desk.fetched.length).toBeGreaterThan(0);
    expect(desk.fetched.filter((address) => !address.startsWith('chrome-extension://masadir/'))).toEqual([]);
  });
});

describe('the border', () => {
  it.each([
    ['an unknown name', 'run-code', {}],
    ['a name of the prototype', 'constructor', {}],
    ['a missing take', 'get-page', undefined],
    ['an article without a body', 'page-read', { article: { ...article, body: 'text' } }],
    ['an article of fifty megabytes', 'page-read', { article: { ...article, body: ['x'.repeat(3e6)] } }],
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
    fake.readers.set(7, ({ name, take }) =>
      asked.push([name, take]) && name === 'dock' ? { side: 'left', width: 420 } : { open: true },
    );
    expect((await ask('sidebar', { tabId: null, want: 'close' }, sidebar)).give).toEqual({ open: true });
    expect((await ask('sidebar', { tabId: 7, want: 'open' })).give).toEqual({ open: true });
    await ask('dock', { side: 'other', width: null }, sidebar);
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

describe('a selection where no sidebar may open', () => {
  const select = (): void =>
    fake.fire(
      'contextMenus.onClicked',
      { menuItemId: 'compare-selection', selectionText: '40 boats' },
      { id: 9 },
    );

  it('waits for the popup, which opens', async () => {
    select();
    await vi.waitFor(() => expect(fake.calls.some(({ name }) => name === 'openPopup')).toBe(true), 10_000);
    expect(fake.session.get('selection')).toEqual({ tabId: 9, text: '40 boats' });
    expect(fake.calls.some(({ name }) => name === 'badge')).toBe(false);
  });

  it('says so on the button where the browser opens no popup by itself', async () => {
    fake.refuses.add('openPopup');
    select();
    await vi.waitFor(
      () => expect(fake.calls).toContainEqual({ name: 'badge', args: [{ tabId: 9, text: '«»' }] }),
      10_000,
    );
  });
});
