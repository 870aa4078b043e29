import { type AlignedRun, alignWords } from './align-words.ts';
import { changeAtMost, overlapAtMost } from './bound-quotes.ts';
import { findPiece } from './find-piece.ts';
import { judgeAcross } from './judge-across.ts';
import type { Circumstances, Judgement } from './judgement.ts';
import type { QuoteWord } from './quote-words.ts';
import type { ReadQuote } from './read-quote.ts';
import type { SpeakerKinship } from './speakers.ts';
import { type Change, weighChange } from './weigh-change.ts';
import { bestOverlap, bringNumbers, type Overlap, weighOverlap } from './weigh-overlap.ts';

const weightOf = (words: readonly QuoteWord[]) => words.reduce((sum, word) => sum + word.weight, 0);

/** A date that is missing may be the same day as well as another: taken for the next day. */
const daysOr = (days: number | null) => days ?? 1;

/**
 * May a stretch found word for word be the same utterance? A long one is; a short one ("significant progress") is
 * when one speaker, or a nameless one, said it within three days: a statement is retold that long.
 */
function mayBePiece(piece: readonly QuoteWord[], { kinship, body, days }: Circumstances): boolean {
  const weight = weightOf(piece);
  if (kinship === 'other') {
    if (weight >= 3.5) return daysOr(days) <= 10;
    // A body and someone whose role does not name it: on one day, two words of matter at least.
    return body && days === 0 && piece.length >= 2 && weight >= 1.2;
  }
  if (weight >= 3) return true;
  // Small words alone are anyone's, unless four of them stand in a row.
  return (weight > 0 || piece.length >= 4) && daysOr(days) <= (kinship === 'same' ? 7 : 3);
}

/** How much the bags of meanings must share, by days apart: [days, coverage, shared weight]. */
const SAME_MATTER: readonly (readonly [number, number, number])[] = [
  // The same day: another sentence of the speech shares up to 0.46 of its matter, seldom 2.2 of weight with it.
  [0, 0.5, 1.9],
  [0, 0.42, 2.8],
  [1, 0.52, 2.4],
  [2, 0.6, 3.4],
  [4, 0.75, 4],
  [30, 0.85, 6],
];

/** Two translations share fewer words, and a wrong "translated anew" misleads nobody about who altered what. */
const SAME_MATTER_TRANSLATED: typeof SAME_MATTER = [
  [0, 0.5, 1.5],
  [1, 0.6, 1.7],
  [3, 0.6, 2],
  [3, 0.66, 1.7],
  [2, 0.5, 2.4],
];

/** Two telling units at least: the sides and the place alone are named in every quote of a day. */
const LEAST_TELLING = 1.2;

function sharesMatter(overlap: Overlap, days: number, foreign: boolean): boolean {
  const clears = ([within, coverage, shared]: readonly [number, number, number]) =>
    days <= within && overlap.coverage >= coverage && overlap.shared >= shared;
  if (overlap.telling < LEAST_TELLING) return false;
  return SAME_MATTER.some(clears) || (foreign && SAME_MATTER_TRANSLATED.some(clears));
}

/**
 * How much must stand on the very same words. Notions alone meet in any two sentences on one battle; a body and its
 * spokesman issue several statements a day on one matter; translators choose their words apart.
 */
function leastLiteral(kinship: SpeakerKinship, foreign: boolean): number {
  if (kinship !== 'same') return foreign ? 0.45 : 0.52;
  return foreign ? 0.15 : 0.32;
}

/** Is it one utterance, in one language, though the words differ? */
function isReworded(
  overlap: Overlap,
  change: Change,
  foreign: boolean,
  { kinship, days }: Circumstances,
): boolean {
  const apart = daysOr(days);
  // Nearly the same words prove it by themselves, whoever is credited.
  if (change.share >= 0.7 && change.keptTelling >= 5 && change.edited <= change.kept && apart <= 30)
    return true;
  if (kinship === 'other') return false;
  if (change.share >= 0.6 && change.keptTelling >= 4 && apart <= 3) return true;
  // A short one of common words, nearly all of them kept, in order.
  if (
    kinship === 'same' &&
    change.share >= 0.8 &&
    change.kept >= 6 &&
    change.edited <= change.kept / 3 &&
    apart <= 2
  ) {
    return true;
  }
  if (bringNumbers(overlap) && kinship !== 'unnamed' && apart <= 1 && overlap.coverage >= 0.33) return true;
  if (overlap.literal < leastLiteral(kinship, foreign)) return false;
  if (kinship === 'unnamed') return apart <= 2 && overlap.coverage >= 0.65 && overlap.shared >= 3;
  // A force and its spokesman share formulas on one day: four units at least, beyond the parties' names.
  if (kinship === 'body') {
    return (
      (foreign || change.keptTelling >= 3) &&
      overlap.units >= 4 &&
      overlap.coverage >= 0.6 &&
      sharesMatter(overlap, apart, false)
    );
  }
  return sharesMatter(overlap, apart, foreign);
}

/**
 * One translation that somebody altered, or two translations? Two translators hardly ever differ in one place only;
 * in a text of twenty words and more, in two. At most one word for every five kept may differ there.
 */
function isAlteredCopy(change: Change): boolean {
  const places = change.kept >= 20 ? 2 : 1;
  return change.gaps <= places && change.edited <= change.kept * 0.2 && change.share >= 0.7;
}

/** The weight of a clause of its own. */
const CLAUSE = 3;

/** From this overlap on, two leftovers are one text in two places. */
const MOVED = 0.4;

/**
 * The end of one is the beginning of the other, word for word (sentences 1 and 2 of a statement, sentences 2 and 3):
 * nobody changed a word, each cut elsewhere. Called by what b lost or won more of; null where it is not so.
 */
function halfShared(
  a: readonly QuoteWord[],
  b: readonly QuoteWord[],
  runs: readonly AlignedRun[],
): 'shortened' | 'extended' | null {
  const [first, middle, last] = runs;
  if (runs.length !== 3 || middle?.kind !== 'same' || !first || !last) return null;
  const onlyA = (run: AlignedRun) => run.b[0] === run.b[1];
  const onlyB = (run: AlignedRun) => run.a[0] === run.a[1];
  if (!((onlyA(first) && onlyB(last)) || (onlyB(first) && onlyA(last)))) return null;
  // What stands before in one and after in the other was moved, not cut.
  const rest = onlyA(first) ? ([first.a, last.b] as const) : ([last.a, first.b] as const);
  if (weighOverlap(a.slice(...rest[0]), b.slice(...rest[1]), false).coverage >= MOVED) return null;
  // A clause of its own, not a formula that two statements happen to share.
  if (weightOf(a.slice(...middle.a)) < CLAUSE) return null;
  return a.length >= b.length ? 'shortened' : 'extended';
}

/** Could any rule of `judgeOneLanguage` find one utterance, if the words stood as well as they could? Cheap, and never too strict. */
function mayBeOne(a: ReadQuote, b: ReadQuote, circumstances: Circumstances): boolean {
  const overlap = overlapAtMost(a.core, b.core, false);
  if (overlap.units === 0) return false;
  const change = changeAtMost(a.core, b.core);
  if (change.kept === a.core.length) return true;
  if (circumstances.kinship !== 'other' && change.weight >= CLAUSE) return true;
  return isReworded(overlap, change, circumstances.foreign, circumstances);
}

function judgeOneLanguage(a: ReadQuote, b: ReadQuote, circumstances: Circumstances): Judgement {
  const unrelated: Judgement = { relation: 'unrelated', aligned: null, overlap: null };
  for (const [left, right] of [
    [a.words, b.words],
    [a.core, b.core],
  ] as const) {
    const shorter = left.length <= right.length ? left : right;
    const place = shorter === left ? findPiece(left, right) : findPiece(right, left);
    if (!place) continue;
    const aligned = { a: left, b: right, runs: alignWords(left, right) };
    const same = left.length === right.length;
    if (!(same && circumstances.kinship === 'same') && !mayBePiece(shorter, circumstances)) continue;
    return { relation: same ? 'same' : shorter === left ? 'extended' : 'shortened', aligned, overlap: null };
  }
  if (!mayBeOne(a, b, circumstances)) return unrelated;
  const overlap = bestOverlap(a.core, b.core, false);
  if (overlap.units === 0) return unrelated;
  const runs = alignWords(a.core, b.core);
  const aligned = { a: a.core, b: b.core, runs };
  if (runs.every((run) => run.kind === 'same')) return { relation: 'same', aligned, overlap };
  const half = halfShared(a.core, b.core, runs);
  if (half && circumstances.kinship !== 'other') return { relation: half, aligned, overlap };
  const change = weighChange(a.core, b.core, runs);
  const { foreign } = circumstances;
  if (!isReworded(overlap, change, foreign, circumstances)) return unrelated;
  const relation = !foreign || isAlteredCopy(change) ? 'changed' : 'retranslated';
  return { relation, aligned, overlap };
}

/** Judge how b stands to a. */
export function judgeQuotes(a: ReadQuote, b: ReadQuote, circumstances: Circumstances): Judgement {
  if (a.words.length === 0 || b.words.length === 0) {
    const same = a.facts.said.trim() !== '' && a.facts.said === b.facts.said;
    return { relation: same ? 'same' : 'unrelated', aligned: null, overlap: null };
  }
  return a.lang === b.lang ? judgeOneLanguage(a, b, circumstances) : judgeAcross(a, b, circumstances);
}
