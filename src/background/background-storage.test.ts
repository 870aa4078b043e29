import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FakeBrowser } from './fake-browser.ts';
import { article, openTestDesk, page, reports, type TestDesk } from './test-desk.ts';

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
    expect(fake.calls.find(({ name }) => name === 'registerContentScripts')?.args).toMatchObject([
      [{ js: ['gate.js'], matches: ['*://my.example/*'] }],
    ]);
    fake.fire('permissions.onRemoved', { origins: ['*://my.example/*'] });
    await vi.waitFor(async () =>
      expect((await ask('get-settings', {})).give).toMatchObject({ addedSites: [] }),
    );
  });

  it('goes out and comes back as one file', async () => {
    await ask('page-read', { article }, page);
    await ask('set-settings', { change: { theme: 'dark' } });
    fake.local.set('lookups', ['66 ألف']);
    await vi.waitFor(async () =>
      expect((await ask('get-storage', {})).give).toMatchObject({ library: { reports: 1 } }),
    );
    const { json } = (await ask('export-data', {})).give as unknown as { json: string };
    expect((await ask('clear-data', { what: 'all' })).give).toMatchObject({
      library: { reports: 0 },
      lookups: 0,
    });
    expect((await ask('get-settings', {})).give).toMatchObject({ theme: 'system' });
    expect((await ask('import-data', { json })).give).toMatchObject({ reports: 1, refused: [] });
    expect((await ask('get-storage', {})).give).toMatchObject({ library: { reports: 1 }, lookups: 1 });
    expect((await ask('get-settings', {})).give).toMatchObject({ theme: 'dark' });
    expect(fake.local.get('lookups')).toEqual(['66 ألف']);
  });

  it('reads added sites no more once everything was cleared', async () => {
    fake.granted.add('*://my.example/*');
    await ask('site-added', { host: 'my.example' });
    fake.calls.length = 0;
    await ask('clear-data', { what: 'library' });
    await ask('clear-data', { what: 'lookups' });
    expect((await ask('get-settings', {})).give).toMatchObject({ addedSites: ['my.example'] });
    expect(fake.calls.map(({ name }) => name)).not.toContain('unregisterContentScripts');
    await ask('clear-data', { what: 'all' });
    expect(fake.calls).toContainEqual({
      name: 'unregisterContentScripts',
      args: [{ ids: ['site-my.example'] }],
    });
    expect(fake.granted).toEqual(new Set());
    expect((await ask('get-settings', {})).give).toMatchObject({ addedSites: [] });
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
    const read = await ask('page-read', { article }, page);
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
    expect(await ask('page-read', { article }, page)).toMatchObject({
      ok: false,
      problem: { code: 'pack_broken' },
    });
    expect((await ask('get-page', { tabId: 7 })).give).toMatchObject({
      kind: 'failed',
      problem: { code: 'pack_broken' },
    });
  });
});
