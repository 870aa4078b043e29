import { readCardinal } from './read-cardinal.ts';
import type { Scan } from './scan.ts';

/** A part of a whole, or of a scale: `نصف`, `ثلاثة أرباع`, `half a million`. */
export interface Fraction {
  to: number;
  value: number;
  /** The scale it is of; 1 for a fraction of a whole. */
  scale: number;
  /** True where the words more often mean something else (`ثمن`: price). */
  weak: boolean;
}

/** From here on a counted noun is singular in Arabic, so `ثلاثة وعشرون خمس` counts fifths; below, `خمس` would be a number. */
const COUNTS_SINGULAR = 11;

/** Read the fraction that starts at token `i`; null where none does. */
export function readFraction(scan: Scan, i: number): Fraction | null {
  const part = readPart(scan, i);
  if (!part) return null;
  return ofScale(scan, part) ?? { ...part, scale: 1 };
}

type Part = Omit<Fraction, 'scale'>;

function readPart(scan: Scan, i: number): Part | null {
  return readSinglePart(scan, i) ?? readCountedParts(scan, i);
}

/** `نصف`, `half`, `a third`, `خمس الفطيرة`. */
function readSinglePart(scan: Scan, i: number): Part | null {
  const { articles } = scan.lexicon.grammar;
  const hasArticle = scan.is(i, articles);
  // `three-and-a-half`
  const isHyphened = hasArticle && scan.text(i + 1) === '-' && scan.text(i - 1) === '-';
  const at = hasArticle ? i + (isHyphened ? 2 : 1) : i;
  const word = scan.as(at, 'fraction');
  if (!word || word.parts === 'many') return null;
  if (word.parts === 'one' && !hasArticle) return null;
  if (word.parts === 'one' && !opensWhole(scan, at + 1)) return null;
  if (word.ties && !isDefiniteNoun(scan, at + 1)) return null;
  return { to: at + 1, value: word.value, weak: word.weak ?? false };
}

/** A third is a fraction before what it is of, or at the end; `a third man` is an ordinal. */
function opensWhole(scan: Scan, i: number): boolean {
  const token = scan.token(i);
  if (!token || token.kind === 'mark') return true;
  const { ofs, plurals = [] } = scan.lexicon.grammar;
  return scan.isOf(i, ofs) || scan.isOf(i, plurals) || scan.as(i, 'scale') !== null;
}

function isDefiniteNoun(scan: Scan, i: number): boolean {
  if (!scan.isWord(i)) return false;
  const { articles } = scan.lexicon.proclitics;
  return scan
    .cutsOf(i)
    .some((cut) => cut.particles.length === 1 && articles.includes(cut.particles[0] ?? ''));
}

/** `ثلاثة أرباع`, `two-thirds`, `one quarter`. */
function readCountedParts(scan: Scan, i: number): Part | null {
  if (!scan.isDigits(i) && !scan.reading(i)) return null;
  const count = readCardinal(scan, i);
  if (!count || count.value <= 0) return null;
  const hyphen = scan.text(count.to) === '-' && scan.isGlued(count.to) && scan.isGlued(count.to + 1);
  const at = hyphen ? count.to + 1 : count.to;
  const word = scan.as(at, 'fraction');
  if (!word || (scan.reading(at)?.particles.length ?? 0) > 0) return null;
  const ofOne = count.value === 1 && !word.ties && !word.weak;
  const parts = word.parts === 'many' || ofOne;
  const singular = word.ties === true && count.form === 'words' && count.value >= COUNTS_SINGULAR;
  if (!parts && !singular) return null;
  return { to: at + 1, value: count.value * word.value, weak: false };
}

/** `نصف مليون`, `half a million`, `a quarter of a million`, `نصف دستة`. */
function ofScale(scan: Scan, part: Part): Fraction | null {
  let at = part.to;
  const { ofs, articles } = scan.lexicon.grammar;
  if (scan.text(at) === '-') at++;
  if (scan.is(at, ofs)) at++;
  if (scan.is(at, articles)) at++;
  const word = scan.as(at, 'scale') ?? scan.as(at, 'pack');
  if (!word || word.number === 'two' || word.number === 'many') return null;
  return { to: at + 1, value: part.value * word.value, scale: word.value, weak: false };
}
