import type { FigureFacts, FigureRelation, FigureRow } from '../../model.ts';
import { hasSameNumber } from '../figures/interval.ts';

type AnyRow = Pick<FigureRow, 'relation' | 'claim' | 'report'>;

/** Relations of the same thing: its values agree, or they contradict each other. */
const AGREE: ReadonlySet<FigureRelation> = new Set(['same', 'compatible']);

/** Does the row's outlet report the page's figure itself? A running count's other moments do, other groups and wholes do not. */
export function reportsIt({ relation }: Pick<AnyRow, 'relation'>, running: boolean): boolean {
  return AGREE.has(relation) || relation === 'differs' || (relation === 'other_time' && running);
}

/** The very number, given to another group or whole. */
const isMoved = (claim: FigureFacts, row: AnyRow): boolean =>
  row.relation === 'other_scope' && hasSameNumber(claim, row.claim);

/** How many outlets stand behind rows. */
export function countOutlets(rows: readonly Pick<AnyRow, 'report'>[]): number {
  return new Set(rows.map(({ report }) => report.outlet.id || report.id)).size;
}

/**
 * The card's heading: a contradiction; a running count; the number moved elsewhere by as many outlets as agree with the
 * page; how most of the others agree; then other moments, and the number moved. Null where nobody speaks of it.
 */
export function headCard(
  claim: FigureFacts,
  rows: readonly AnyRow[],
  running: boolean,
): FigureRelation | null {
  const of = (relation: FigureRelation) => rows.filter((row) => row.relation === relation);
  if (of('differs').length > 0) return 'differs';
  if (running) return 'other_time';
  const agreeing = rows.filter(({ relation }) => AGREE.has(relation));
  const moved = countOutlets(rows.filter((row) => isMoved(claim, row)));
  if (agreeing.length > 0) {
    if (moved >= countOutlets(agreeing)) return 'other_scope';
    return countOutlets(of('compatible')) >= countOutlets(of('same')) ? 'compatible' : 'same';
  }
  if (of('other_time').length > 0) return 'other_time';
  return moved > 0 ? 'other_scope' : null;
}
