import { REPORTS_CLOSE, REPORTS_OPEN } from './export-text.ts';
import { hashKey } from './index/hash-key.ts';
import { PartCutter, type SplitPart, splitImport } from './split-import.ts';

/**
 * A file to import, in parts that a message can carry. An export has a report a line and is read line by line, twice
 * (first to know the parts, then to give them), so that a library of any size can come back; other JSON is read whole.
 */
export async function* splitFile(file: Blob): AsyncGenerator<SplitPart> {
  const opening = await firstLine(file);
  if (opening === null) {
    yield* splitImport(await file.text());
    return;
  }
  const { starts, job, total } = await survey(file);
  let index = 0;
  let lines: string[] = [];
  let at = 0;
  const take = (): SplitPart => {
    const last = index === starts.length - 1;
    const head = last ? opening : `{${REPORTS_OPEN}`;
    const part = { job, index, of: starts.length };
    index++;
    const json = `${head}${soundLines(lines).join(',')}${REPORTS_CLOSE}`;
    lines = [];
    return { json, part, done: at, total };
  };
  for await (const line of reportLines(file)) {
    if (at === starts[index + 1]) yield take();
    lines.push(line);
    at++;
  }
  yield take();
}

/** The lines as they are; where they do not parse together, those that do by themselves, and `null` for a damaged one. */
function soundLines(lines: readonly string[]): readonly string[] {
  if (parses(`[${lines.join(',')}]`)) return lines;
  return lines.map((line) => (parses(line) ? line : 'null'));
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Where each part begins, how many reports there are, and a name by which the same file is known again. */
async function survey(file: Blob): Promise<{ starts: readonly number[]; job: string; total: number }> {
  const cutter = new PartCutter();
  let hash = 0;
  for await (const line of reportLines(file)) {
    cutter.add(line.length);
    hash = (Math.imul(hash, 31) + hashKey(line)) | 0;
  }
  return { starts: cutter.starts, job: `${cutter.count}-${(hash >>> 0).toString(36)}`, total: cutter.count };
}

/** The first line of an export; null where the file is none. Options and look-ups stand in it: some kilobytes. */
async function firstLine(file: Blob): Promise<string | null> {
  const start = await file.slice(0, 1 << 20).text();
  const end = start.indexOf('\n');
  const line = (end === -1 ? start : start.slice(0, end)).trimEnd();
  return line.startsWith('{') && line.endsWith(REPORTS_OPEN) && parses(`${line}${REPORTS_CLOSE}`)
    ? line
    : null;
}

/** The reports' lines, without the commas between them. */
async function* reportLines(file: Blob): AsyncGenerator<string> {
  let first = true;
  for await (const line of linesOf(file)) {
    const text = line.trim();
    if (!first && text === REPORTS_CLOSE) return;
    if (!first && text !== '') yield text.endsWith(',') ? text.slice(0, -1) : text;
    first = false;
  }
}

async function* linesOf(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    const lines = (rest + decoder.decode(value, { stream: !done })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
    if (done) break;
  }
  if (rest !== '') yield rest;
}
