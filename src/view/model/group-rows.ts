import type { Family, FigureRow, QuoteRow } from '../../core/model.ts';
import { cleanText } from './clean-text.ts';
import { gravity } from './relation-kind.ts';

type AnyRow = FigureRow | QuoteRow;

/** Rows with one wording and one relation: the first is drawn, the others are named beneath it. */
export interface WordingGroup<R> {
  first: R;
  copies: readonly R[];
}

/** The rows of one source. */
export interface FamilyGroup<R extends AnyRow> {
  family: Family;
  relation: R['relation'];
  rows: readonly R[];
  wordings: readonly WordingGroup<R>[];
  outlets: number;
}

/** Groups rows under their families, the gravest first; rows of no known family stand alone. */
export function groupByFamily<R extends AnyRow>(
  rows: readonly R[],
  families: readonly Family[],
): FamilyGroup<R>[] {
  const known = new Map(families.map((family) => [family.id, family]));
  const byFamily = new Map<string, { family: Family; rows: R[] }>();
  for (const row of rows) {
    const family = known.get(row.family) ?? aloneFamily(row);
    // One source that gave two values is listed under both relations, so that no heading says more than its rows.
    const key = `${family.id}\n${row.relation}`;
    const group = byFamily.get(key);
    if (group) group.rows.push(row);
    else byFamily.set(key, { family, rows: [row] });
  }
  const groups = [...byFamily.values()].flatMap(({ family, rows: own }) => {
    const first = own[0];
    if (!first) return [];
    return [
      {
        family,
        relation: first.relation,
        wordings: groupByWording(own),
        outlets: countOutlets(own),
        rows: own,
      },
    ];
  });
  return groups.sort((a, b) => gravity(a.relation) - gravity(b.relation) || b.outlets - a.outlets);
}

/** Rows of one wording together, in the order of their first. */
export function groupByWording<R extends AnyRow>(rows: readonly R[]): WordingGroup<R>[] {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const key = `${row.relation}\n${cleanText(row.claim.said)}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].flatMap(([first, ...copies]) => (first ? [{ first, copies }] : []));
}

/** Outlets among rows, each counted once. */
export function countOutlets(rows: readonly AnyRow[]): number {
  return new Set(rows.map((row) => row.report.outlet.id)).size;
}

function aloneFamily(row: AnyRow): Family {
  return { id: row.family, basis: 'alone', name: row.report.outlet.name, reports: [row.report.id] };
}
