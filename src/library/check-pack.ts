import * as v from 'valibot';
import type { Knowledge, Report } from '../core/model.ts';
import { type PackMeta, packMetaSchema } from './knowledge-schema.ts';
import { loadKnowledge, type RawKnowledge } from './load-knowledge.ts';
import { type Note, noteOf } from './note.ts';
import { parseReport } from './parse-report.ts';

export interface RawPack {
  meta: unknown;
  raw: RawKnowledge;
  /** `file` is where it lies, for the notes. */
  reports: readonly { file: string; raw: unknown }[];
}

export interface CheckedPack {
  /** Null where `pack.json` does not fit: then there is no pack. */
  meta: PackMeta | null;
  knowledge: Knowledge;
  reports: readonly Report[];
  notes: readonly Note[];
}

/**
 * Check a pack as it lies in its folder: every file by its schema, then what hangs together (ids that exist,
 * one report an id, outlets of the registry). What does not fit is left out with a note. Never throws.
 */
export function checkPack(pack: RawPack, today: string): CheckedPack {
  const notes: Note[] = [];
  const meta = v.safeParse(packMetaSchema, pack.meta);
  if (!meta.success) notes.push(noteOf('pack.json', '', meta.issues));
  const { knowledge, notes: known } = loadKnowledge(pack.raw);
  notes.push(...known);

  const people = new Set(knowledge.authority.map((entry) => entry.id));
  const outlets = new Map(knowledge.outlets.map((outlet) => [outlet.domain, outlet.id]));
  const reports = new Map<string, Report>();
  for (const { file, raw } of pack.reports) {
    const parsed = parseReport(raw, today, file);
    notes.push(...parsed.notes);
    if (parsed.report === null) continue;
    const { report } = parsed;
    if (reports.has(report.id)) {
      notes.push({ kind: 'refused', where: file, field: 'id', reason: `"${report.id}" is there already` });
      continue;
    }
    for (const id of idsOf(report))
      if (!people.has(id))
        notes.push({
          kind: 'refused',
          where: file,
          field: 'source_id',
          reason: `"${id}" is not in authority.json`,
        });
    const { id, domain } = report.outlet;
    if (domain !== '' && outlets.get(domain) !== id)
      notes.push({
        kind: 'refused',
        where: file,
        field: 'outlet',
        reason: `"${id}" (${domain}) is not in outlets.json`,
      });
    reports.set(report.id, report);
  }
  return { meta: meta.success ? meta.output : null, knowledge, reports: [...reports.values()], notes };
}

function idsOf(report: Report): Set<string> {
  const ids = [
    ...report.figures.map((figure) => figure.sourceId),
    ...report.quotes.map((quote) => quote.speakerId),
  ];
  return new Set(ids.filter((id) => id !== null));
}
