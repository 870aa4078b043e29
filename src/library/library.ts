import { matchReports } from '../core/lookup/match-reports.ts';
import type { Claims, LookupHit, Query, Report } from '../core/model.ts';
import { addReports } from './add-reports.ts';
import { type ExportPlace, type ExportStretch, exportStretch } from './export-reports.ts';
import { type Candidates, findCandidates, type PageContext } from './find-candidates.ts';
import { findReports } from './find-reports.ts';
import { type Imported, type ImportOptions, importInto } from './import-reports.ts';
import { segmentPrefix } from './index/segment.ts';
import { SegmentReader } from './index/segment-reader.ts';
import { LibraryError, storageError } from './library-error.ts';
import { loadPack } from './load-pack.ts';
import { EMPTY_MANIFEST, MANIFEST_KEY, type Manifest } from './manifest.ts';
import type { PackSource } from './pack-source.ts';
import { parseReport } from './parse-report.ts';
import { readMended } from './read-mended.ts';
import { memoryStore } from './store/memory-store.ts';
import { overlayStore } from './store/overlay-store.ts';
import type { RecordStore } from './store/record-store.ts';
import { writeReport } from './write-report.ts';

export interface LibrarySummary {
  pack: { version: string; reports: number; outlets: number };
  own: { reports: number; since: string | null };
}

export interface LibraryOptions {
  openStore: () => Promise<RecordStore>;
  pack: PackSource;
  /** ISO date of today; the library has no clock. */
  today: () => string;
}

/**
 * Open the library: the pack of this version and what the person's browser added. Never throws: where storage is
 * blocked or full, or the pack is broken, it works from memory or with the old pack, and `trouble` says so.
 */
export async function openLibrary(options: LibraryOptions): Promise<Library> {
  let trouble: LibraryError | null = null;
  let store: RecordStore;
  let manifest: Manifest;
  try {
    store = await options.openStore();
    const mended = await readMended(store);
    manifest = mended.manifest;
    if (mended.lost !== null) trouble = new LibraryError('library_damaged', mended.lost);
  } catch (error) {
    trouble = storageError(error);
    store = memoryStore();
    manifest = EMPTY_MANIFEST;
  }
  if (manifest.pack?.version !== options.pack.version) {
    const today = options.today();
    try {
      manifest = await loadPack(store, manifest, options.pack, today);
    } catch (error) {
      trouble = storageError(error);
      if (trouble.code !== 'pack_broken') {
        store = overlayStore(store);
        manifest = await loadPack(store, manifest, options.pack, today).catch((again: unknown) => {
          trouble = storageError(again);
          return manifest;
        });
      }
    }
  }
  return new Library(store, manifest, options.today, trouble);
}

/** Reports of other outlets, kept and found. Look-ups read a few blocks, never the whole. */
export class Library {
  /** Why it does not work as it should; null where all is well. */
  readonly trouble: LibraryError | null;
  readonly #store: RecordStore;
  readonly #reader: SegmentReader;
  readonly #today: () => string;
  #manifest: Manifest;
  /** Writes go one after another: each builds on the manifest of the one before. */
  #writing: Promise<unknown> = Promise.resolve();

  constructor(store: RecordStore, manifest: Manifest, today: () => string, trouble: LibraryError | null) {
    this.#store = store;
    this.#reader = new SegmentReader(store);
    this.#manifest = manifest;
    this.#today = today;
    this.trouble = trouble;
  }

  /** Reports holding figures or quotes that may be related to these claims. */
  candidatesFor(claims: Pick<Claims, 'figures' | 'quotes'>, page: PageContext): Promise<Candidates> {
    return findCandidates(this.#reader, this.#manifest, claims, page);
  }

  /** Reports that may answer a query of the search box. */
  reportsFor(query: Query): Promise<Report[]> {
    return findReports(this.#reader, this.#manifest, query);
  }

  /** What the search box finds, best first. */
  async lookup(query: Query): Promise<LookupHit[]> {
    return matchReports(query, await this.reportsFor(query));
  }

  /** Keep a report found on a page; one of the same id is replaced. False where it does not fit. @throws LibraryError */
  addReport(report: Report): Promise<boolean> {
    return this.#write(async () => {
      const parsed = parseReport(writeReport(report), this.#today());
      if (parsed.report === null) return false;
      const added = await addReports(
        this.#store,
        this.#reader,
        this.#manifest,
        [parsed.report],
        this.#today(),
      );
      this.#manifest = added.manifest;
      return added.count > 0;
    });
  }

  /** Take in reports in file form, in bulk. Killed in the middle, the same call goes on where it stopped. @throws LibraryError */
  importReports(raw: unknown, options: ImportOptions = {}): Promise<Imported> {
    return this.#write(() =>
      importInto(this.#store, this.#reader, this.#manifest, raw, this.#today(), {
        ...options,
        onManifest: (manifest) => {
          this.#manifest = manifest;
        },
      }),
    );
  }

  /** The person's own reports from a place on, in file form; null where that place is gone and the export begins anew. */
  exportStretch(from: ExportPlace | null): Promise<ExportStretch | null> {
    return exportStretch(this.#reader, this.#manifest, from);
  }

  /** Forget the person's own reports; the pack stays. @throws LibraryError */
  clear(): Promise<void> {
    return this.#write(async () => {
      const { own } = this.#manifest;
      const keys = await Promise.all(own.map((id) => this.#store.keys(segmentPrefix(id))));
      const next: Manifest = { ...this.#manifest, own: [], dead: {}, imports: {} };
      await this.#store.write(new Map([[MANIFEST_KEY, next]]), keys.flat());
      this.#manifest = next;
    });
  }

  async summary(): Promise<LibrarySummary> {
    const { pack, own, dead } = this.#manifest;
    const packHeads = await this.#reader.heads(pack?.segments ?? []);
    const ownHeads = await this.#reader.heads(own);
    const since = ownHeads.map((head) => head.added ?? '').filter((day) => day !== '');
    const replaced = Object.values(dead).reduce((sum, ords) => sum + ords.length, 0);
    return {
      pack: {
        version: pack?.version ?? '',
        reports: packHeads.reduce((sum, head) => sum + head.reports, 0),
        outlets: pack?.outlets ?? 0,
      },
      own: {
        reports: ownHeads.reduce((sum, head) => sum + head.reports, 0) - replaced,
        since: since.sort()[0] ?? null,
      },
    };
  }

  close(): void {
    this.#store.close();
  }

  #write<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#writing.then(work);
    this.#writing = done.catch(() => undefined);
    return done;
  }
}
