/*
 * An export as text: one JSON value, and in it a line for each report, so that a library of any size is written and read
 * in pieces.
 *
 *   {"masadir":1,"settings":{…},"reports":[
 *   {"id":"…",…},
 *   {"id":"…",…}
 *   ]}
 */

/** How the first line ends, and the last one. */
export const REPORTS_OPEN = '"reports":[';
export const REPORTS_CLOSE = ']}';
const BETWEEN = ',\n';

/** A whole export: `facts` stand before the reports (options, look-ups). */
export function exportText(facts: object, reports: readonly object[]): string {
  const head = JSON.stringify(facts).slice(0, -1);
  const comma = head === '{' ? '' : ',';
  const lines = reports.map((report) => JSON.stringify(report)).join(BETWEEN);
  return `${head}${comma}${REPORTS_OPEN}\n${lines}\n${REPORTS_CLOSE}\n`;
}

/** Exports that follow one another as one: the facts of the first, the reports of all. In pieces, to be written as they come. */
export async function* joinExports(texts: Iterable<string> | AsyncIterable<string>): AsyncGenerator<string> {
  let open = false;
  let any = false;
  for await (const text of texts) {
    const lines = text.indexOf('\n') + 1;
    const reports = text.slice(lines, text.lastIndexOf(`\n${REPORTS_CLOSE}`));
    if (!open) yield text.slice(0, lines);
    open = true;
    if (reports === '') continue;
    if (any) yield BETWEEN;
    any = true;
    yield reports;
  }
  yield `\n${REPORTS_CLOSE}\n`;
}
