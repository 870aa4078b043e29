import { reportOf } from './posting.ts';
import type { ScoreTable } from './score-table.ts';
import type { SegmentHead } from './segment.ts';

/** A claim of a segment that may be the same, and how strongly what it shares speaks for it. */
export interface Found {
  posting: number;
  score: number;
  /** Other claims of its report that were among the best, too. */
  beside: readonly number[];
}

/** Reports of one outlet among a claim's best: its days of a campaign, but no flood. */
const AN_OUTLET = 12;
/** Claims sorted for each one wanted: several may be of one report, or of an outlet that has its share. */
const SORTED_A_PLACE = 8;

/** The best claims; of one report only its best, of one outlet at most a dozen. Linear, but for the few that are sorted. */
export function bestFound(head: SegmentHead, table: ScoreTable, limit: number): Found[] {
  const { postings, scores } = table.columns();
  const floor = scoreOfRank(scores, limit * SORTED_A_PLACE);
  const out = choose(head, postings, scores, floor, limit);
  // A flood filled the few that were sorted: then all of them have to be.
  return out.length < limit && floor > 0 ? choose(head, postings, scores, 0, limit) : out;
}

function choose(
  head: SegmentHead,
  postings: Uint32Array,
  scores: Float64Array,
  floor: number,
  limit: number,
): Found[] {
  const candidates: { posting: number; score: number }[] = [];
  for (let i = 0; i < postings.length; i++) {
    const score = scores[i] ?? 0;
    if (score >= floor) candidates.push({ posting: postings[i] ?? 0, score });
  }
  candidates.sort((a, b) => b.score - a.score || a.posting - b.posting);
  const out: Found[] = [];
  /** What stands beside the best claim of each report; null for one that is left out. */
  const reports = new Map<number, number[] | null>();
  const outlets = new Map<number, number>();
  for (const found of candidates) {
    const report = reportOf(found.posting);
    const known = reports.get(report);
    if (known !== undefined) {
      known?.push(found.posting);
      continue;
    }
    const outlet = head.outlets[report] ?? 0;
    const count = outlets.get(outlet) ?? 0;
    const beside = out.length < limit && count < AN_OUTLET ? [] : null;
    reports.set(report, beside);
    if (beside === null) continue;
    outlets.set(outlet, count + 1);
    out.push({ ...found, beside });
  }
  return out;
}

/** Fine enough that few more than those of the rank are taken along. */
const STEPS = 1024;

/** A score that about `rank` of them reach, never fewer; 0 where there are no more than that. Counted in steps, not sorted. */
export function scoreOfRank(scores: Float64Array, rank: number): number {
  if (scores.length <= rank) return 0;
  let top = 0;
  for (const score of scores) if (score > top) top = score;
  const counts = new Uint32Array(STEPS + 1);
  for (const score of scores) {
    const step = Math.floor((score / top) * STEPS);
    counts[step] = (counts[step] ?? 0) + 1;
  }
  let reached = 0;
  for (let step = STEPS; step > 0; step--) {
    reached += counts[step] ?? 0;
    // Half a step below: dividing and multiplying again must lose none.
    if (reached >= rank) return ((step - 0.5) / STEPS) * top;
  }
  return 0;
}
