import type { LookupHit, LookupResult, Report } from '../model.ts';
import { matchReports } from './match-reports.ts';
import { parseQuery, type QueryKnowledge } from './parse-query.ts';

/**
 * A report's source as far as its own facts tell: its wire, else the outlet itself. (Families by wording are found
 * only when claims are compared.)
 */
const sourceOf = ({ report }: LookupHit) => report.wire ?? report.outlet.id;

/** Answer a typed text from a list of reports: what was understood, the best `limit` hits, and who is behind all. */
export function lookUp(
  text: string,
  knowledge: QueryKnowledge,
  reports: readonly Report[],
  limit: number,
): LookupResult {
  const query = parseQuery(text, knowledge);
  const hits = matchReports(query, reports);
  return {
    query,
    hits: hits.slice(0, Math.max(0, limit)),
    outlets: new Set(hits.map((hit) => hit.report.outlet.id)).size,
    sources: new Set(hits.map(sourceOf)).size,
  };
}
