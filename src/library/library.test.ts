import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Report } from '../core/model.ts';
import { hashKey } from './index/hash-key.ts';
import { type Library, openLibrary } from './library.ts';
import { LibraryError } from './library-error.ts';
import type { PackSource } from './pack-source.ts';
import { idbStore } from './store/idb-store.ts';
import { memoryStore } from './store/memory-store.ts';
import type { RecordStore } from './store/record-store.ts';
import { writeReport } from './write-report.ts';

import 'fake-indexeddb/auto';

const today = () => '2026-11-24';

function report(id: string, change: Partial<Report> = {}): Report {
  return {
    id,
    outlet: { id: `outlet-${id}`, name: `Outlet ${id}`, domain: `${id}.example`, country: null },
    url: `https://${id}.example/1`,
    headline: 'سبعون حافلة تغادر المخيم',
    published: '2019-02-20',
    publishedBasis: 'page',
    lang: 'ar',
    wire: null,
    wireBasis: null,
    figures: [
      {
        said: 'سبعون حافلة',
        value: 70,
        max: null,
        approx: 'exact',
        counted: 'vehicle',
        event: 'left',
        side: null,
        place: 'baghouz',
        since: null,
        asOf: null,
        source: null,
        sourceId: null,
      },
    ],
    quotes: [
      {
        said: `سننتظر خروج الأطفال ${id} قبل أن نتقدم نحو التلة`,
        kind: 'direct',
        speaker: null,
        speakerId: 'mustafa-bali',
        role: null,
        via: null,
      },
    ],
    ...change,
  };
}

function packOf(version: string, reports: readonly unknown[]): PackSource {
  return { version, load: async () => ({ meta: { format: 1, id: 'p', version, name: {} }, reports }) };
}

const pack = packOf('1', [writeReport(report('pack-a'))]);
const page = { lang: 'ar', published: '2019-02-21' };
const span = { paragraph: 0, start: 0, end: 1, rules: [] };
const claims = {
  figures: report('x').figures.map((figure) => ({ ...span, ...figure, id: 'f0', partOf: null })),
  quotes: [],
};

/** A store that can be told to fail, or to be killed at the n-th write. */
function fragile(base: RecordStore) {
  const state = { writes: 0, killAt: Number.POSITIVE_INFINITY, error: null as DOMException | null };
  const store: RecordStore = {
    ...base,
    async write(puts, drops) {
      if (state.error) throw new LibraryError('storage_full', state.error.name);
      if (++state.writes >= state.killAt) return new Promise(() => undefined);
      return base.write(puts, drops);
    },
  };
  return { store, state };
}

const open = (store: RecordStore, source = pack): Promise<Library> =>
  openLibrary({ openStore: async () => store, pack: source, today });
const idsFor = async (library: Library) =>
  (await library.candidatesFor(claims, page)).reports.map(({ id }) => id).sort();

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
    const out = [];
    for await (const each of library.exportReports()) out.push(each);
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

describe('bulk import', () => {
  const many = Array.from({ length: 300 }, (_, i) => writeReport(report(`own-${i}`)));

  it('tells its progress, names what is refused, takes the rest', async () => {
    const library = await open(memoryStore());
    const told: number[][] = [];
    const bad = [
      { id: 'own-bad' },
      null,
      { ...many[0], published: '2031-01-01' },
      writeReport(report('pack-a')),
    ];
    const { reports, refused } = await library.importReports([...many, ...bad], {
      onProgress: (done, of) => told.push([done, of]),
    });
    // The third bad one is mended and takes its namesake's place.
    expect(reports).toBe(300);
    expect(refused).toHaveLength(4);
    expect(told.at(-1)).toEqual([304, 304]);
    expect((await library.summary()).own.reports).toBe(300);
  });

  it.each([1, 2, 3])('goes on after a kill at write %i, and loses nothing', async (killAt) => {
    const base = memoryStore();
    const { store, state } = fragile(base);
    const library = await open(store);
    await library.addReport(report('own-first'));
    state.writes = 0;
    state.killAt = killAt;
    void library.importReports(many);
    await new Promise((resolve) => setTimeout(resolve, 300));
    // A new worker finds the old state or the new one, never half of it.
    const revived = await open(base);
    const between = (await revived.summary()).own.reports;
    expect([1, 301]).toContain(between);
    expect(await idsFor(revived)).toContain('own-first');
    await revived.importReports(many);
    expect((await revived.summary()).own.reports).toBe(301);
    const ids = [];
    for await (const { id } of revived.exportReports()) ids.push(id);
    expect(new Set(ids).size).toBe(301);
    expect(ids).toHaveLength(301);
  });

  it('keeps every batch that was in when it was killed, and goes on behind it', async () => {
    // Two claims a report and itself: two batches and a bit.
    const list = Array.from({ length: 11_000 }, (_, i) => writeReport(report(`own-${i}`)));
    const base = memoryStore();
    const { store, state } = fragile(base);
    const library = await open(store);
    state.writes = 0;
    state.killAt = 2;
    void library.importReports(list);
    await vi.waitFor(() => expect(state.writes).toBe(2), 20_000);
    const revived = await open(base);
    expect((await revived.summary()).own.reports).toBe(5000);
    const told: number[] = [];
    const { reports } = await revived.importReports(list, { onProgress: (done) => told.push(done) });
    expect(told).toEqual([10_000, 11_000]);
    expect(reports).toBe(6000);
    expect((await revived.summary()).own.reports).toBe(11_000);
  }, 60_000);

  it('passes over a part of a file that is in already, and forgets the job with its last', async () => {
    const library = await open(memoryStore());
    const parts = [many.slice(0, 100), many.slice(100, 200), many.slice(200)];
    const send = (index: number) =>
      library
        .importReports(parts[index], { part: { job: 'j', index, of: 3 } })
        .then(({ reports }) => reports);
    expect([await send(0), await send(1)]).toEqual([100, 100]);
    // Sent again from the beginning, after a kill.
    expect([await send(0), await send(1), await send(2)]).toEqual([0, 0, 100]);
    expect((await library.summary()).own.reports).toBe(300);
    expect(await send(0)).toBe(100);
    expect((await library.summary()).own.reports).toBe(300);
  });

  it('keeps two reports whose ids have one hash', async () => {
    const seen = new Map<number, string>();
    let twins: [string, string] | null = null;
    for (let i = 0; twins === null; i++) {
      const [id, hash] = [`own-${i}`, hashKey(`own-${i}`)];
      const before = seen.get(hash);
      if (before !== undefined) twins = [before, id];
      seen.set(hash, id);
    }
    const library = await open(memoryStore());
    for (const id of twins) await library.addReport(report(id));
    expect((await library.summary()).own.reports).toBe(2);
    expect(await idsFor(library)).toEqual(expect.arrayContaining(twins));
  });

  it('finds another outlet’s copy of a quote behind a large library’s flood of it', async () => {
    const library = await open(memoryStore());
    const flood = { id: 'flood', name: 'Flood', domain: 'flood.example', country: null };
    const [quote] = report('x').quotes;
    if (!quote) throw new Error('unreachable');
    const reports = Array.from({ length: 4500 }, (_, i) =>
      writeReport(
        report(`own-${i}`, {
          outlet: flood,
          url: `https://flood.example/${i}`,
          quotes: Array.from({ length: 5 }, () => quote),
        }),
      ),
    );
    await library.importReports([...reports, writeReport(report('own-late', { quotes: [quote] }))]);
    const asked = { figures: [], quotes: [{ ...span, ...quote, id: 'q0' }] };
    const { reports: found } = await library.candidatesFor(asked, page);
    expect(found.map(({ id }) => id)).toContain('own-late');
    expect(found.length).toBeLessThan(100);
  }, 60_000);

  it('does not let one outlet’s flood hide the others', async () => {
    const library = await open(memoryStore());
    const flood = { id: 'flood', name: 'Flood', domain: 'flood.example', country: null };
    const reports = Array.from({ length: 3000 }, (_, i) =>
      writeReport(report(`own-${i}`, { outlet: flood, url: `https://flood.example/${i}` })),
    );
    await library.importReports([...reports, writeReport(report('own-late'))]);
    const { reports: found } = await library.candidatesFor(claims, page);
    expect(found.map(({ id }) => id)).toContain('own-late');
    expect(found.length).toBeLessThan(100);
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

  it('finds its segments again where the manifest is lost or broken', async () => {
    const store = memoryStore();
    await (await open(store)).addReport(report('own-a'));
    await store.write(new Map([['manifest', { format: 'nonsense' }]]));
    const library = await open(store);
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
