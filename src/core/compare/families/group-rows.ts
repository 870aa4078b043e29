import type { Family, IsoDate } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { dayOfReport } from '../figures/day.ts';
import { bodyOf, type Ground, noGround } from '../figures/ground.ts';
import type { Copied } from './copied.ts';
import { findCopied } from './find-copied.ts';

/** One statement is copied for three days; the next one of the same body is another. */
const STATEMENT_DAYS = 3;
/** So many words in a row are copied, not met by chance. */
const COPIED_WORDS = 6;

/**
 * The family of each row, in order: a credited wire; else one version of one statement (who is credited, the number or words,
 * the days); else the statement whose figures it prints without a credit; else identical wording; else the outlet alone. Two outlets with one wire are one source.
 */
export function groupRows(rows: readonly Copied[]): { families: Family[]; of: string[] } {
  const days = statementDays(rows);
  const wordings = countWordings(rows);
  const families = new Map<string, Omit<Family, 'reports'> & { reports: Set<string> }>();
  const of = rows.map((row) => {
    const family = familyOf(row, days, wordings, rows);
    const known = families.get(family.id);
    if (known) known.reports.add(row.report.id);
    else families.set(family.id, { ...family, reports: new Set([row.report.id]) });
    return family.id;
  });
  return {
    families: [...families.values()].map((family) => ({ ...family, reports: [...family.reports] })),
    of,
  };
}

function familyOf(
  row: Copied,
  days: ReadonlyMap<string, number>,
  wordings: ReadonlyMap<string, number>,
  rows: readonly Copied[],
): Omit<Family, 'reports'> {
  const { report, version, said } = row;
  if (report.wire) return { id: `wire:${report.wire}`, basis: 'wire', name: report.wire };
  const copied = row.source ? row : findCopied(row, rows);
  if (copied?.source) {
    const { source } = copied;
    const day = days.get(dayKey(source, copied.report.published)) ?? 0;
    return { id: `statement:${source}:${version}:${day}`, basis: 'statement', name: source };
  }
  const wording = wordingKey(said);
  if (wording && (wordings.get(wording) ?? 0) > 1) {
    return { id: `wording:${wording}`, basis: 'wording', name: report.outlet.name };
  }
  const outlet = report.outlet.id || report.id;
  return { id: `alone:${outlet}`, basis: 'alone', name: report.outlet.name };
}

const dayKey = (source: string, published: IsoDate | null): string => `${source}|${published ?? ''}`;

/** Which statement of a source a date belongs to: dates in a chain of at most three days are one. Undated ones join the first. */
function statementDays(rows: readonly Copied[]): Map<string, number> {
  const bySource = new Map<string, Set<IsoDate>>();
  for (const { source, report } of rows) {
    if (!source || !report.published) continue;
    const dates = bySource.get(source) ?? new Set();
    bySource.set(source, dates.add(report.published));
  }
  const statement = new Map<string, number>();
  for (const [source, dates] of bySource) {
    let number = 0;
    let last = Number.NEGATIVE_INFINITY;
    for (const date of [...dates].sort()) {
      const day = dayOfReport({ published: date, url: null })?.first ?? last;
      if (Number.isFinite(last) && day - last > STATEMENT_DAYS) number++;
      last = day;
      statement.set(dayKey(source, date), number);
    }
  }
  return statement;
}

function wordingKey(said: string): string | null {
  const folded = fold(said).replace(/[^\p{L}\p{N} ]+/gu, '');
  return folded.split(' ').length >= COPIED_WORDS ? folded : null;
}

function countWordings(rows: readonly Copied[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { said } of rows) {
    const key = wordingKey(said);
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Independent sources over several cards: a wire, an outlet, or a body with those who speak for it counts once. */
export function countSources(families: Iterable<Family>, ground: Ground = noGround): number {
  const names = new Set<string>();
  for (const { id, basis, name } of families) {
    if (basis === 'statement') names.add(`statement:${bodyOf(name, ground)}`);
    else names.add(basis === 'wire' ? `wire:${name}` : id);
  }
  return names.size;
}
