import type { Scan } from './scan.ts';

/** A number in digits: tokens up to `to`; `whole` for one without a decimal part. */
export interface Digits {
  to: number;
  value: number;
  whole: boolean;
  /** Digits of the first run: 4 for a bare year. */
  width: number;
  grouped: boolean;
  rule: string;
}

/** Marks that group thousands or open decimals, after folding (`٬` is `,` and `٫` is `.` by then). */
const SEPARATORS = ".,،'";
const ARABIC_DECIMAL = '٫';

/**
 * Read the digits that start at token `i`: grouped (`66,000` `66.000` `66 000`), decimal (`1,5` `4.00`), both, or plain.
 * A dot or comma before exactly three digits groups them, unless the first group is a zero or a scale word follows
 * (`1.250 million`). Null where there are no digits.
 */
export function readDigits(scan: Scan, i: number): Digits | null {
  if (!scan.isDigits(i)) return startsWithPoint(scan, i);
  if (i < scan.plainUntil) return plain(scan, i);
  const groups = [scan.text(i)];
  const marks: string[] = [];
  let to = i + 1;
  while (isSeparator(scan, to) && scan.isDigits(to + 1) && scan.isGlued(to) && scan.isGlued(to + 1)) {
    marks.push(scan.raw(to).includes(ARABIC_DECIMAL) ? ARABIC_DECIMAL : scan.text(to));
    groups.push(scan.text(to + 1));
    to += 2;
  }
  if (marks.length === 0) return spaced(scan, i) ?? plain(scan, i);
  const read = separated(scan, groups, marks, to);
  if (read) return read;
  // Not one number (`192.168.1.2`, `17.03.2019`): its runs are read one by one, and the chain is walked only once.
  scan.plainUntil = to;
  return plain(scan, i);
}

function isSeparator(scan: Scan, i: number): boolean {
  const text = scan.text(i);
  return text.length === 1 && SEPARATORS.includes(text);
}

function plain(scan: Scan, i: number): Digits {
  const text = scan.text(i);
  return { to: i + 1, value: Number(text), whole: true, width: text.length, grouped: false, rule: 'digits' };
}

function separated(scan: Scan, groups: string[], marks: string[], to: number): Digits | null {
  const first = groups[0] ?? '';
  const last = groups.at(-1) ?? '';
  const lastMark = marks.at(-1) ?? '';
  const inner = marks.slice(0, -1);
  const grouping = inner.length > 0 ? inner : marks;
  const sameGrouping = grouping.every((mark) => mark === grouping[0]) && first.length <= 3;
  const innerThrees = groups.slice(1, -1).every((group) => group.length === 3);
  const width = first.length;

  const scaled = marks.length === 1 && scan.as(to, 'scale') !== null;
  const decimalOnly = lastMark === ARABIC_DECIMAL || (marks.length === 1 && (/^0/.test(first) || scaled));
  if (sameGrouping && innerThrees && last.length === 3 && lastMark === grouping[0] && !decimalOnly)
    return {
      to,
      value: Number(groups.join('')),
      whole: true,
      width,
      grouped: true,
      rule: 'digits in groups',
    };
  if (lastMark === "'") return null;
  if (marks.length === 1)
    return { to, value: Number(`${first}.${last}`), whole: false, width, grouped: false, rule: 'decimal' };
  if (sameGrouping && innerThrees && lastMark !== grouping[0])
    return {
      to,
      value: Number(`${groups.slice(0, -1).join('')}.${last}`),
      whole: false,
      width,
      grouped: true,
      rule: 'digits in groups with decimals',
    };
  return null;
}

/** `66 000`, `1 414 021 100`, `1 234 567.89`: single blanks between groups of three. */
function spaced(scan: Scan, i: number): Digits | null {
  const width = scan.text(i).length;
  if (width > 3 || /^0/.test(scan.text(i))) return null;
  const groups = [scan.text(i)];
  let to = i + 1;
  while (scan.isDigits(to) && scan.text(to).length === 3 && scan.token(to)?.gap === 1) {
    groups.push(scan.text(to));
    to++;
  }
  if (groups.length === 1) return null;
  const digits = groups.join('');
  const opensDecimals =
    (scan.text(to) === '.' || scan.text(to) === ',') && scan.isGlued(to) && scan.isGlued(to + 1);
  if (opensDecimals && scan.isDigits(to + 1))
    return {
      to: to + 2,
      value: Number(`${digits}.${scan.text(to + 1)}`),
      whole: false,
      width,
      grouped: true,
      rule: 'digits in spaced groups with decimals',
    };
  return { to, value: Number(digits), whole: true, width, grouped: true, rule: 'digits in spaced groups' };
}

/** `.77`: a decimal without its zero. */
function startsWithPoint(scan: Scan, i: number): Digits | null {
  if (scan.text(i) !== '.' || !scan.isDigits(i + 1) || !scan.isGlued(i + 1)) return null;
  if (scan.isGlued(i) && scan.token(i - 1)?.kind !== 'mark') return null;
  if (isSeparator(scan, i - 1)) return null;
  return {
    to: i + 2,
    value: Number(`0.${scan.text(i + 1)}`),
    whole: false,
    width: 0,
    grouped: false,
    rule: 'decimal without zero',
  };
}
