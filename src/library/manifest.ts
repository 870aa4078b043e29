import * as v from 'valibot';
import { SegmentReader } from './index/segment-reader.ts';
import type { RecordStore } from './store/record-store.ts';

/**
 * The one record that says what counts: which segments there are, and which of their reports were replaced.
 * It is written in one transaction with the segments that it names, so a kill leaves the old state or the new one.
 */
const schema = v.object({
  format: v.literal(1),
  /** Version of the bundled pack that is loaded, null before the first time. */
  pack: v.nullable(v.object({ version: v.string(), outlets: v.number(), segments: v.array(v.string()) })),
  own: v.array(v.string()),
  /** Places of reports that were replaced by newer ones, by segment. */
  dead: v.record(v.string(), v.array(v.number())),
  /** Number of the next segment. */
  next: v.number(),
  /** Bulk imports that are not done, and how many reports of each are in. */
  imports: v.record(v.string(), v.number()),
});
export type Manifest = v.InferOutput<typeof schema>;

export const MANIFEST_KEY = 'manifest';

export const EMPTY_MANIFEST: Manifest = { format: 1, pack: null, own: [], dead: {}, next: 1, imports: {} };

/** The stored manifest; where it is missing or cannot be understood, one made of the segments that are there: nothing is lost. */
export async function readManifest(store: RecordStore): Promise<Manifest> {
  const [stored] = await store.read([MANIFEST_KEY]);
  const parsed = v.safeParse(schema, stored);
  return parsed.success ? parsed.output : recover(store);
}

async function recover(store: RecordStore): Promise<Manifest> {
  const names = (await store.keys('seg/')).filter((key) => key.endsWith('/head'));
  const ids = names.map((name) => name.split('/')[1] ?? '');
  const heads = await new SegmentReader(store).heads(ids);
  // The pack can be loaded again; what the person gathered cannot.
  const own = heads.filter((head) => head.origin === 'own').map((head) => head.id);
  const numbers = ids.map(Number).filter(Number.isFinite);
  return { ...EMPTY_MANIFEST, own, next: Math.max(0, ...numbers) + 1 };
}
