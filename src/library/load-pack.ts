import * as v from 'valibot';
import type { Report } from '../core/model.ts';
import { buildSegment } from './index/build-segment.ts';
import { segmentPrefix } from './index/segment.ts';
import { packMetaSchema } from './knowledge-schema.ts';
import { LibraryError } from './library-error.ts';
import { MANIFEST_KEY, type Manifest } from './manifest.ts';
import type { PackSource } from './pack-source.ts';
import { parseReport } from './parse-report.ts';
import type { RecordStore } from './store/record-store.ts';

const fileSchema = v.object({ meta: packMetaSchema, reports: v.array(v.unknown()) });

/**
 * Load the pack into the store, once per version: its segment, the manifest, and the end of the old version in one
 * transaction. Gives the new manifest.
 * @throws LibraryError `pack_broken` where it fails its schema (the old version stays), `storage_full`, `storage_blocked`
 */
export async function loadPack(
  store: RecordStore,
  manifest: Manifest,
  source: PackSource,
  today: string,
): Promise<Manifest> {
  const reports = await readReports(source, today);
  const id = String(manifest.next);
  const { records } = buildSegment(id, 'pack', reports, null);
  const old = manifest.pack?.segments ?? [];
  const dead = Object.entries(manifest.dead).filter(([segment]) => !old.includes(segment));
  const next: Manifest = {
    ...manifest,
    pack: {
      version: source.version,
      outlets: new Set(reports.map((report) => report.outlet.id)).size,
      segments: [id],
    },
    dead: Object.fromEntries(dead),
    next: manifest.next + 1,
  };
  const drops = (await Promise.all(old.map((segment) => store.keys(segmentPrefix(segment))))).flat();
  await store.write(new Map([...records, [MANIFEST_KEY, next]]), drops);
  return next;
}

async function readReports(source: PackSource, today: string): Promise<Report[]> {
  let raw: unknown;
  try {
    raw = await source.load();
  } catch (error) {
    throw new LibraryError('pack_broken', error instanceof Error ? error.message : '');
  }
  const file = v.safeParse(fileSchema, raw);
  if (!file.success) throw new LibraryError('pack_broken', file.issues[0].message);
  const reports = new Map<string, Report>();
  for (const item of file.output.reports) {
    const { report } = parseReport(item, today);
    if (report !== null && !reports.has(report.id)) reports.set(report.id, report);
  }
  // The build refuses a pack with a single bad report; here half a pack is better than none, but none is no pack.
  if (reports.size === 0) throw new LibraryError('pack_broken', 'no report fits');
  return [...reports.values()];
}
