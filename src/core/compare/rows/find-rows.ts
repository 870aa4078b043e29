import type { FigureRelation, Reason } from '../../model.ts';
import type { Ground } from '../figures/ground.ts';
import { relateSubjects } from '../figures/relate-subjects.ts';
import type { Subject } from '../figures/subject.ts';
import type { Candidate } from './figure-pool.ts';
import type { BareRow, Found } from './found.ts';
import { isLasting, isOnSeries, makesLine, placeOfSeries } from './series.ts';
import { speaksOfIt } from './speaks-of-it.ts';
import { teaches } from './teaches.ts';

/** Which of a report's own figures stands for it: the one closest to the page's. */
const CLOSEST: readonly FigureRelation[] = ['same', 'compatible', 'differs', 'other_time', 'other_scope'];

/** The rows of one figure, at most one a report; `running`: its other moments make a time line. */
export function findRows(
  own: Subject,
  candidates: readonly Candidate[],
  ground: Ground,
): { rows: BareRow[]; running: boolean } {
  const found = candidates.flatMap((candidate): Found[] => {
    const verdict = relateSubjects(own, candidate.subject, ground);
    return verdict.relation === 'unrelated' ? [] : [{ ...candidate, ...verdict }];
  });
  const place = placeOfSeries(own, found);
  const relevant = found.filter((one) => {
    if (one.relation === 'other_time') return isOnSeries(own, one.subject, place, ground);
    if (one.relation === 'other_scope') return teaches(own, one);
    return one.relation === 'differs' || speaksOfIt(own, one.subject, ground);
  });
  const rows = oneAReport(relevant);
  const running = isRunning(own, rows);
  return { rows: rows.filter(({ relation }) => isFor(relation, own, running)), running };
}

/** A line of its own, or one that more rows are on than agree with the page. */
function isRunning(own: Subject, rows: readonly BareRow[]): boolean {
  if (own.facts.counted === 'percent' || !makesLine(own, rows)) return false;
  const count = (...relations: FigureRelation[]) =>
    rows.filter(({ relation }) => relations.includes(relation)).length;
  return isLasting(own) || count('other_time') > count('same', 'compatible', 'differs');
}

/** Single earlier sums explain nothing beside a sum; other groups have no place on a time line. */
function isFor(relation: FigureRelation, own: Subject, running: boolean): boolean {
  if (relation === 'other_time') return running || own.shape !== 'total' || isLasting(own);
  return relation !== 'other_scope' || !running;
}

/** At most one row a report: its closest figure, told where it carries a rival value besides. */
function oneAReport(found: readonly Found[]): BareRow[] {
  const best = new Map<string, BareRow>();
  for (const { subject, report, index, relation, why } of found) {
    const { facts: claim, in: context } = subject;
    const row = { id: `${report.id}#${index}`, report, claim, relation, why, figures: context.figures };
    const known = best.get(report.id);
    best.set(report.id, known ? closer(known, row) : row);
  }
  return [...best.values()];
}

function closer(x: BareRow, y: BareRow): BareRow {
  const [near, far] = CLOSEST.indexOf(x.relation) <= CLOSEST.indexOf(y.relation) ? [x, y] : [y, x];
  if (far.relation !== 'differs' || near.relation === 'differs') return near;
  const both: Reason = { code: 'carries_both', params: { a: near.claim.said, b: far.claim.said } };
  return near.why.some(({ code }) => code === 'carries_both') ? near : { ...near, why: [...near.why, both] };
}
