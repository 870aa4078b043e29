/** What the popup asks and gets. */
import type { FigureFacts } from './figures.ts';
import type { QuoteFacts } from './quotes.ts';
import type { ReportMeta } from './reports.ts';

/** What the popup understood of a query, said back to the person. */
export type Query =
  | { kind: 'figure'; text: string; value: number; max: number | null; words: readonly string[] }
  | { kind: 'name'; text: string; ids: readonly string[] }
  /** `ids`: people, bodies and outlets whose names begin with what was typed so far. */
  | { kind: 'words'; text: string; words: readonly string[]; ids?: readonly string[] }
  | { kind: 'empty'; text: string };

export type LookupHit =
  | { kind: 'figure'; report: ReportMeta; claim: FigureFacts; index: number; score: number }
  | { kind: 'quote'; report: ReportMeta; claim: QuoteFacts; index: number; score: number }
  | { kind: 'report'; report: ReportMeta; score: number };

export interface LookupResult {
  query: Query;
  hits: readonly LookupHit[];
  outlets: number;
  sources: number;
}
