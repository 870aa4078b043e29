import * as v from 'valibot';
import type { FigureFacts, IsoDate, QuoteFacts, Report } from '../core/model.ts';
import { type Note, noteOf } from './note.ts';
import { claimListsSchema, figureSchema, isIsoDate, metaSchema, quoteSchema } from './report-schema.ts';

export interface ParsedReport {
  /** Null where the report itself does not fit; claims that do not fit are only left out. */
  report: Report | null;
  notes: readonly Note[];
}

/** More claims than any article holds; a report with more is a dump, and would weigh on every look-up. */
const CLAIMS_MAX = 400;

/**
 * The one border for reports: raw JSON (snake_case, docs/pack.md) -> `Report`.
 * `today` (ISO) is handed in: a report or count dated later than tomorrow has its date taken away, and a note says so.
 * Never throws. Claims with a `doubt` are left out: a second reader thought that they are none.
 */
export function parseReport(raw: unknown, today: IsoDate, where = idOf(raw)): ParsedReport {
  const meta = v.safeParse(metaSchema, raw);
  if (!meta.success) return { report: null, notes: [noteOf(where, '', meta.issues)] };
  const lists = v.safeParse(claimListsSchema, raw);
  if (!lists.success) return { report: null, notes: [noteOf(where, '', lists.issues)] };

  const notes: Note[] = [];
  const limit = dayAfter(today);
  const figures: FigureFacts[] = [];
  const quotes: QuoteFacts[] = [];
  for (const [index, item] of lists.output.figures.entries()) {
    const parsed = v.safeParse(figureSchema, item);
    if (!parsed.success) notes.push(noteOf(where, `figures.${index}`, parsed.issues));
    else if (figures.length < CLAIMS_MAX)
      figures.push(withoutFuture(parsed.output, limit, where, index, notes));
    else notes.push({ kind: 'refused', where, field: `figures.${index}`, reason: 'is one claim too many' });
  }
  for (const [index, item] of lists.output.quotes.entries()) {
    if (hasDoubt(item)) {
      notes.push({ kind: 'refused', where, field: `quotes.${index}`, reason: 'is doubted to be a quote' });
      continue;
    }
    const parsed = v.safeParse(quoteSchema, item);
    if (!parsed.success) notes.push(noteOf(where, `quotes.${index}`, parsed.issues));
    else if (quotes.length < CLAIMS_MAX) quotes.push(parsed.output);
    else notes.push({ kind: 'refused', where, field: `quotes.${index}`, reason: 'is one claim too many' });
  }

  let { published, publishedBasis } = meta.output;
  if (published !== null && published > limit) {
    notes.push({
      kind: 'repaired',
      where,
      field: 'published',
      reason: `${published} is in the future; left out`,
    });
    published = null;
    publishedBasis = null;
  }
  return { report: { ...meta.output, published, publishedBasis, figures, quotes }, notes };
}

function withoutFuture(
  figure: FigureFacts,
  limit: IsoDate,
  where: string,
  index: number,
  notes: Note[],
): FigureFacts {
  const mended = { ...figure };
  for (const [key, field] of [
    ['asOf', 'as_of'],
    ['since', 'since'],
  ] as const) {
    const date = figure[key];
    // `since` may be a stretch of time, too.
    if (date === null || !isIsoDate(date) || date <= limit) continue;
    const reason = `${date} is in the future; left out`;
    notes.push({ kind: 'repaired', where, field: `figures.${index}.${field}`, reason });
    mended[key] = null;
  }
  return mended;
}

/** The world's clocks differ by a day. Asked once a report with the same day: the last answer is remembered. */
function dayAfter(today: IsoDate): IsoDate {
  if (today === tomorrow.of) return tomorrow.is;
  const date = new Date(`${today}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return today;
  date.setUTCDate(date.getUTCDate() + 1);
  tomorrow = { of: today, is: date.toISOString().slice(0, 10) };
  return tomorrow.is;
}

let tomorrow = { of: '', is: '' };

function hasDoubt(item: unknown): boolean {
  return typeof item === 'object' && item !== null && 'doubt' in item && Boolean(item.doubt);
}

function idOf(raw: unknown): string {
  if (typeof raw === 'object' && raw !== null && 'id' in raw && typeof raw.id === 'string') return raw.id;
  return 'report without id';
}
