import type { FigureFacts, Report, ReportMeta } from '../../model.ts';
import { readSubject, type Subject } from '../figures/subject.ts';
import { isPeople } from '../figures/thing.ts';

/** A figure of a report, read. */
export interface Candidate {
  subject: Subject;
  report: ReportMeta;
  index: number;
}

/** What was read of a report, kept as long as the library keeps the report itself. */
const readBefore = new WeakMap<Report, readonly Candidate[]>();

function readReport(whole: Report): readonly Candidate[] {
  const known = readBefore.get(whole);
  if (known) return known;
  const { figures, quotes, ...report } = whole;
  const read = figures.map((claim, index) => ({
    subject: readSubject({ claim, report, figures, quotes }),
    report,
    index,
  }));
  readBefore.set(whole, read);
  return read;
}

/** The figures of all candidate reports by what they count: only like is held against like. Read when first asked for. */
export class FigurePool {
  readonly #reports: readonly Report[];
  #byKind: ReadonlyMap<string, readonly Candidate[]> | null = null;

  constructor(reports: readonly Report[]) {
    this.#reports = reports;
  }

  like(facts: FigureFacts): readonly Candidate[] {
    this.#byKind ??= sortByKind(this.#reports.flatMap(readReport));
    return this.#byKind.get(kindOf(facts)) ?? [];
  }
}

function sortByKind(candidates: readonly Candidate[]): Map<string, Candidate[]> {
  const byKind = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const kind = kindOf(candidate.subject.facts);
    const list = byKind.get(kind);
    if (list) list.push(candidate);
    else byKind.set(kind, [candidate]);
  }
  return byKind;
}

const kindOf = ({ counted }: FigureFacts): string => (isPeople(counted) ? 'people' : counted);
