import type { FigureFacts, FigureRow, FigureVerdict, ReportMeta } from '../../model.ts';
import type { Subject } from '../figures/subject.ts';

/** A report's figure and how it stands to the page's. */
export interface Found extends FigureVerdict {
  subject: Subject;
  report: ReportMeta;
  /** Place of the figure in its report. */
  index: number;
}

/** A row that no family was found for yet, with all figures of its report: copies are known by them. */
export interface BareRow extends Omit<FigureRow, 'family'> {
  figures: readonly FigureFacts[];
}
