import type { QuoteWord } from './quote-words.ts';
import { romanise } from './romanise.ts';

/** How much two wordings say the same, whatever their language. */
export interface Overlap {
  /** Weight of the shared units. */
  readonly shared: number;
  /** `shared` over the weight of the lighter wording, 0 to 1. */
  readonly coverage: number;
  /** Shared numbers, as printed in a key (`#34000`). */
  readonly numbers: readonly string[];
  /** How many different telling units are shared. */
  readonly units: number;
}

const NONE: Overlap = { shared: 0, coverage: 0, numbers: [], units: 0 };

/** Borrowed words that begin alike for five letters are one word in all European languages. */
const COGNATE_LETTERS = 5;

function unitOf(word: QuoteWord, across: boolean): string {
  if (!across || word.anyLanguage) return word.unit;
  return romanise(word.key).slice(0, COGNATE_LETTERS);
}

function weigh(words: readonly QuoteWord[], across: boolean): Map<string, number> {
  const out = new Map<string, number>();
  for (const word of words) {
    if (word.weight === 0) continue;
    // Across languages a word that the lexicon does not know can hardly be matched: it counts half.
    const weight = across && !word.anyLanguage ? word.weight / 2 : word.weight;
    const unit = unitOf(word, across);
    out.set(unit, Math.max(out.get(unit) ?? 0, weight));
  }
  return out;
}

const total = (weights: ReadonlyMap<string, number>) =>
  [...weights.values()].reduce((sum, weight) => sum + weight, 0);

/** Compare two stretches of words as bags of meanings. `across`: they are in two languages. */
export function weighOverlap(a: readonly QuoteWord[], b: readonly QuoteWord[], across: boolean): Overlap {
  const left = weigh(a, across);
  const right = weigh(b, across);
  let shared = 0;
  let units = 0;
  const numbers: string[] = [];
  for (const [unit, weight] of left) {
    const other = right.get(unit);
    if (other === undefined) continue;
    shared += Math.max(weight, other);
    units++;
    if (unit.startsWith('#')) numbers.push(unit);
  }
  const lighter = Math.min(total(left), total(right));
  return { shared, coverage: lighter === 0 ? 0 : Math.min(1, shared / lighter), numbers, units };
}

/** Sentences of a wording; those without much matter join the next. */
function sentencesOf(words: readonly QuoteWord[]): QuoteWord[][] {
  const out: QuoteWord[][] = [];
  for (const word of words) {
    const last = out.at(-1);
    // Below this weight a sentence ("Not good.") is too little to be recognised by itself.
    const heavy = last && last.reduce((sum, each) => sum + each.weight, 0) >= 1.5;
    if (!last || (word.opens && heavy)) out.push([word]);
    else last.push(word);
  }
  return out;
}

/** At most this many sentences a wording are compared one by one. */
const MOST_SENTENCES = 12;

/** The best overlap of the wholes and of any two of their sentences: quotes are cut and merged by sentences. */
export function bestOverlap(a: readonly QuoteWord[], b: readonly QuoteWord[], across: boolean): Overlap {
  let best = weighOverlap(a, b, across);
  const stretches = (words: readonly QuoteWord[]) => [words, ...sentencesOf(words).slice(0, MOST_SENTENCES)];
  for (const left of stretches(a)) {
    for (const right of stretches(b)) {
      const overlap = weighOverlap(left, right, across);
      if (overlap.coverage * Math.min(overlap.shared, 2) > best.coverage * Math.min(best.shared, 2))
        best = overlap;
    }
  }
  return best.units === 0 ? NONE : best;
}
