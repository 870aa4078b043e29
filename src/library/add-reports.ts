import type { Report } from '../core/model.ts';
import { buildSegment } from './index/build-segment.ts';
import { hashKey } from './index/hash-key.ts';
import type { SegmentHead } from './index/segment.ts';
import type { SegmentReader } from './index/segment-reader.ts';
import { LibraryError } from './library-error.ts';
import { MANIFEST_KEY, type Manifest } from './manifest.ts';
import { planMerge } from './merge-segments.ts';
import type { Note } from './note.ts';
import type { RecordStore } from './store/record-store.ts';

/** Of two reports with one id in one file. */
const TWICE = 'is there twice; the later one counts';

export interface Added {
  manifest: Manifest;
  /** Reports filed. */
  count: number;
  notes: readonly Note[];
}

/**
 * File reports that the person's browser found or was given: a new segment, and the manifest, in one transaction.
 * A report whose id is there already takes the old one's place; one of the pack's ids is refused: the pack's was
 * read by people. Small segments are merged on the way. @throws LibraryError where they cannot be kept; then none is
 */
export async function addReports(
  store: RecordStore,
  reader: SegmentReader,
  manifest: Manifest,
  reports: readonly Report[],
  today: string,
  change: (manifest: Manifest) => Manifest = (same) => same,
): Promise<Added> {
  const latest = new Map<string, Report>();
  const notes: Note[] = [];
  for (const report of reports) {
    if (latest.has(report.id)) notes.push({ kind: 'repaired', where: report.id, field: 'id', reason: TWICE });
    latest.set(report.id, report);
  }
  const taken = await findIds(reader, await reader.heads(manifest.pack?.segments ?? []), latest);
  for (const { id } of taken) {
    latest.delete(id);
    notes.push({ kind: 'refused', where: id, field: 'id', reason: 'is in the pack already' });
  }
  const dead = { ...manifest.dead };
  for (const { segment, ord } of await findIds(reader, await reader.heads(manifest.own), latest))
    dead[segment] = [...new Set([...(dead[segment] ?? []), ord])];

  let next: Manifest = change({ ...manifest, dead });
  const puts = new Map();
  if (latest.size > 0) {
    const id = String(next.next);
    const { records } = buildSegment(id, 'own', [...latest.values()], today);
    for (const [key, value] of records) puts.set(key, value);
    next = { ...next, own: [...next.own, id], next: next.next + 1 };
  }
  puts.set(MANIFEST_KEY, next);
  await store.write(puts);

  return { manifest: await mergeDue(store, reader, next), count: latest.size, notes };
}

/**
 * Merge what is due. The reports are in already: a merge that fails (a disk too full for both copies) leaves the manifest
 * as it was, and is tried again with the next report.
 */
async function mergeDue(store: RecordStore, reader: SegmentReader, manifest: Manifest): Promise<Manifest> {
  try {
    const merged = await planMerge(store, reader, manifest);
    if (merged === null) return manifest;
    await store.write(new Map([...merged.records, [MANIFEST_KEY, merged.manifest]]), merged.drops);
    return merged.manifest;
  } catch (error) {
    if (error instanceof LibraryError) return manifest;
    throw error;
  }
}

/** Where reports with these ids lie. Hashes propose, the ids themselves decide. */
async function findIds(
  reader: SegmentReader,
  heads: readonly SegmentHead[],
  wanted: ReadonlyMap<string, Report>,
): Promise<{ segment: string; ord: number; id: string }[]> {
  const hashes = new Set([...wanted.keys()].map(hashKey));
  const out = [];
  for (const head of heads) {
    const ords: number[] = [];
    for (const [ord, hash] of head.ids.entries()) if (hashes.has(hash)) ords.push(ord);
    for (const [ord, report] of await reader.reports(head, ords))
      if (wanted.has(report.id)) out.push({ segment: head.id, ord, id: report.id });
  }
  return out;
}
