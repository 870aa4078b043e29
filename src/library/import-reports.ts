import * as v from 'valibot';
import type { Report } from '../core/model.ts';
import { addReports } from './add-reports.ts';
import type { SegmentReader } from './index/segment-reader.ts';
import type { Manifest } from './manifest.ts';
import { type Note, sayNote } from './note.ts';
import { parseReport } from './parse-report.ts';
import { type ImportPart, jobOf } from './split-import.ts';
import type { RecordStore } from './store/record-store.ts';

export interface ImportOptions {
  /** Told after each stored batch: reports looked at so far, of how many. */
  onProgress?: (done: number, of: number) => void;
  /** Ends the import after the batch at hand; what is stored stays, and the same call goes on from there. */
  signal?: AbortSignal;
  /** The list is a piece of a longer one: one that is in already is passed over. */
  part?: ImportPart | null;
}

export interface Imported {
  reports: number;
  /** What was refused or mended, in words; at most a hundred lines. */
  refused: readonly string[];
}

/** A list of reports, or the export's wrapping of one. */
const fileSchema = v.union([
  v.array(v.unknown()),
  v.pipe(
    v.object({ reports: v.array(v.unknown()) }),
    v.transform(({ reports }) => reports),
  ),
]);

/** Claims to a batch: one segment, one transaction, a second of work at most: so much a kill may cost. */
const CLAIMS_A_BATCH = 15_000;
const LINES = 100;

/**
 * Import reports in file form. Each batch is one segment written together with the manifest, which remembers how far
 * this import got: killed at any moment, nothing stored is lost and the same call goes on. @throws LibraryError
 */
export async function importInto(
  store: RecordStore,
  reader: SegmentReader,
  start: Manifest,
  raw: unknown,
  today: string,
  options: ImportOptions & { onManifest: (manifest: Manifest) => void },
): Promise<Imported> {
  const file = v.safeParse(fileSchema, raw);
  if (!file.success) return { reports: 0, refused: ['no list of reports'] };
  const list = file.output;
  const { part } = options;
  const job = part?.job ?? jobOf(list);
  let manifest = start;
  const before = manifest.imports[job] ?? 0;
  if (part && before > part.index) return { reports: 0, refused: [] };
  let at = part ? 0 : before;
  let reports = 0;
  const refused: string[] = [];
  const tell = (notes: readonly Note[]) => {
    for (const note of notes) if (refused.length < LINES) refused.push(sayNote(note));
  };

  while (at < list.length && !options.signal?.aborted) {
    const batch: Report[] = [];
    let claims = 0;
    while (at < list.length && claims < CLAIMS_A_BATCH) {
      const parsed = parseReport(list[at], today, `report ${at + 1}`);
      at++;
      tell(parsed.notes);
      if (parsed.report === null) continue;
      batch.push(parsed.report);
      claims += 1 + parsed.report.figures.length + parsed.report.quotes.length;
    }
    const ended = at >= list.length;
    // A piece counts once it is in whole; a job that is done is forgotten.
    const done = part ? part.index + (ended ? 1 : 0) : at;
    const over = ended && (!part || part.index + 1 === part.of);
    const added = await addReports(store, reader, manifest, batch, today, (next) => {
      const { [job]: _, ...others } = next.imports;
      return { ...next, imports: over ? others : { ...others, [job]: done } };
    });
    manifest = added.manifest;
    options.onManifest(manifest);
    reports += added.count;
    tell(added.notes);
    options.onProgress?.(at, list.length);
  }
  return { reports, refused };
}
