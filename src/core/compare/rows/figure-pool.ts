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

/** The figures of all candidate reports by what they count: only like is held against like. */
export class FigurePool {
  readonly #byKind = new Map<string, Candidate[]>();

  constructor(reports: readonly Report[]) {
    for (const candidate of reports.flatMap(readReport)) {
      const kind = kindOf(candidate.subject.facts);
      const list = this.#byKind.get(kind);
      if (list) list.push(candidate);
      else this.#byKind.set(kind, [candidate]);
    }
  }

  like(facts: FigureFacts): readonly Candidate[] {
    return this.#byKind.get(kindOf(facts)) ?? [];
  }
}

const kindOf = ({ counted }: FigureFacts): string => (isPeople(counted) ? 'people' : counted);
