import { hashKey } from './index/hash-key.ts';

/** Which piece of one import this is: the library remembers how many of a job's pieces are in. */
export interface ImportPart {
  job: string;
  index: number;
  of: number;
}

export interface SplitPart {
  /** In the form of an export; the last one carries what else the file holds (settings). */
  json: string;
  part: ImportPart | null;
  /** Reports of the file up to and with this part's, and all of them. */
  done: number;
  total: number;
}

/** Reports to a part: some megabytes a message (browsers take 64 at most), some ten thousand claims to a transaction. */
const REPORTS_A_PART = 2500;
/** A report may quote whole speeches: then a part has fewer. */
const LETTERS_A_PART = 8_000_000;

/**
 * An export, or a list of reports, in parts that a message can carry. What is no such file goes on as it is, in one
 * part: whoever takes it in says what is wrong with it.
 */
export function* splitImport(text: string): Generator<SplitPart> {
  const file = parse(text);
  if (file === null) {
    yield { json: text, part: null, done: 0, total: 0 };
    return;
  }
  const { reports, rest } = file;
  const cutter = new PartCutter();
  for (const report of reports) cutter.add((JSON.stringify(report) ?? '').length);
  const { starts, letters } = cutter;
  // Another edition of the same file is another job: its pieces are not in yet.
  const job = `${jobOf(reports)}-${letters}`;
  for (const [index, from] of starts.entries()) {
    const last = index === starts.length - 1;
    const to = starts[index + 1] ?? reports.length;
    const json = JSON.stringify({ ...(last ? rest : {}), reports: reports.slice(from, to) });
    yield { json, part: { job, index, of: starts.length }, done: to, total: reports.length };
  }
}

/** Where each part begins. Known before any is sent: a part's number must not change. */
export class PartCutter {
  readonly starts = [0];
  count = 0;
  letters = 0;
  #ofPart = 0;

  /** The next report, so many letters long. */
  add(length: number): void {
    const from = this.starts.at(-1) ?? 0;
    const full = this.count - from >= REPORTS_A_PART || this.#ofPart + length > LETTERS_A_PART;
    if (this.count > from && full) {
      this.starts.push(this.count);
      this.#ofPart = 0;
    }
    this.#ofPart += length;
    this.letters += length;
    this.count++;
  }
}

function parse(text: string): { reports: readonly unknown[]; rest: object } | null {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return null;
  }
  if (Array.isArray(data)) return { reports: data, rest: {} };
  if (typeof data !== 'object' || data === null || !('reports' in data) || !Array.isArray(data.reports))
    return null;
  const { reports, ...rest } = data;
  return { reports, rest };
}

/** The same list has the same name, so that an import is known again after a kill. */
export function jobOf(list: readonly unknown[]): string {
  const idOf = (item: unknown) =>
    typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : '';
  const step = Math.max(1, Math.floor(list.length / 1000));
  let ids = '';
  for (let i = 0; i < list.length; i += step) ids += ` ${idOf(list[i])}`;
  return `${list.length}-${hashKey(ids).toString(36)}`;
}
