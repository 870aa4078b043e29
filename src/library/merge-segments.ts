import type { Report } from '../core/model.ts';
import { buildSegment } from './index/build-segment.ts';
import { segmentPrefix } from './index/segment.ts';
import type { SegmentReader } from './index/segment-reader.ts';
import type { Manifest } from './manifest.ts';
import type { RecordStore, StoredRecord } from './store/record-store.ts';

/**
 * Sizes (in claims) up to which segments are merged once there are eight of them: a page's look-up asks every segment,
 * and what a word says is the surer the more claims it is counted in. Reading the day's articles makes a small one each;
 * eight batches of an import make one of a hundred thousand, which stays.
 */
const TIERS = [1000, 20_000] as const;
const SEGMENTS_A_TIER = 8;

export interface Merge {
  manifest: Manifest;
  records: Map<string, StoredRecord>;
  drops: string[];
}

/** The merge that is due, made ready to be written in one transaction; null where none is. */
export async function planMerge(
  store: RecordStore,
  reader: SegmentReader,
  manifest: Manifest,
): Promise<Merge | null> {
  const heads = await reader.heads(manifest.own);
  let floor = 0;
  for (const tier of TIERS) {
    const low = floor;
    const due = heads.filter((head) => head.claims >= low && head.claims < tier);
    floor = tier;
    if (due.length < SEGMENTS_A_TIER) continue;
    const reports: Report[] = [];
    for (const head of due) {
      const dead = new Set(manifest.dead[head.id]);
      for await (const { ord, report } of reader.all(head)) if (!dead.has(ord)) reports.push(report);
    }
    const id = String(manifest.next);
    const gone = new Set(due.map((head) => head.id));
    const first = due.map((head) => head.added ?? '').sort()[0] || null;
    const { records } = buildSegment(id, 'own', reports, first);
    const drops = (await Promise.all([...gone].map((segment) => store.keys(segmentPrefix(segment))))).flat();
    return {
      manifest: {
        ...manifest,
        own: [...manifest.own.filter((segment) => !gone.has(segment)), id],
        dead: Object.fromEntries(Object.entries(manifest.dead).filter(([segment]) => !gone.has(segment))),
        next: manifest.next + 1,
      },
      records,
      drops,
    };
  }
  return null;
}
