import type { Approx, Comparison, FigureCard, FigureRow, IsoDate } from '../../core/model.ts';

/** A count at a moment: what the time line draws and its table says. */
export interface TimePoint {
  /** A whole day, or null where no report says when. */
  date: IsoDate | null;
  value: number;
  max: number | null;
  approx: Approx;
  here: boolean;
  rows: readonly FigureRow[];
}

/** The points of a running count in time, reports of one day and value together, the page's own among them. */
export function timePoints(card: FigureCard, article: Comparison['article']): TimePoint[] {
  const points = new Map<string, TimePoint & { rows: FigureRow[] }>();
  const { claim } = card;
  const own: TimePoint & { rows: FigureRow[] } = {
    ...pick(claim),
    date: wholeDay(claim.asOf ?? article.published),
    here: true,
    rows: [],
  };
  points.set(keyOf(own), own);
  for (const row of card.rows) {
    const point = {
      ...pick(row.claim),
      date: wholeDay(row.claim.asOf ?? row.report.published),
      here: false,
      rows: [row],
    };
    const known = points.get(keyOf(point));
    if (known) known.rows.push(row);
    else points.set(keyOf(point), point);
  }
  return [...points.values()].sort(
    (a, b) => (a.date ?? '9').localeCompare(b.date ?? '9') || a.value - b.value,
  );
}

function pick(claim: { value: number; max: number | null; approx: Approx }) {
  return { value: claim.value, max: claim.max, approx: claim.approx };
}

function keyOf(point: TimePoint): string {
  return `${point.date} ${point.value} ${point.max} ${point.approx}`;
}

/** A month or year alone is set at its middle: the error is smallest there. */
function wholeDay(date: IsoDate | null): IsoDate | null {
  if (!date) return null;
  if (/^\d{4}-\d{2}-\d{2}/.test(date)) return date.slice(0, 10);
  if (/^\d{4}-\d{2}$/.test(date)) return `${date}-15`;
  return /^\d{4}$/.test(date) ? `${date}-07-01` : null;
}

/** Days since 1970 of a whole day. */
export function dayNumber(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}
