/** A run of a text: a number as printed with its value, or what stands between. */
export interface NumberRun {
  text: string;
  value: number | null;
}

/**
 * Digits of any of our scripts, with separators between digits and a percent sign before or after. A space separates
 * thousands where exactly three digits follow (`34 000`).
 */
const NUMBER =
  /[%٪]?[0-9٠-٩۰-۹]+(?:[.,٫٬'’][0-9٠-٩۰-۹]+|[ \u00A0\u2009\u202F][0-9٠-٩۰-۹]{3}(?![0-9٠-٩۰-۹]))*[%٪]?/gu;

/** Cuts a printed text at its numbers, so that each can be isolated from the text around it. */
export function splitNumbers(text: string): NumberRun[] {
  const runs: NumberRun[] = [];
  let from = 0;
  for (const found of text.matchAll(NUMBER)) {
    if (found.index > from) runs.push({ text: text.slice(from, found.index), value: null });
    runs.push({ text: found[0], value: readDigits(found[0]) });
    from = found.index + found[0].length;
  }
  if (from < text.length) runs.push({ text: text.slice(from), value: null });
  return runs;
}

/** The value of printed digits: separators before exactly three digits group, others mark decimals. */
function readDigits(printed: string): number {
  const western = printed
    .replace(/[%٪\s]/g, '')
    .replace(/[٠-٩]/g, (d) => String(d.charCodeAt(0) - 0x0660))
    .replace(/[۰-۹]/g, (d) => String(d.charCodeAt(0) - 0x06f0));
  const grouped = western.replace(/[.,٬'’](?=\d{3}(?!\d))/g, '');
  return Number(grouped.replace(/[,٫]/g, '.'));
}
