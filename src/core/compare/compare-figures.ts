import type {
  Figure,
  FigureCard,
  FigureFacts,
  FigureRelation,
  FigureRow,
  Reason,
  Report,
  ReportMeta,
} from '../model.ts';
import { groupRows } from './families/group-rows.ts';
import { gapBetween } from './figures/day.ts';
import { bodyOf, type Ground } from './figures/ground.ts';
import { hasSameNumber, ratioOf } from './figures/interval.ts';
import { relateSubjects } from './figures/relate-subjects.ts';
import { readSubject, type Subject } from './figures/subject.ts';
import { isPeople } from './figures/thing.ts';

/** What is shown first: disagreements. */
const FIRST: readonly FigureRelation[] = ['differs', 'other_scope', 'other_time', 'compatible', 'same'];
/** Which of a report's own figures stands for it: the one closest to the page's. */
const CLOSEST: readonly FigureRelation[] = ['same', 'compatible', 'differs', 'other_time', 'other_scope'];

/** Alike, and of the same days and size: worth a row though it is another group, place or start. */
const NEAR_DAYS = 3;
const NEAR_RATIO = 2.5;

interface Candidate {
  subject: Subject;
  report: ReportMeta;
  index: number;
}

/** What was read of a report, kept as long as the library keeps the report itself. */
const readBefore = new WeakMap<Report, readonly Candidate[]>();

function readReport(whole: Report): readonly Candidate[] {
  const known = readBefore.get(whole);
  if (known) return known;
  const { figures, quotes, ...report } = whole;
  const read = figures.map((claim, index) => ({
    subject: readSubject({ claim, report, figures, quotes }),
    report,
    index,
  }));
  readBefore.set(whole, read);
  return read;
}

/** The figures of all candidate reports by what they count: only like is held against like. */
export class FigurePool {
  readonly #byKind = new Map<string, Candidate[]>();

  constructor(reports: readonly Report[]) {
    for (const candidate of reports.flatMap(readReport)) {
      const kind = kindOf(candidate.subject.facts);
      const list = this.#byKind.get(kind);
      if (list) list.push(candidate);
      else this.#byKind.set(kind, [candidate]);
    }
  }

  like(facts: FigureFacts): readonly Candidate[] {
    return this.#byKind.get(kindOf(facts)) ?? [];
  }
}

const kindOf = ({ counted }: FigureFacts): string => (isPeople(counted) ? 'people' : counted);

/** One figure of the page beside all others of its kind. */
export function compareFigure(
  claim: Figure,
  page: { report: ReportMeta; figures: readonly Figure[] },
  pool: FigurePool,
  ground: Ground,
): FigureCard {
  const own = readSubject({ claim, report: page.report, figures: page.figures, quotes: [] });
  const found = bestRows(own, pool, ground);
  const { families, of } = groupRows(
    found.map(({ report, claim: { said, value, max, sourceId } }) => ({
      report,
      said,
      source: bodyOf(sourceId, ground),
      version: `${value}${max ? `-${max}` : ''}`,
    })),
  );
  const size = new Map(families.map(({ id, reports }) => [id, reports.length]));
  const rows = found
    .map((row, at): FigureRow => ({ ...row, family: of[at] ?? '' }))
    .sort(
      (x, y) =>
        FIRST.indexOf(x.relation) - FIRST.indexOf(y.relation) ||
        (size.get(y.family) ?? 0) - (size.get(x.family) ?? 0) ||
        compareText(x.family, y.family) ||
        compareText(x.report.published ?? '', y.report.published ?? '') ||
        compareText(x.id, y.id),
    );
  const onlyHere = !rows.some((row) => answers(claim, row));
  return {
    kind: 'figure',
    id: claim.id,
    claim,
    rows,
    families,
    outlets: new Set(rows.map(({ report }) => report.outlet.id || report.id)).size,
    onlyHere,
    headline: onlyHere ? null : headlineOf(claim, rows),
    running: rows.some(({ relation }) => relation === 'other_time'),
  };
}

const compareText = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);

type Found = Omit<FigureRow, 'family'>;

/** At most one row a report: its closest figure, told where it carries a rival value besides. */
function bestRows(own: Subject, pool: FigurePool, ground: Ground): Found[] {
  const best = new Map<string, Found>();
  for (const { subject, report, index } of pool.like(own.facts)) {
    const { relation, why } = relateSubjects(own, subject, ground);
    if (relation === 'unrelated' || (relation === 'other_scope' && isFarOff(own, subject))) continue;
    const row: Found = { id: `${report.id}#${index}`, report, claim: subject.facts, relation, why };
    const known = best.get(report.id);
    best.set(report.id, known ? closer(known, row) : row);
  }
  return [...best.values()];
}

/** What is alike only from afar (another day's, several times as many) explains nothing on a card. */
function isFarOff(own: Subject, other: Subject): boolean {
  if (hasSameNumber(own.facts, other.facts)) return false;
  const gap = gapBetween(own.day, other.day);
  return gap === null || gap > NEAR_DAYS || ratioOf(own.facts, other.facts) > NEAR_RATIO;
}

function closer(x: Found, y: Found): Found {
  const [near, far] = CLOSEST.indexOf(x.relation) <= CLOSEST.indexOf(y.relation) ? [x, y] : [y, x];
  if (far.relation !== 'differs' || near.relation === 'differs') return near;
  const both: Reason = { code: 'carries_both', params: { a: near.claim.said, b: far.claim.said } };
  return near.why.some(({ code }) => code === 'carries_both') ? near : { ...near, why: [...near.why, both] };
}

/** Does a row speak of the claim itself: not merely of something alike, unless it moved the very number there? */
function answers(claim: FigureFacts, { relation, claim: other }: FigureRow): boolean {
  return relation !== 'other_scope' || hasSameNumber(claim, other);
}

/** A contradiction heads the card; then the same number moved to another group; then how far the others agree. */
function headlineOf(claim: FigureFacts, rows: readonly FigureRow[]): FigureRelation {
  const speaking = rows.filter((row) => answers(claim, row)).map(({ relation }) => relation);
  return FIRST.find((relation) => speaking.includes(relation)) ?? 'same';
}
