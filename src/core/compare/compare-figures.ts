import type { Family, Figure, FigureCard, FigureRelation, FigureRow, ReportMeta } from '../model.ts';
import { groupRows } from './families/group-rows.ts';
import { bodyOf, type Ground } from './figures/ground.ts';
import { readSubject } from './figures/subject.ts';
import type { FigurePool } from './rows/figure-pool.ts';
import { findRows } from './rows/find-rows.ts';
import { countOutlets, headCard, reportsIt } from './rows/head-card.ts';
import { ownWhole, tellWhole } from './rows/tell-wholes.ts';

/** What is shown first: disagreements, then the same thing, then what is only near it. */
const FIRST: readonly FigureRelation[] = ['differs', 'compatible', 'same', 'other_time', 'other_scope'];

/** One figure of the page beside all others of its kind. */
export function compareFigure(
  claim: Figure,
  page: { report: ReportMeta; figures: readonly Figure[] },
  pool: FigurePool,
  ground: Ground,
): FigureCard {
  const own = readSubject({ claim, report: page.report, figures: page.figures, quotes: [] });
  const { rows: bare, running } = findRows(own, pool.like(claim), ground);
  const whole = ownWhole(claim, page.figures);
  const found = bare.map((row) => tellWhole(row, whole));
  const { families, of } = groupRows(
    found.map(({ report, figures, relation, claim: { said, value, max, sourceId } }) => ({
      report,
      said,
      figures,
      source: bodyOf(sourceId, ground),
      // The two values of one statement are one source's; those of other days are other statements.
      version: relation === 'other_time' ? `${value}${max ? `-${max}` : ''}` : '',
    })),
  );
  const size = new Map(families.map(({ id, reports }) => [id, reports.length]));
  const rows = found
    .map(({ figures: _, ...row }, at): FigureRow => ({ ...row, family: of[at] ?? '' }))
    .sort(
      (x, y) =>
        FIRST.indexOf(x.relation) - FIRST.indexOf(y.relation) ||
        (size.get(y.family) ?? 0) - (size.get(x.family) ?? 0) ||
        compareText(x.family, y.family) ||
        compareText(x.report.published ?? '', y.report.published ?? '') ||
        compareText(x.id, y.id),
    );
  const reporting = rows.filter((row) => reportsIt(row, running));
  const headline = headCard(claim, rows, running);
  return {
    kind: 'figure',
    id: claim.id,
    claim,
    rows,
    families: reportingFirst(families, reporting),
    outlets: countOutlets(reporting),
    onlyHere: headline === null,
    headline,
    running,
    ...(whole && rows.some((row) => row.whole) && { whole }),
  };
}

const compareText = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);

/** Families whose rows report the figure itself stand before those that only come near it. */
function reportingFirst(families: readonly Family[], reporting: readonly FigureRow[]): Family[] {
  const ids = new Set(reporting.map(({ family }) => family));
  return [...families.filter(({ id }) => ids.has(id)), ...families.filter(({ id }) => !ids.has(id))];
}
