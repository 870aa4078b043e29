import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { claims, exported, fragile, idsFor, open, page, report, span } from './example-library.ts';
import { hashKey } from './index/hash-key.ts';
import { memoryStore } from './store/memory-store.ts';
import { writeReport } from './write-report.ts';

import 'fake-indexeddb/auto';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => vi.unstubAllGlobals());

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
    // The third bad one is mended and takes its namesake's place: both are told.
    expect(reports).toBe(300);
    expect(refused).toHaveLength(5);
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
    const ids = (await exported(revived)).map(({ id }) => id);
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

  it('takes the later of two reports with one id, and says so', async () => {
    const library = await open(memoryStore());
    const twice = writeReport(report('own-1', { headline: 'the later one' }));
    const { reports, refused } = await library.importReports([...many.slice(0, 3), twice]);
    expect(reports).toBe(3);
    expect(refused).toEqual(['own-1: id: is there twice; the later one counts (repaired)']);
    const found = (await exported(library)).filter(({ id }) => id === 'own-1');
    expect(found.map(({ headline }) => headline)).toEqual(['the later one']);
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
