import { countSources as countFamilies } from '../../core/compare/families/group-rows.ts';
import { reportsIt } from '../../core/compare/rows/head-card.ts';
import type { Card, Family, FigureCard, FigureRow, QuoteRow } from '../../core/model.ts';

/**
 * The rows whose outlets report what the page reports. Like figures of another group, whole or place stand in a card,
 * too, but whoever counts outlets for a claim must not count them.
 */
export function reportingRows(card: Card): readonly (FigureRow | QuoteRow)[] {
  return card.kind === 'figure' ? reportingFigures(card) : card.rows;
}

/** The same of a figure's card. */
export function reportingFigures(card: FigureCard): readonly FigureRow[] {
  return card.rows.filter((row) => reportsIt(row, card.running));
}

/** Independent sources behind rows: a wire once, a body once, however many of its statements were copied. */
export function sourcesBehind(rows: readonly (FigureRow | QuoteRow)[], families: readonly Family[]): number {
  const known = new Map(families.map((family) => [family.id, family]));
  const ids = new Set(rows.map((row) => row.family));
  return countFamilies(
    [...ids].map((id): Family => known.get(id) ?? { id, basis: 'alone', name: id, reports: [] }),
  );
}
