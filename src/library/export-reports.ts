import type { SegmentReader } from './index/segment-reader.ts';
import type { Manifest } from './manifest.ts';
import { writeReport } from './write-report.ts';

/** Where an export goes on: a segment, and the place in it of the first report that is not out yet. */
export interface ExportPlace {
  segment: string;
  ord: number;
}

export interface ExportStretch {
  reports: readonly ReturnType<typeof writeReport>[];
  /** Null at the end. */
  next: ExportPlace | null;
}

/** Reports to a stretch: some megabytes a message, of the 64 that browsers carry. */
export const REPORTS_A_STRETCH = 2500;
/** A report may quote whole speeches: then a stretch has fewer. */
const LETTERS_A_STRETCH = 8_000_000;

/**
 * The person's own reports from a place on, in file form. Null where that place is gone, since segments were merged or
 * cleared meanwhile: the export has to begin anew. What is added meanwhile comes at the end.
 */
export async function exportStretch(
  reader: SegmentReader,
  manifest: Manifest,
  from: ExportPlace | null,
): Promise<ExportStretch | null> {
  const first = from === null ? 0 : manifest.own.indexOf(from.segment);
  if (first === -1) return null;
  const reports: ReturnType<typeof writeReport>[] = [];
  let letters = 0;
  for (const head of await reader.heads(manifest.own.slice(first))) {
    const dead = new Set(manifest.dead[head.id]);
    const start = head.id === from?.segment ? from.ord : 0;
    for await (const { ord, report } of reader.all(head, start)) {
      if (reports.length >= REPORTS_A_STRETCH || letters >= LETTERS_A_STRETCH)
        return { reports, next: { segment: head.id, ord } };
      if (dead.has(ord)) continue;
      reports.push(writeReport(report));
      for (const { said } of report.quotes) letters += said.length;
    }
  }
  return { reports, next: null };
}
