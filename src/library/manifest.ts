import * as v from 'valibot';

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

/** A stored manifest; null for what is none. */
export function parseManifest(stored: unknown): Manifest | null {
  const parsed = v.safeParse(schema, stored);
  return parsed.success ? parsed.output : null;
}
