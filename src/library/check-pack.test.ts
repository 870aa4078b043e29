import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPackFolder } from '../../scripts/pack/read-pack.mjs';
import { fold } from '../core/text/fold.ts';
import { type CheckedPack, checkPack } from './check-pack.ts';
import { sayNote } from './note.ts';

const folder = join(fileURLToPath(new URL('.', import.meta.url)), '../packs/baghouz');

describe('the committed pack', () => {
  let pack: CheckedPack;
  beforeAll(() => {
    const { broken, ...raw } = readPackFolder(folder);
    expect(broken).toEqual([]);
    pack = checkPack(raw, '2026-11-24');
  });

  it('fits its schema, every field of every file', () => {
    expect(pack.notes.map(sayNote)).toEqual([]);
    expect(pack.meta?.id).toBe('baghouz');
    expect(pack.reports.length).toBeGreaterThan(400);
  });

  it('has hundreds of outlets in more than a dozen languages', () => {
    expect(new Set(pack.reports.map((report) => report.outlet.id)).size).toBeGreaterThan(280);
    expect(new Set(pack.reports.map((report) => report.lang)).size).toBeGreaterThanOrEqual(13);
  });

  it('gives every place of a figure an id of the gazetteer', () => {
    const places = new Set(pack.knowledge.places.map((place) => place.id));
    const strange = pack.reports.flatMap((report) =>
      report.figures.map((figure) => figure.place).filter((place) => place !== null && !places.has(place)),
    );
    expect(strange).toEqual([]);
  });

  it('writes no name for two people, nor for two places, in one language', () => {
    for (const list of [pack.knowledge.authority, pack.knowledge.places]) {
      const owners = new Map<string, string>();
      for (const entry of list)
        for (const [lang, names] of Object.entries(entry.names))
          for (const name of names) {
            const key = `${lang} ${fold(name)}`;
            expect([key, owners.get(key) ?? entry.id]).toEqual([key, entry.id]);
            owners.set(key, entry.id);
          }
    }
  });

  it('goes no circle from a place to the places around it', () => {
    const within = new Map(pack.knowledge.places.map((place) => [place.id, place.within]));
    for (const id of within.keys()) {
      let at: string | null = id;
      for (let steps = 0; at !== null; steps++) {
        expect(steps).toBeLessThan(10);
        at = within.get(at) ?? null;
      }
    }
  });

  it('names in both interface languages the people and bodies who count or speak most', () => {
    const counts = new Map<string, number>();
    for (const report of pack.reports)
      for (const id of [...report.figures.map((f) => f.sourceId), ...report.quotes.map((q) => q.speakerId)])
        if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
    for (const entry of pack.knowledge.authority) {
      if ((counts.get(entry.id) ?? 0) < 10 || Object.keys(entry.names).length === 0) continue;
      expect([entry.id, entry.names.ar?.length, entry.names.en?.length]).not.toContain(undefined);
    }
  });
});

describe('checkPack', () => {
  const raw = { authority: [], places: [], lexicon: { groups: [], threshold: 1 }, outlets: [] };
  const meta = { format: 1, id: 'sample', version: '1', name: { en: 'Sample' } };
  const report = {
    id: 'en-sample',
    outlet: { id: 'sample', name: 'Sample', domain: 'sample.example', country: null },
    lang: 'en',
    figures: [],
    quotes: [{ said: 'we stay', kind: 'direct', speaker: 'A', speaker_id: 'nobody' }],
  };

  it('names ids, outlets and doubles that do not hang together', () => {
    const { notes, reports } = checkPack(
      {
        meta,
        raw,
        reports: [
          { file: 'a', raw: report },
          { file: 'b', raw: report },
        ],
      },
      '2026-11-24',
    );
    expect(reports).toHaveLength(1);
    expect(notes.map((note) => note.field)).toEqual(['source_id', 'outlet', 'id']);
  });

  it('survives a pack that is no pack', () => {
    const broken = { authority: 1, places: null, lexicon: undefined, outlets: [3] };
    const checked = checkPack(
      { meta: [], raw: broken, reports: [{ file: 'a', raw: undefined }] },
      '2026-11-24',
    );
    expect(checked.meta).toBeNull();
    expect(checked.reports).toEqual([]);
    expect(checked.knowledge.conflict.threshold).toBe(Number.MAX_VALUE);
    expect(checked.notes.length).toBeGreaterThanOrEqual(6);
  });
});
