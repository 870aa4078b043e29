import { readDigits } from './read-digits.ts';
import type { Scan } from './scan.ts';

/** A cardinal in words, digits or both: tokens up to `to`. */
export interface Cardinal {
  to: number;
  value: number;
  /** Last scale in it; 1 for none. */
  scale: number;
  /** 100 where a small number counts hundreds (`six hundred`), else 1: a range's first end may borrow it. */
  counts: number;
  form: 'digits' | 'words' | 'mixed';
  whole: boolean;
  rule: string;
}

/** Below a thousand, or digits of any size: what a scale word multiplies. */
type Group = Omit<Cardinal, 'scale'>;

/** No spoken number stacks more scales (`مئة ألف مليون`). */
const MOST_SCALES = 3;

/** Read the cardinal that starts at token `i` (particles on its first word allowed); null where none does. */
export function readCardinal(scan: Scan, i: number): Cardinal | null {
  let known = remembered.get(scan);
  if (!known) {
    known = new Map();
    remembered.set(scan, known);
  }
  let read = known.get(i);
  if (read === undefined) {
    read = readTerms(scan, i);
    known.set(i, read);
  }
  return read;
}

/** Several rules ask for the cardinal at one token. */
const remembered = new WeakMap<Scan, Map<number, Cardinal | null>>();

function readTerms(scan: Scan, i: number): Cardinal | null {
  const first = readTerm(scan, i);
  if (!first) return null;
  let { to, value, scale: limit, form, rule } = first;
  let scale = first.scale;
  let whole = first.whole;
  // Each further term must be smaller than the scale before it: 29 thousand and 600.
  while (limit > 1) {
    const at = nextPart(scan, to);
    const term = at === null ? null : readTerm(scan, at);
    if (!term || term.value >= limit || term.value <= 0 || !term.whole || isOwnCount(scan, term, to)) break;
    value += term.value;
    to = term.to;
    limit = term.scale;
    scale = term.scale;
    whole &&= term.whole;
    rule = 'scales added up';
    if (term.form !== form) form = 'mixed';
  }
  return { to, value, scale, counts: scale === 1 ? first.counts : 1, form, whole, rule };
}

/** Digits without a conjunction after a scale word are a number of their own (`مليون 2019`). */
function isOwnCount(scan: Scan, term: Cardinal, at: number): boolean {
  return scan.isDigits(at) && term.form !== 'words';
}

/** Where the next part of a number may start, behind the conjunction or without one where the grammar lets it. */
function nextPart(scan: Scan, i: number): number | null {
  const behind = scan.conjunctionAt(i);
  if (behind !== null) return behind;
  return scan.lexicon.grammar.joiner === 'optional' && !scan.reading(i)?.definite ? i : null;
}

/** A group and the scales that multiply it: `ثلاثة وعشرون ألف`, `ألفان`, `66 مليون`. */
function readTerm(scan: Scan, i: number): Cardinal | null {
  const group = readGroup(scan, i);
  if (!group) return readBareScale(scan, i);
  let { to, value } = group;
  let scale = 1;
  for (let k = 0; k < MOST_SCALES; k++) {
    const word = scan.as(to, 'scale') ?? scan.as(to, 'pack');
    if (!word || word.number === 'two' || startsAnew(scan, to)) break;
    value *= word.value;
    scale *= word.value;
    to++;
    if (word.as === 'pack') break;
  }
  if (scale === 1) return { ...group, scale };
  return {
    ...group,
    to,
    value,
    scale,
    form: group.form === 'digits' ? 'mixed' : 'words',
    rule: 'number times scale',
  };
}

/** A word with a conjunction or preposition on it opens a new number. */
function startsAnew(scan: Scan, i: number): boolean {
  const reading = scan.reading(i);
  if (!reading) return false;
  const articles = scan.lexicon.proclitics.articles;
  return reading.particles.some((particle) => !articles.includes(particle));
}

/** `ألف`, `ألفان`, `a thousand`, `مليون`: a scale that counts itself. */
function readBareScale(scan: Scan, i: number): Cardinal | null {
  const { articles, tanween } = scan.lexicon.grammar;
  const at = scan.is(i, articles) ? i + 1 : i;
  if (at === i && articles.length > 0) return null;
  const pack = scan.as(at, 'pack');
  if (pack?.number === 'one')
    return { to: at + 1, value: pack.value, scale: 1, counts: 1, form: 'words', whole: true, rule: 'dozen' };
  const word = scan.as(at, 'scale');
  if (!word || word.number === 'many') return null;
  const isTwo = word.number === 'two' || (word.number === 'one-or-two' && !endsInTanween(scan, at, tanween));
  let value = (isTwo ? 2 : 1) * word.value;
  let scale = word.value;
  let to = at + 1;
  const second = scan.as(to, 'scale');
  if (second && second.value > word.value && !startsAnew(scan, to)) {
    value *= second.value;
    scale *= second.value;
    to++;
  }
  return {
    to,
    value,
    scale,
    counts: 1,
    form: 'words',
    whole: true,
    rule: isTwo ? 'dual of a scale' : 'bare scale',
  };
}

function endsInTanween(scan: Scan, i: number, tanween: string | null): boolean {
  return tanween !== null && scan.raw(i).includes(tanween);
}

function readGroup(scan: Scan, i: number): Group | null {
  const digits = readDigits(scan, i);
  if (digits) {
    const hundred = scan.as(digits.to, 'hundred');
    if (hundred?.value === 100 && !startsAnew(scan, digits.to))
      return withRest(scan, { to: digits.to + 1, value: digits.value * 100 }, 'mixed');
    return { ...digits, form: 'digits', counts: 1 };
  }
  return readHundreds(scan, i);
}

/** 1–999 in words, the hundred written as one word or two, a small number behind it. */
function readHundreds(scan: Scan, i: number): Group | null {
  const { articles } = scan.lexicon.grammar;
  const at = scan.is(i, articles) && scan.as(i + 1, 'hundred') ? i + 1 : i;
  let hundreds = at === i && articles.length > 0 ? null : readWholeHundred(scan, at);
  const small = hundreds ? null : readBelowHundred(scan, at);
  if (small) {
    const hundred = scan.as(small.to, 'hundred');
    const fits = hundred?.value === 100 && small.value >= 1 && !startsAnew(scan, small.to);
    if (!fits) return { ...small, counts: 1, form: 'words', whole: true, rule: 'number words' };
    hundreds = { to: small.to + 1, value: small.value * 100 };
  }
  return hundreds ? withRest(scan, hundreds, 'words') : null;
}

/** Hundreds and the small number behind them, in words or digits: `مئة وخمسة`, `three hundred and six`, `٣ مئة و٢١`. */
function withRest(scan: Scan, hundreds: Small, form: 'words' | 'mixed'): Group {
  const counts = hundreds.value < 1000 && hundreds.value > 100 ? 100 : 1;
  const alone: Group = {
    ...hundreds,
    counts,
    form,
    whole: Number.isInteger(hundreds.value),
    rule: 'hundreds',
  };
  const joined = { ...alone, counts: 1 };
  const behind = nextPart(scan, hundreds.to);
  if (behind === null) return alone;
  const rest = readBelowHundred(scan, behind);
  // `مئة وثلاثة أرباع`: the small number counts parts.
  if (
    rest &&
    rest.value > 0 &&
    scan.as(rest.to, 'fraction')?.parts !== 'many' &&
    !scan.as(rest.to, 'hundred')
  )
    return { ...joined, to: rest.to, value: hundreds.value + rest.value, rule: 'hundreds and number' };
  if (!scan.isDigits(behind) || behind === hundreds.to) return alone;
  const digits = readDigits(scan, behind);
  if (!digits?.whole || digits.value <= 0 || digits.value >= 100 || scan.as(digits.to, 'scale')) return alone;
  return {
    ...alone,
    to: digits.to,
    value: hundreds.value + digits.value,
    form: 'mixed',
    rule: 'hundreds and digits',
  };
}

interface Small {
  to: number;
  value: number;
}

function readWholeHundred(scan: Scan, i: number): Small | null {
  const hundred = scan.as(i, 'hundred');
  return hundred ? { to: i + 1, value: hundred.value } : null;
}

/** 0–99: `خمسة`, `أحد عشر`, `ثلاثة وعشرون`, `twenty-three`. */
function readBelowHundred(scan: Scan, i: number): Small | null {
  const unit = scan.as(i, 'unit');
  if (unit) {
    if (unit.value > 0 && scan.as(i + 1, 'ten-after') && scan.reading(i + 1)?.particles.length === 0)
      return { to: i + 2, value: unit.value + 10 };
    if (scan.lexicon.grammar.unitsFirst && unit.value > 0) {
      const behind = scan.conjunctionAt(i + 1);
      const tens = behind === null ? null : scan.as(behind, 'tens');
      if (tens && behind !== null) return { to: behind + 1, value: unit.value + tens.value };
    }
    return unit.bound ? null : { to: i + 1, value: unit.value };
  }
  const teen = scan.as(i, 'teen');
  if (teen) return { to: i + 1, value: teen.value };
  const tens = scan.as(i, 'tens');
  if (!tens) return null;
  const at = scan.text(i + 1) === '-' && scan.isGlued(i + 1) && scan.isGlued(i + 2) ? i + 2 : i + 1;
  const after = scan.lexicon.grammar.unitsFirst ? null : scan.as(at, 'unit');
  if (after && after.value > 0) return { to: at + 1, value: tens.value + after.value };
  return { to: i + 1, value: tens.value };
}
