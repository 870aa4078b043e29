import type { Family, FigureCard, FigureRelation, FigureRow } from '../../core/model.ts';
import { countOutlets, groupByFamily } from './group-rows.ts';
import { type Interval, intervalOf } from './interval.ts';

/** A line of the dot plot: one source with one value, or several sources that had to be put together. */
export interface Lane {
  /** The source; null where several share the line. */
  family: Family | null;
  sources: number;
  /** True where the sources of the line come besides named ones of the same value. */
  others: boolean;
  outlets: number;
  value: number;
  interval: Interval | null;
  relation: FigureRelation;
  rows: readonly FigureRow[];
}

/** More lanes than this no longer read as one picture. */
const MOST_LANES = 8;
/** Of the sources with one value, so many keep a lane of their own where lanes must be folded. */
const NAMED = [3, 2, 1, 0] as const;

/** The lanes of a card: a source with two values has two. Where there are too many, the smaller sources of one value share a lane. */
export function lanesOf(card: FigureCard): { lanes: readonly Lane[]; left: number } {
  const lanes = groupByFamily(card.rows, card.families).flatMap((group) =>
    splitByValue(group.rows).map((rows) => toLane(rows, group.family)),
  );
  for (const named of [Number.POSITIVE_INFINITY, ...NAMED]) {
    const folded = foldLanes(lanes, named);
    if (folded.length <= MOST_LANES) return { lanes: folded, left: 0 };
  }
  const folded = foldLanes(lanes, 0).sort((a, b) => b.outlets - a.outlets);
  return { lanes: folded.slice(0, MOST_LANES), left: folded.length - MOST_LANES };
}

/** Of the lanes with one value the first `named` as they are, the others as one. */
function foldLanes(lanes: readonly Lane[], named: number): Lane[] {
  const groups = new Map<string, Lane[]>();
  for (const lane of lanes) {
    const key = keyOf(lane.rows[0]);
    const group = groups.get(key);
    if (group) group.push(lane);
    else groups.set(key, [lane]);
  }
  return [...groups.values()].flatMap((group) => {
    // One left over needs as much room under its name as under a number.
    if (group.length <= named + 1) return group;
    const rest = toLane(
      group.slice(named).flatMap((lane) => lane.rows),
      null,
    );
    return [...group.slice(0, named), { ...rest, others: named > 0 }];
  });
}

function splitByValue(rows: readonly FigureRow[]): FigureRow[][] {
  const groups = new Map<string, FigureRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}

function keyOf(row: FigureRow | undefined): string {
  return row ? `${row.relation} ${row.claim.value} ${row.claim.max} ${row.claim.approx}` : '';
}

function toLane(rows: readonly FigureRow[], family: Family | null): Lane {
  const first = rows[0];
  if (!first) throw new Error('a lane without rows');
  return {
    family,
    sources: new Set(rows.map((row) => row.family)).size,
    others: false,
    outlets: countOutlets(rows),
    value: first.claim.value,
    interval: intervalOf(first.claim),
    relation: first.relation,
    rows,
  };
}
