import type { Draft } from '../draft.ts';
import type { Refiner } from '../refiner.ts';
import type { Scan } from '../scan.ts';

/** Marks that may stand between a number and the word that ties it to the next: `(400) و(600)`, `5% - 10%`, `"6" أو`. */
const PADDING = '()[]/"«»“”%$€£';
/** More marks than this on one side are not one range. */
const MOST_PADDING = 2;
/** Words looked back over for a verb of change: `rose … from X to Y`. */
const REACH = 8;
/** Words between `between` and its first number. */
const OPENER_REACH = 3;
/** The ends of a range stand closer than this; `من 300 إلى 30 ألفا` is a growth. */
const MOST_SPREAD = 10;
/** `300 أو 400` are guesses at one number; ends further apart are alternatives. */
const MOST_ALTERNATIVE = 3;

/** Two numbers tied into one: `300-400`, `بين 300 و400`, `من 5 إلى 6 آلاف`, `two or three`. The scale distributes. */
export const ranges: Refiner = {
  name: 'ranges',
  refine(drafts, scan) {
    const out: Draft[] = [];
    for (const draft of drafts) {
      const before = out.at(-1);
      const joined = before ? join(before, draft, scan) : null;
      if (joined) out[out.length - 1] = joined;
      else out.push(draft);
    }
    return out;
  },
};

function join(a: Draft, b: Draft, scan: Scan): Draft | null {
  if (a.max !== null || !isEnd(a) || !isEnd(b)) return null;
  const rule = tie(a, b, scan);
  if (!rule) return null;
  // `5 إلى 6 آلاف`: the first end borrows the scale where it is smaller than what the scale counts.
  const low = a.scale === 1 && b.scale > 1 && a.value < b.value / b.scale ? a.value * b.scale : a.value;
  if (low >= b.value || low < 0) return null;
  if (low > 0 && b.value / low > (rule === 'alternative' ? MOST_ALTERNATIVE : MOST_SPREAD)) return null;
  return {
    ...a,
    to: b.to,
    value: low,
    max: b.value,
    scale: b.scale,
    vague: a.vague || b.vague,
    rules: [...a.rules, ...b.rules, `range: ${rule}`],
  };
}

/** Only undecided plain numbers make a range; two whole fractions do too (`ثلث أو نصف`). */
function isEnd(draft: Draft): boolean {
  return draft.role === null && draft.form !== 'dual' && draft.form !== 'ordinal' && draft.form !== 'ratio';
}

function tie(a: Draft, b: Draft, scan: Scan): string | null {
  const left = skipPadding(scan, a.to);
  const { ranges: words, grammar } = scan.lexicon;
  if (scan.text(left) === '-' && skipPadding(scan, left + 1) === b.from)
    return isDashed(a, b, left, scan) ? 'dash' : null;
  if (isOneOf(scan, left, words.to) && skipPadding(scan, left + 1) === b.from) {
    const opener = openerBefore(scan, a.from);
    if (isOneOf(scan, opener, words.from) && isChange(scan, opener)) return null;
    return 'from and to';
  }
  if (isOneOf(scan, left, words.or) && skipPadding(scan, left + 1) === b.from) return 'alternative';
  if (!isBetween(scan, a.from, words.between)) return null;
  if (isOneOf(scan, left, grammar.conjunctions) && skipPadding(scan, left + 1) === b.from) return 'between';
  return left === b.from && scan.conjunctionAt(left) === left ? 'between' : null;
}

/** A dash ties digits; with blanks around it only where both ends are numbers of one size. */
function isDashed(a: Draft, b: Draft, dash: number, scan: Scan): boolean {
  if (a.form === 'vague' || b.form === 'vague') return false;
  const glued = scan.isGlued(dash) && scan.isGlued(dash + 1);
  return glued || (scan.isDigits(b.from) && b.value <= a.value * b.scale * MOST_ALTERNATIVE);
}

function isOneOf(scan: Scan, i: number, list: readonly string[]): boolean {
  return (
    scan.compiled.set(list).has(scan.text(i)) ||
    (scan.lexicon.proclitics.slots.length > 0 && hasStem(scan, i, list))
  );
}

/** `وبين`, `وما بين`: the opener with a particle on it. */
function hasStem(scan: Scan, i: number, list: readonly string[]): boolean {
  const set = scan.compiled.set(list);
  return scan.cutsOf(i).some((cut) => cut.particles.length > 0 && !cut.definite && set.has(cut.stem));
}

function skipPadding(scan: Scan, i: number): number {
  let at = i;
  while (at < i + MOST_PADDING && scan.text(at) !== '' && PADDING.includes(scan.text(at))) at++;
  return at;
}

function openerBefore(scan: Scan, i: number): number {
  let at = i - 1;
  while (at > i - 1 - MOST_PADDING && at > 0 && PADDING.includes(scan.text(at))) at--;
  return at;
}

/** `between the ages of 9 and 14`, `بين نحو 300 و400`: a few words may stand behind the opener. */
function isBetween(scan: Scan, from: number, between: readonly string[]): boolean {
  let at = openerBefore(scan, from);
  for (let k = 0; k <= OPENER_REACH && at >= 0; k++, at--) {
    if (isOneOf(scan, at, between)) return true;
    if (!scan.isWord(at)) return false;
  }
  return false;
}

function isChange(scan: Scan, from: number): boolean {
  for (let i = from - 1; i >= from - REACH && i >= 0; i--)
    if (scan.isOf(i, scan.lexicon.ranges.changes)) return true;
  return false;
}
