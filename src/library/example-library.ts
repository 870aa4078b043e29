import { figure } from '../core/compare/example-reports.ts';
import type { Report } from '../core/model.ts';
import type { ExportPlace, ExportStretch } from './export-reports.ts';
import { type Library, openLibrary } from './library.ts';
import { LibraryError } from './library-error.ts';
import type { PackSource } from './pack-source.ts';
import type { RecordStore } from './store/record-store.ts';
import { writeReport } from './write-report.ts';

/* A pack of one report, own reports like it, and stores that fail when told to: for tests of the library. */

export const today = () => '2026-11-24';

export function report(id: string, change: Partial<Report> = {}): Report {
  return {
    id,
    outlet: { id: `outlet-${id}`, name: `Outlet ${id}`, domain: `${id}.example`, country: null },
    url: `https://${id}.example/1`,
    headline: 'سبعون حافلة تغادر المخيم',
    published: '2019-02-20',
    publishedBasis: 'page',
    lang: 'ar',
    wire: null,
    wireBasis: null,
    figures: [figure({ said: 'سبعون حافلة', value: 70, counted: 'vehicle', place: 'baghouz' })],
    quotes: [
      {
        said: `سننتظر خروج الأطفال ${id} قبل أن نتقدم نحو التلة`,
        kind: 'direct',
        speaker: null,
        speakerId: 'mustafa-bali',
        role: null,
        via: null,
      },
    ],
    ...change,
  };
}

export function packOf(version: string, reports: readonly unknown[]): PackSource {
  return { version, load: async () => ({ meta: { format: 1, id: 'p', version, name: {} }, reports }) };
}

export const pack = packOf('1', [writeReport(report('pack-a'))]);
export const page = { lang: 'ar', published: '2019-02-21' };
export const span = { paragraph: 0, start: 0, end: 1, rules: [] };
export const claims = {
  figures: report('x').figures.map((figure) => ({ ...span, ...figure, id: 'f0', partOf: null })),
  quotes: [],
};

/** A store that can be told to fail, or to be killed at the n-th write. */
export function fragile(base: RecordStore) {
  const state = { writes: 0, killAt: Number.POSITIVE_INFINITY, error: null as DOMException | null };
  const store: RecordStore = {
    ...base,
    async write(puts, drops) {
      if (state.error) throw new LibraryError('storage_full', state.error.name);
      if (++state.writes >= state.killAt) return new Promise(() => undefined);
      return base.write(puts, drops);
    },
  };
  return { store, state };
}

export const open = (store: RecordStore, source = pack): Promise<Library> =>
  openLibrary({ openStore: async () => store, pack: source, today });
export const idsFor = async (library: Library) =>
  (await library.candidatesFor(claims, page)).reports.map(({ id }) => id).sort();

/** All that an export of the library holds, stretch by stretch. */
export async function exported(library: Library) {
  const out = [];
  let from: ExportPlace | null = null;
  do {
    const stretch: ExportStretch | null = await library.exportStretch(from);
    if (stretch === null) throw new Error('the library changed meanwhile');
    out.push(...stretch.reports);
    from = stretch.next;
  } while (from !== null);
  return out;
}
