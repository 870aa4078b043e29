import type { FigureCard, FigureRelation, FigureRow } from '../../core/model.ts';
import { type FamilyGroup, groupByFamily, type WordingGroup } from './group-rows.ts';

/** A stretch of rows under one heading: a source that several outlets copied, or outlets that stand each on its own. */
export interface SourceSection {
  /** Null where each outlet is its own source. */
  group: FamilyGroup<FigureRow> | null;
  relation: FigureRelation;
  outlets: number;
  rows: readonly FigureRow[];
  wordings: readonly WordingGroup<FigureRow>[];
}

/**
 * A card's rows in sections, the gravest relation first and in it the largest source first.
 * Outlets that copied nobody share one section a relation: a heading each would only repeat their names.
 */
export function sourceSections(
  rows: readonly FigureRow[],
  families: FigureCard['families'],
): SourceSection[] {
  const sections: SourceSection[] = [];
  const groups = groupByFamily(rows, families);
  for (const relation of new Set(groups.map((group) => group.relation))) {
    const own = groups.filter((group) => group.relation === relation);
    const shared = own.filter((group) => !standsAlone(group));
    const alone = own.filter(standsAlone);
    for (const group of shared)
      sections.push({ group, relation, outlets: group.outlets, rows: group.rows, wordings: group.wordings });
    if (alone.length === 0) continue;
    sections.push({
      group: null,
      relation,
      outlets: alone.reduce((sum, group) => sum + group.outlets, 0),
      rows: alone.flatMap((group) => group.rows),
      wordings: alone.flatMap((group) => group.wordings),
    });
  }
  return sections;
}

function standsAlone(group: FamilyGroup<FigureRow>): boolean {
  return group.family.basis === 'alone' || (group.family.basis === 'wording' && group.outlets === 1);
}
