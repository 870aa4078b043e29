import type { Draft } from '../draft.ts';
import { decide, eachDraft } from '../refiner.ts';
import type { Scan } from '../scan.ts';

/** The oldest person on record was 122. */
const OLDEST = 125;
/** Tokens over which a word for age is looked for before the number (`يبلغ من العمر نحو 19`). */
const REACH = 3;
const OPENERS = '(،,-';
const CLOSERS = ')،,-';

/** Ages: behind or before a word for age, or a number of years set off by brackets or commas behind a name. */
export const ages = eachDraft('ages', (draft, scan, before) => {
  const high = draft.max ?? draft.value;
  if (draft.role !== null || draft.vague || draft.scale > 1 || high > OLDEST || draft.value < 0) return draft;
  if (draft.form === 'ratio' || draft.form === 'fraction') return draft;
  const rule = isNextOfAges(draft, scan, before) ? 'joined to an age' : asAge(draft, scan);
  return rule ? decide(draft, 'age', rule) : draft;
});

function asAge(draft: Draft, scan: Scan): string | null {
  const { before, after, years } = scan.lexicon.ages;
  for (let i = draft.from; i > draft.from - REACH && i > 0; i--) {
    if (scan.phraseBefore(i, before)) return 'behind a word for age';
    const isMark = i !== draft.from - 1 && scan.token(i - 1)?.kind === 'mark';
    // `of school age, including 18 orphans`: a comma before other words ends what the age is told of.
    if (i < draft.from && scan.text(i - 1) === ',') break;
    // Another number in between has the word for age to itself.
    if (isMark || scan.isDigits(i - 1) || scan.reading(i - 1)) break;
  }
  const at = skipHyphen(draft.to, scan);
  if (phraseWithHyphens(at, scan, after)) return 'before a word for age';
  const hasYears = scan.isOf(draft.to, years) && !(scan.reading(draft.to)?.particles.length ?? 0);
  if (hasYears && scan.phraseAt(draft.to + 1, after) > 0) return 'before a word for age';
  if (isOfSubject(draft, scan)) return 'behind someone it is said of';
  return hasYears || isBareBetweenCommas(draft, scan)
    ? setOff(draft, hasYears || scan.text(draft.to) === '*' ? draft.to + 1 : draft.to, scan)
    : null;
}

/** `aged three and five`: the list of ages goes on with a bare number, and nothing follows that it could count. */
function isNextOfAges(draft: Draft, scan: Scan, before: Draft | undefined): boolean {
  if (
    before?.role !== 'age' ||
    before.to === draft.from ||
    (scan.isWord(draft.to) && !scan.isOf(draft.to, scan.lexicon.ages.and ?? []))
  )
    return false;
  for (let i = before.to; i < draft.from; i++)
    if (scan.text(i) !== ',' && !scan.isOf(i, scan.lexicon.ages.and ?? [])) return false;
  return true;
}

function skipHyphen(i: number, scan: Scan): number {
  return scan.text(i) === '-' ? i + 1 : i;
}

/** `19-year-old`: the phrase with hyphens for blanks. */
function phraseWithHyphens(i: number, scan: Scan, phrases: readonly string[]): boolean {
  if (scan.phraseAt(i, phrases) > 0) return true;
  return scan.text(i + 1) === '-' && scan.compiled.set(phrases).has(`${scan.text(i)} ${scan.text(i + 2)}`);
}

/** `Ahmad, 19, said`: digits alone between commas, where numbers are not listed. */
function isBareBetweenCommas(draft: Draft, scan: Scan): boolean {
  if (draft.form !== 'digits' || draft.max !== null || !scan.lexicon.ages.bare) return false;
  const opens = opener(draft, scan);
  // `Kamal, 11*,`: a footnote's mark behind the age.
  const to = scan.text(draft.to) === '*' ? draft.to + 1 : draft.to;
  const isPair =
    scan.text(opens) === ',' && scan.text(to) === ',' && !scan.isDigits(to + 1) && !scan.isDigits(opens - 1);
  // `Taha J., 29,`: the point of an initial stands between.
  // `a woman named “Salwa S.”, 27,`
  if (isPair && /^[”"»’']$/u.test(scan.text(opens - 1))) return true;
  const isInitial = scan.text(opens - 1) === '.' && scan.isGlued(opens - 1);
  if (isPair && isInitial) return scan.isWord(opens - 2) && isName(opens - 2, scan);
  return (
    isPair &&
    scan.isWord(opens - 1) &&
    (opens < draft.from - 1 ||
      isName(opens - 1, scan) ||
      isDescribed(opens, scan) ||
      // `bride, 23, who fled`: headlines leave out the article.
      scan.isOf(to + 1, scan.lexicon.ages.relatives ?? []))
  );
}

/** The mark that opens the age: right before the number, or before a word that may lead to it. */
function opener(draft: Draft, scan: Scan): number {
  return scan.isOf(draft.from - 1, scan.lexicon.ages.lead ?? []) ? draft.from - 2 : draft.from - 1;
}

/** Words of a description between its article and the age: `a former aid worker, 27,`. */
const DESCRIPTION = 5;

function isDescribed(comma: number, scan: Scan): boolean {
  for (let i = comma - 1; i >= Math.max(0, comma - DESCRIPTION); i--) {
    if (scan.isOf(i, scan.lexicon.ages.single ?? [])) return i < comma - 1;
    if (!scan.isWord(i)) return false;
  }
  return false;
}

/** `He was 32.`, `she is perhaps six,`: nothing follows that the number could count. */
function isOfSubject(draft: Draft, scan: Scan): boolean {
  const { subjects = [], guesses = [] } = scan.lexicon.ages;
  if (subjects.length === 0 || draft.max !== null || !Number.isInteger(draft.value)) return false;
  if (scan.isWord(draft.to) && !scan.isOf(draft.to, scan.lexicon.ages.goesOn ?? [])) return false;
  const at = scan.isOf(draft.from - 1, guesses) ? draft.from - 1 : draft.from;
  return scan.phraseBefore(at, subjects) || isOfName(at, draft, scan);
}

/** `Kadria Sultan was 16, when they left`: a name and a form of being, and in digits, as news prints ages. */
function isOfName(at: number, draft: Draft, scan: Scan): boolean {
  const { being = [] } = scan.lexicon.ages;
  return (
    draft.form === 'digits' &&
    draft.value >= 1 &&
    scan.isOf(at - 1, being) &&
    isName(scan.text(at - 2) === ',' ? at - 3 : at - 2, scan)
  );
}

function isName(i: number, scan: Scan): boolean {
  return /^\p{Lu}/u.test(scan.raw(i)) && scan.phraseAt(i, scan.lexicon.dates.months) === 0;
}

function setOff(draft: Draft, end: number, scan: Scan): string | null {
  const opens = scan.text(opener(draft, scan));
  const closes = scan.text(end);
  if (opens === '' || closes === '' || draft.value < 1) return null;
  return OPENERS.includes(opens) && CLOSERS.includes(closes) && !scan.isDigits(opener(draft, scan) - 1)
    ? 'set off behind a name'
    : null;
}
