import type { Scan } from './scan.ts';

/** A place in a row: `الخامس`, `الحادي والعشرون`, `twenty-first`, `9th`. */
export interface Ordinal {
  to: number;
  value: number;
}

/** Read the ordinal that starts at token `i`; null where none does. */
export function readOrdinal(scan: Scan, i: number): Ordinal | null {
  return readWithSuffix(scan, i) ?? readWord(scan, i) ?? readAfterTens(scan, i);
}

/** `9th`, `21st`. */
function readWithSuffix(scan: Scan, i: number): Ordinal | null {
  if (!scan.isDigits(i) || !scan.isGlued(i + 1)) return null;
  if (!scan.lexicon.ordinalSuffixes.includes(scan.text(i + 1))) return null;
  return { to: i + 2, value: Number(scan.text(i)) };
}

/** `الخامس`, `الخامس عشر`, `الحادي والعشرون`, `third`. */
function readWord(scan: Scan, i: number): Ordinal | null {
  const word = scan.as(i, 'ordinal');
  if (!word) return null;
  const next = scan.reading(i + 1);
  if (scan.as(i + 1, 'ten-after') && next?.particles.length === 0)
    return { to: i + 2, value: word.value + 10 };
  const behind = scan.lexicon.grammar.unitsFirst ? scan.conjunctionAt(i + 1) : null;
  const tens = behind === null ? null : scan.as(behind, 'tens');
  if (tens && behind !== null && scan.reading(behind)?.definite)
    return { to: behind + 1, value: word.value + tens.value };
  if (word.part || (word.definite && !scan.reading(i)?.definite)) return null;
  return { to: i + 1, value: word.value };
}

/** `twenty-first`. */
function readAfterTens(scan: Scan, i: number): Ordinal | null {
  const tens = scan.as(i, 'tens');
  if (!tens || scan.lexicon.grammar.unitsFirst) return null;
  const at = scan.text(i + 1) === '-' ? i + 2 : i + 1;
  const word = scan.as(at, 'ordinal');
  return word && word.value < 10 ? { to: at + 1, value: tens.value + word.value } : null;
}
