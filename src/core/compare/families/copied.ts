import type { FigureFacts, ReportMeta } from '../../model.ts';

/** What the grouping must know of one row: its report, who is credited, and what of the claim is copied literally. */
export interface Copied {
  report: ReportMeta;
  /** The body (or person) credited with the claim, null where nobody is. */
  source: string | null;
  /** What tells two statements of the same days apart; empty where they are versions of one. */
  version: string;
  /** All figures of the report, where they may tell whom it copied. */
  figures?: readonly FigureFacts[];
  /** The page's wording. */
  said: string;
}
