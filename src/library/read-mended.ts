import { segmentPrefix } from './index/segment.ts';
import { SegmentReader } from './index/segment-reader.ts';
import { EMPTY_MANIFEST, MANIFEST_KEY, type Manifest, parseManifest } from './manifest.ts';
import type { RecordStore } from './store/record-store.ts';

export interface Mended {
  manifest: Manifest;
  /** What is lost, for the person's report; null where all is whole. */
  lost: string | null;
}

/**
 * The stored manifest, as far as what it names is there. Our own writes are whole, but disks and browsers are not: where
 * the manifest is lost or broken, one is made of the segments that are there; a segment whose head is lost is taken out,
 * and its records with it; of the pack, it is loaded again.
 */
export async function readMended(store: RecordStore): Promise<Mended> {
  const [stored] = await store.read([MANIFEST_KEY]);
  const known = parseManifest(stored);
  const { manifest, strays } = known ? { manifest: known, strays: [] } : await recover(store);
  const named = [...(manifest.pack?.segments ?? []), ...manifest.own];
  const there = new Set((await new SegmentReader(store).heads(named)).map(({ id }) => id));
  const gone = [...strays, ...named.filter((id) => !there.has(id))];
  const nothing = known === null && stored === undefined && manifest.own.length === 0;
  if (nothing || (known !== null && gone.length === 0)) return { manifest, lost: null };

  const pack = manifest.pack?.segments.every((id) => there.has(id)) ? manifest.pack : null;
  const own = manifest.own.filter((id) => there.has(id));
  const dead = Object.fromEntries(Object.entries(manifest.dead).filter(([id]) => there.has(id)));
  const mended: Manifest = { ...manifest, pack, own, dead };
  const drops = (await Promise.all(gone.map((id) => store.keys(segmentPrefix(id))))).flat();
  // Where nothing can be written, it is mended again next time.
  await store.write(new Map([[MANIFEST_KEY, mended]]), drops).catch(() => undefined);
  // The pack alone is loaded again, and nothing is lost.
  const lost = known === null ? 'manifest' : own.length < manifest.own.length ? 'segment' : null;
  return { manifest: mended, lost };
}

/** A manifest of the person's own segments; `strays` are all others that left something behind. */
async function recover(store: RecordStore): Promise<{ manifest: Manifest; strays: readonly string[] }> {
  const ids = [...new Set((await store.keys('seg/')).map((key) => key.split('/')[1] ?? ''))];
  const heads = await new SegmentReader(store).heads(ids);
  // The pack can be loaded again; what the person gathered cannot.
  const own = heads.filter((head) => head.origin === 'own').map((head) => head.id);
  const numbers = ids.map(Number).filter(Number.isFinite);
  return {
    manifest: { ...EMPTY_MANIFEST, own, next: Math.max(0, ...numbers) + 1 },
    strays: ids.filter((id) => !own.includes(id)),
  };
}
