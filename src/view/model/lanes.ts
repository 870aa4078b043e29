import type { Family, FigureCard, FigureRelation, FigureRow } from '../../core/model.ts';
import { countOutlets, groupByFamily } from './group-rows.ts';
import { type Interval, intervalOf } from './interval.ts';

/** A line of the dot plot: one source with one value, or several sources that had to be put together. */
export interface Lane {
  /** The source; null where several share the line. */
  family: Family | null;
  sources: number;
  outlets: number;
  value: number;
  interval: Interval | null;
  relation: FigureRelation;
  rows: readonly FigureRow[];
}

/** More lanes than this no longer read as one picture. */
const MOST_LANES = 8;

/** The lanes of a card: a source with two values has two. Sources of one value share a lane where there are too many. */
export function lanesOf(card: FigureCard): { lanes: readonly Lane[]; left: number } {
  const lanes = groupByFamily(card.rows, card.families).flatMap((group) =>
    splitByValue(group.rows).map((rows) => toLane(rows, group.family)),
  );
  if (lanes.length <= MOST_LANES) return { lanes, left: 0 };
  const merged = splitByValue(card.rows).map((rows) => {
    const first = rows[0];
    const only = new Set(rows.map((row) => row.family)).size === 1;
    const family = only ? card.families.find((each) => each.id === first?.family) : undefined;
    return toLane(rows, family ?? null);
  });
  merged.sort((a, b) => b.outlets - a.outlets);
  const kept = merged.slice(0, MOST_LANES);
  return { lanes: kept, left: merged.length - kept.length };
}

function splitByValue(rows: readonly FigureRow[]): FigureRow[][] {
  const groups = new Map<string, FigureRow[]>();
  for (const row of rows) {
    const { value, max, approx } = row.claim;
    const key = `${row.relation} ${value} ${max} ${approx}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}

function toLane(rows: readonly FigureRow[], family: Family | null): Lane {
  const first = rows[0];
  if (!first) throw new Error('a lane without rows');
  return {
    family,
    sources: new Set(rows.map((row) => row.family)).size,
    outlets: countOutlets(rows),
    value: first.claim.value,
    interval: intervalOf(first.claim),
    relation: first.relation,
    rows,
  };
}
