import { overlapAtMost } from './bound-quotes.ts';
import type { Circumstances, Judgement } from './judgement.ts';
import type { ReadQuote } from './read-quote.ts';
import { standTogether } from './stand-together.ts';
import { bestOverlap, bringNumbers, type Overlap } from './weigh-overlap.ts';

/** What must be found of a wording in one of another language, so that both are one utterance. All must hold. */
interface Proof {
  /** Days between the reports, at most. */
  readonly days: number;
  /** Weight of what both share, and the part that it is of the lighter wording, unknown words counted half. */
  readonly shared: number;
  readonly coverage?: number;
  /** The part of what the lexicon knows of the lighter wording; of the heavier one. */
  readonly found?: number;
  readonly back?: number;
}

/** Of one speaker. The lexicon never knows all words, so less must be shared than in one language. */
const PROOFS: readonly Proof[] = [
  { days: 1, coverage: 0.33, shared: 1.9 },
  { days: 2, coverage: 0.5, shared: 1.5 },
  { days: 2, coverage: 0.33, shared: 3.5 },
  { days: 2, coverage: 0.55, shared: 1.2 },
  { days: 7, coverage: 0.65, shared: 3 },
  // Two or three words ("the battle has begun"): all of them, and hardly anything beside them.
  { days: 1, found: 0.9, back: 0.45, shared: 0.7 },
];

/**
 * What the lexicon knows of the lighter wording and does not find in the other speaks against it: another sentence of
 * one speech shares 0.3 to 0.5 of its notions, a translation hardly ever less than half; unless a number stands in both.
 */
const LEAST_FOUND = 0.5;

/** A body and its spokesman issue several statements a day on one matter, in the same formulas. */
const PROOFS_OF_A_BODY: readonly Proof[] = [
  { days: 1, found: 0.8, shared: 1.4 },
  { days: 2, found: 0.55, back: 0.5, shared: 4.5 },
  { days: 1, found: 0.9, back: 0.9, shared: 0.7 },
];
/** Someone without a name may be anyone of that side. */
const PROOFS_OF_THE_NAMELESS: readonly Proof[] = [
  { days: 2, found: 0.7, back: 0.55, shared: 2.5 },
  { days: 2, found: 0.9, shared: 4 },
  { days: 2, found: 0.96, back: 0.9, shared: 1 },
];
/** Two people: nearly all of much. A body and someone whose role does not name it are closer on one day. */
const PROOFS_OF_OTHERS: readonly Proof[] = [{ days: 2, found: 0.85, back: 0.5, shared: 4 }];
const PROOFS_OF_BODY_AND_ROLE: readonly Proof[] = [
  ...PROOFS_OF_OTHERS,
  { days: 0, found: 0.7, back: 0.5, shared: 2.5 },
];

/** Numbers that travel together prove more than words; numbers on both sides, and none alike, speak against. */
const FOUND_WITH_NUMBERS = 0.4;
const FOUND_AGAINST_NUMBERS = 0.85;

function proofsFor({ kinship, body }: Circumstances): readonly Proof[] {
  if (kinship === 'same') return PROOFS;
  if (kinship === 'body') return PROOFS_OF_A_BODY;
  if (kinship === 'unnamed') return PROOFS_OF_THE_NAMELESS;
  return body ? PROOFS_OF_BODY_AND_ROLE : PROOFS_OF_OTHERS;
}

/** The same utterance in two languages, by what both mention: numbers, names, notions of the lexicon. */
function isTranslated(overlap: Overlap, circumstances: Circumstances): boolean {
  // A date that is missing may be the same day as well as another: taken for the next day.
  const apart = circumstances.days ?? 1;
  const { found, foundBack, numbers } = overlap;
  if (overlap.numbersClash && found < FOUND_AGAINST_NUMBERS) return false;
  if (found < LEAST_FOUND && numbers.length === 0) return false;
  const named = circumstances.kinship === 'same' || circumstances.kinship === 'body';
  if (named && bringNumbers(overlap) && apart <= 2 && found >= FOUND_WITH_NUMBERS) return true;
  return proofsFor(circumstances).some(
    (proof) =>
      apart <= proof.days &&
      overlap.shared >= proof.shared &&
      overlap.coverage >= (proof.coverage ?? 0) &&
      found >= (proof.found ?? 0) &&
      foundBack >= (proof.back ?? 0),
  );
}

/** A phrase of so few telling words is not met by words that stand about in a longer text. */
const PHRASE = 3;

function isScattered(a: ReadQuote, b: ReadQuote): boolean {
  const telling = ({ words }: ReadQuote) => words.filter(({ weight }) => weight > 0).length;
  const [few, many] = telling(a) <= telling(b) ? [a, b] : [b, a];
  return telling(few) <= PHRASE && telling(many) > PHRASE * 2 && !standTogether(few.words, many.words);
}

/** Judge two quotes in two languages. */
export function judgeAcross(a: ReadQuote, b: ReadQuote, circumstances: Circumstances): Judgement {
  const most = overlapAtMost(a.words, b.words, true);
  if (!isTranslated(most, circumstances)) return { relation: 'unrelated', aligned: null, overlap: most };
  const overlap = bestOverlap(a.words, b.words, true);
  const translated = isTranslated(overlap, circumstances) && !isScattered(a, b);
  return { relation: translated ? 'translated' : 'unrelated', aligned: null, overlap };
}
