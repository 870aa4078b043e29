import type { QuoteWord } from './quote-words.ts';
import { romanise } from './romanise.ts';

/** How much two wordings say the same, whatever their language. */
export interface Overlap {
  /** Weight of the shared units. */
  readonly shared: number;
  /** `shared` over the weight of the lighter wording, 0 to 1. */
  readonly coverage: number;
  /** The part of `coverage` that stands on the same words (by stem), not only on the same notions. */
  readonly literal: number;
  /** The part of `shared` that stands on telling units, not on the sides and places that every quote names. */
  readonly telling: number;
  /** Shared numbers, as printed in a key (`#34000`). */
  readonly numbers: readonly string[];
  /** Both bring numbers above ten, and none is the other's. */
  readonly numbersClash: boolean;
  /** How many different telling units are shared. */
  readonly units: number;
  /** Of what the lexicon knows of the lighter wording, by weight, the part that the other has too, 0 to 1. */
  readonly found: number;
  /** The same of the heavier wording. */
  readonly foundBack: number;
}

/** From this weight on a unit tells something. */
const TELLING = 0.6;

const NONE: Overlap = {
  shared: 0,
  coverage: 0,
  literal: 0,
  telling: 0,
  numbers: [],
  numbersClash: false,
  units: 0,
  found: 0,
  foundBack: 0,
};

/** Borrowed words that begin alike for five letters are one word in all European languages. */
const COGNATE_LETTERS = 5;

function unitOf(word: QuoteWord, across: boolean): string {
  if (!across || word.anyLanguage) return word.unit;
  return romanise(word.key).slice(0, COGNATE_LETTERS);
}

interface Weighed {
  weight: number;
  readonly known: boolean;
  readonly stems: Set<string>;
}

/** A wording's units, weighed; `total` is the weight of all, `known` of those that mean the same in every language. */
interface Bag {
  readonly units: ReadonlyMap<string, Weighed>;
  readonly total: number;
  readonly known: number;
}

/** Bags of whole wordings and their stretches, kept as long as those: each meets many others. */
const bags = {
  within: new WeakMap<readonly QuoteWord[], Bag>(),
  across: new WeakMap<readonly QuoteWord[], Bag>(),
};

function bagOf(words: readonly QuoteWord[], across: boolean): Bag {
  const kept = across ? bags.across : bags.within;
  const known = kept.get(words);
  if (known) return known;
  const units = weigh(words, across);
  const bag = { units, total: total(units, () => true), known: total(units, ({ known }) => known) };
  kept.set(words, bag);
  return bag;
}

function weigh(words: readonly QuoteWord[], across: boolean): Map<string, Weighed> {
  const out = new Map<string, Weighed>();
  for (const word of words) {
    if (word.weight === 0) continue;
    // Across languages a word that the lexicon does not know can hardly be matched: it counts half.
    const weight = across && !word.anyLanguage ? word.weight / 2 : word.weight;
    const unit = unitOf(word, across);
    const known = out.get(unit);
    if (known) {
      known.weight = Math.max(known.weight, weight);
      known.stems.add(word.stem);
    } else out.set(unit, { weight, known: word.anyLanguage, stems: new Set([word.stem]) });
  }
  return out;
}

function total(units: ReadonlyMap<string, Weighed>, counts: (unit: Weighed) => boolean): number {
  let sum = 0;
  for (const unit of units.values()) if (counts(unit)) sum += unit.weight;
  return sum;
}

function shareStem(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const stem of a) if (b.has(stem)) return true;
  return false;
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.min(1, part / whole));

/** Small numbers are anyone's ("three women"). */
const isLarge = (unit: string): boolean => unit.startsWith('#') && Number.parseFloat(unit.slice(1)) > 10;

function hasLarge({ units }: Bag): boolean {
  for (const unit of units.keys()) if (isLarge(unit)) return true;
  return false;
}

/** Two numbers above ten that travel together mark a statement; small ones and one alone are anyone's. */
export const bringNumbers = ({ numbers }: Overlap): boolean => numbers.filter(isLarge).length >= 2;

/** Compare two stretches of words as bags of meanings. `across`: they are in two languages. */
export function weighOverlap(a: readonly QuoteWord[], b: readonly QuoteWord[], across: boolean): Overlap {
  const left = bagOf(a, across);
  const right = bagOf(b, across);
  let shared = 0;
  let literal = 0;
  let telling = 0;
  let units = 0;
  let known = 0;
  const numbers: string[] = [];
  for (const [unit, mine] of left.units) {
    const other = right.units.get(unit);
    if (other === undefined) continue;
    const weight = Math.max(mine.weight, other.weight);
    shared += weight;
    if (weight >= TELLING) telling += weight;
    if (mine.known) known += weight;
    if (shareStem(mine.stems, other.stems)) literal += weight;
    units++;
    if (unit.startsWith('#')) numbers.push(unit);
  }
  const [few, many] = left.total <= right.total ? [left, right] : [right, left];
  const lighter = few.total;
  if (lighter === 0) return NONE;
  return {
    shared,
    coverage: Math.min(1, shared / lighter),
    literal: Math.min(1, literal / lighter),
    telling,
    numbers,
    numbersClash: !numbers.some(isLarge) && hasLarge(left) && hasLarge(right),
    units,
    found: share(known, few.known),
    foundBack: share(known, many.known),
  };
}

/** Below this weight a sentence ("Not good.") is too little to be recognised by itself. */
const HEAVY = 1.5;

/** Sentences of a wording; those without much matter join the next. */
function sentencesOf(words: readonly QuoteWord[]): QuoteWord[][] {
  const out: QuoteWord[][] = [];
  let weight = 0;
  for (const word of words) {
    const last = out.at(-1);
    if (!last || (word.opens && weight >= HEAVY)) {
      out.push([word]);
      weight = 0;
    } else last.push(word);
    weight += word.weight;
  }
  return out;
}

/** At most this many sentences a wording are compared one by one. */
const MOST_SENTENCES = 12;

/**
 * Stretches of a wording as long as another might have become: twice its length and a few words. In a whole speech
 * any sentence would find its words somewhere.
 */
function windowsOf(words: readonly QuoteWord[], against: number): (readonly QuoteWord[])[] {
  const size = 2 * against + 6;
  if (words.length <= size) return [words];
  const out: (readonly QuoteWord[])[] = [];
  const step = Math.ceil(size / 3);
  for (let at = 0; at < words.length - step; at += step) out.push(words.slice(at, at + size));
  return out;
}

/** More weight than this says no more. */
const ENOUGH = 2;

/** One figure for how well two wordings meet, 0 to 2. */
const strengthOf = (overlap: Overlap) => overlap.coverage * Math.min(overlap.shared, ENOUGH);

/** The best overlap of the wholes and of any two of their sentences: quotes are cut and merged by sentences. */
export function bestOverlap(a: readonly QuoteWord[], b: readonly QuoteWord[], across: boolean): Overlap {
  let best = NONE;
  const stretches = (words: readonly QuoteWord[]) => [words, ...sentencesOf(words).slice(0, MOST_SENTENCES)];
  const rights = stretches(b);
  for (const left of stretches(a)) {
    for (const right of rights) {
      for (const x of windowsOf(left, right.length)) {
        for (const y of windowsOf(right, left.length)) {
          const overlap = weighOverlap(x, y, across);
          if (strengthOf(overlap) > strengthOf(best)) best = overlap;
        }
      }
    }
  }
  return best;
}
