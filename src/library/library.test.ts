import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exported, fragile, idsFor, open, pack, packOf, report, today } from './example-library.ts';
import { openLibrary } from './library.ts';
import { LibraryError } from './library-error.ts';
import { idbStore } from './store/idb-store.ts';
import { memoryStore } from './store/memory-store.ts';
import type { RecordStore } from './store/record-store.ts';
import { writeReport } from './write-report.ts';

import 'fake-indexeddb/auto';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => vi.unstubAllGlobals());

describe('the library', () => {
  it('loads the pack once a version', async () => {
    const load = vi.fn(pack.load);
    const source = { version: '1', load };
    (await openLibrary({ openStore: () => idbStore('t'), pack: source, today })).close();
    const again = await openLibrary({ openStore: () => idbStore('t'), pack: source, today });
    expect(load).toHaveBeenCalledTimes(1);
    expect(await idsFor(again)).toEqual(['pack-a']);
    again.close();
    const next = await openLibrary({
      openStore: () => idbStore('t'),
      pack: packOf('2', [writeReport(report('pack-b'))]),
      today,
    });
    expect(await idsFor(next)).toEqual(['pack-b']);
    expect((await next.summary()).pack).toEqual({ version: '2', reports: 1, outlets: 1 });
    next.close();
  });

  it('keeps the old pack and the own reports where the new pack is broken', async () => {
    const store = memoryStore();
    await (await open(store)).addReport(report('own-a'));
    for (const reports of [[], [{ id: 'x' }], 'none' as unknown as []]) {
      const library = await open(store, packOf('2', reports));
      expect(library.trouble?.code).toBe('pack_broken');
      expect(await idsFor(library)).toEqual(['own-a', 'pack-a']);
    }
    const failing = { version: '3', load: () => Promise.reject(new Error('gone')) };
    expect((await open(store, failing)).trouble?.code).toBe('pack_broken');
  });

  it('keeps, replaces, exports and forgets own reports', async () => {
    const library = await open(memoryStore());
    await library.addReport(report('own-a', { headline: 'first' }));
    await library.addReport(report('own-a', { headline: 'second' }));
    const out = await exported(library);
    expect(out.map(({ headline }) => headline)).toEqual(['second']);
    expect((await library.summary()).own).toEqual({ reports: 1, since: '2026-11-24' });
    await library.clear();
    expect(await idsFor(library)).toEqual(['pack-a']);
    expect((await library.summary()).own).toEqual({ reports: 0, since: null });
  });

  it('merges the small segments of many single reports', async () => {
    const store = memoryStore();
    const library = await open(store);
    for (let i = 0; i < 40; i++) await library.addReport(report(`own-${i}`));
    expect((await store.keys('seg/')).filter((key) => key.endsWith('/head')).length).toBeLessThan(12);
    expect((await idsFor(library)).length).toBe(41);
    expect((await library.summary()).own.reports).toBe(40);
  });

  it('takes an address once, the pack’s before the own one', async () => {
    const library = await open(memoryStore());
    await library.addReport(report('own-a', { url: 'http://www.pack-a.example/1/#top' }));
    expect(await idsFor(library)).toEqual(['pack-a']);
  });
});

describe('storage that does not work', () => {
  it('uses the pack from memory where storage is blocked', async () => {
    const library = await openLibrary({
      openStore: () => Promise.reject(new DOMException('private', 'InvalidStateError')),
      pack,
      today,
    });
    expect(library.trouble?.code).toBe('storage_blocked');
    expect(await idsFor(library)).toEqual(['pack-a']);
  });

  it('shows what is stored and the new pack where the disk is full', async () => {
    const { store, state } = fragile(memoryStore());
    await (await open(store)).addReport(report('own-a'));
    state.error = new DOMException('full', 'QuotaExceededError');
    const library = await open(store, packOf('2', [writeReport(report('pack-b'))]));
    expect(library.trouble?.code).toBe('storage_full');
    expect(await idsFor(library)).toEqual(['own-a', 'pack-b']);
    state.error = null;
    expect(await idsFor(await open(store))).toEqual(['own-a', 'pack-a']);
  });

  it('says that it is full when a report cannot be kept, and goes on', async () => {
    const { store, state } = fragile(memoryStore());
    const library = await open(store);
    state.error = new DOMException('full', 'QuotaExceededError');
    await expect(library.addReport(report('own-a'))).rejects.toMatchObject({ code: 'storage_full' });
    expect(await idsFor(library)).toEqual(['pack-a']);
    state.error = null;
    expect(await library.addReport(report('own-a'))).toBe(true);
  });

  it('keeps a report whose segment could not be merged, and goes on', async () => {
    const base = memoryStore();
    let merges = 0;
    const store: RecordStore = {
      ...base,
      async write(puts, drops = []) {
        // Only a merge drops what is there.
        if (drops.length > 0 && ++merges === 1) throw new LibraryError('storage_full');
        return base.write(puts, drops);
      },
    };
    const library = await open(store);
    for (let i = 0; i < 20; i++) expect(await library.addReport(report(`own-${i}`))).toBe(true);
    expect(merges).toBeGreaterThan(1);
    expect((await library.summary()).own.reports).toBe(20);
    expect((await idsFor(await open(base))).length).toBe(21);
  });

  it('does not open the data of a newer version, nor harm it', async () => {
    const newer = indexedDB.open('t', 99);
    await new Promise((resolve) => {
      newer.onsuccess = resolve;
    });
    newer.result.close();
    const library = await openLibrary({ openStore: () => idbStore('t'), pack, today });
    expect(library.trouble?.code).toBe('storage_blocked');
    expect(await idsFor(library)).toEqual(['pack-a']);
  });

  it.each([
    ['broken', () => new Map<string, object>([['manifest', { format: 'nonsense' }]]), []],
    ['lost', () => new Map(), ['manifest']],
  ])('finds its segments again where the manifest is %s, and says so once', async (_, puts, drops) => {
    const store = memoryStore();
    await (await open(store)).addReport(report('own-a'));
    await store.write(puts(), drops);
    const library = await open(store);
    expect(library.trouble?.code).toBe('library_damaged');
    expect(await idsFor(library)).toEqual(['own-a', 'pack-a']);
    // The old pack's records are gone with the manifest that named them: nothing lies about for good.
    const heads = (await store.keys('seg/')).filter((key) => key.endsWith('/head'));
    expect(heads).toHaveLength(2);
    const again = await open(store);
    expect(again.trouble).toBeNull();
    expect(await idsFor(again)).toEqual(['own-a', 'pack-a']);
  });

  it('takes out a segment whose head is lost, says so, keeps the rest, and goes on taking in', async () => {
    const store = memoryStore();
    const first = await open(store);
    await first.addReport(report('own-a'));
    await first.addReport(report('own-b'));
    await store.write(new Map(), ['seg/2/head']);
    const library = await open(store);
    expect(library.trouble?.code).toBe('library_damaged');
    expect(await idsFor(library)).toEqual(['own-b', 'pack-a']);
    expect(await store.keys('seg/2/')).toEqual([]);
    expect(await library.addReport(report('own-c'))).toBe(true);
    expect(await idsFor(library)).toEqual(['own-b', 'own-c', 'pack-a']);
  });

  it('loads the pack again where its segment is lost; then nothing is', async () => {
    const store = memoryStore();
    await (await open(store)).addReport(report('own-a'));
    await store.write(new Map(), ['seg/1/head']);
    const library = await open(store);
    expect(library.trouble).toBeNull();
    expect(await idsFor(library)).toEqual(['own-a', 'pack-a']);
  });

  it('leaves out records that are damaged, and answers with the rest', async () => {
    const store = memoryStore();
    const library = await open(store);
    await library.addReport(report('own-a'));
    const own = (await store.keys('seg/2/')).filter((key) => !key.endsWith('head'));
    await store.write(
      new Map(own.map((key) => [key, key.includes('/r/') ? '{"half' : new Uint8Array([9, 0])])),
    );
    expect(await idsFor(await open(store))).toEqual(['pack-a']);
  });
});
