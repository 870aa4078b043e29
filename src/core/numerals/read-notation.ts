import { readDigits } from './read-digits.ts';
import type { Scan } from './scan.ts';

/** A number in mathematical notation: tokens up to `to`. */
export interface Notation {
  to: number;
  value: number;
  rule: string;
}

/** Largest denominator of a written fraction: beyond, `a/b` numbers a document. */
const LARGEST_DENOMINATOR = 1000;

/** `3/4`, `2 1/4`, `١١/١٠`, `1e10`, `1.1^23`; null for anything else. Dates (`5/17/2018`) are not fractions. */
export function readNotation(scan: Scan, i: number): Notation | null {
  if (!scan.isDigits(i)) return null;
  return readMixed(scan, i) ?? readSlash(scan, i) ?? readPower(scan, i);
}

function readMixed(scan: Scan, i: number): Notation | null {
  if (scan.token(i + 1)?.gap !== 1) return null;
  const part = readSlash(scan, i + 1);
  if (!part || part.value >= 1 || part.value <= 0) return null;
  return { to: part.to, value: Number(scan.text(i)) + part.value, rule: 'number and written fraction' };
}

function readSlash(scan: Scan, i: number): Notation | null {
  if (scan.text(i + 1) !== '/' || !scan.isDigits(i) || !scan.isDigits(i + 2)) return null;
  if (!scan.isGlued(i + 1) || !scan.isGlued(i + 2)) return null;
  if (scan.isGlued(i) && isSlashNear(scan, i - 1)) return null;
  if (scan.isGlued(i + 3) && isSlashNear(scan, i + 3)) return null;
  const over = Number(scan.text(i + 2));
  if (over < 2 || over > LARGEST_DENOMINATOR) return null;
  return { to: i + 3, value: Number(scan.text(i)) / over, rule: 'written fraction' };
}

function isSlashNear(scan: Scan, i: number): boolean {
  const text = scan.text(i);
  return (
    text === '/' ||
    ((text === '-' || text === '.') && scan.isDigits(i + 1) && scan.isGlued(i + 1) && scan.isGlued(i))
  );
}

/** `1e10` and `1.1^23`, the exponent signed or not. */
function readPower(scan: Scan, i: number): Notation | null {
  const base = readDigits(scan, i);
  if (!base || !scan.isGlued(base.to)) return null;
  const mark = scan.text(base.to);
  if (mark !== 'e' && mark !== '^') return null;
  let at = base.to + 1;
  let sign = 1;
  while (at < base.to + 3 && (scan.text(at) === '+' || scan.text(at) === '-')) {
    if (scan.text(at) === '-') sign = -sign;
    at++;
  }
  if (!scan.isDigits(at) || !scan.isGlued(at)) return null;
  const exponent = sign * Number(scan.text(at));
  const value = mark === 'e' ? Number(`${base.value}e${exponent}`) : base.value ** exponent;
  return { to: at + 1, value, rule: 'power' };
}
