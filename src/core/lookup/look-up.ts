import { countSources, groupRows } from '../compare/families/group-rows.ts';
import { bodyOf, type Ground, groundOf } from '../compare/figures/ground.ts';
import type { LookupHit, LookupResult, Report } from '../model.ts';
import { matchReports } from './match-reports.ts';
import { parseQuery, type QueryKnowledge } from './parse-query.ts';

/** Independent sources behind the hits, by the families of the sidebar: wire, statement, copied wording, else the outlet. */
function countFamilies(hits: readonly LookupHit[], ground: Ground): number {
  const { families } = groupRows(
    hits.map((hit) => {
      const { report } = hit;
      if (hit.kind === 'report') return { report, said: '', source: null, version: '' };
      const { said } = hit.claim;
      if (hit.kind === 'quote')
        return { report, said, source: bodyOf(hit.claim.speakerId, ground), version: '' };
      const { value, max, sourceId } = hit.claim;
      return { report, said, source: bodyOf(sourceId, ground), version: `${value}${max ? `-${max}` : ''}` };
    }),
  );
  return countSources(families, ground);
}

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
    sources: countFamilies(hits, groundOf({ places: [], authority: knowledge.authority })),
  };
}
