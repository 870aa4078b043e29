import type { FoldedText } from '../text/folded-text.ts';
import type { Cut } from '../text/split-proclitics.ts';
import { type Token, tokenise } from '../text/tokenise.ts';
import type { Compiled, Phrases } from './compile-lexicon.ts';
import type { DualNoun, NumberWord } from './numeral-lexicon.ts';

/** A word as the lexicon knows it: its number meanings and the particles on it. */
export interface Reading {
  words: readonly NumberWord[];
  dual: DualNoun | null;
  particles: readonly string[];
  stem: string;
  definite: boolean;
}

const NO_CUTS: readonly Cut[] = [];

/** One paragraph ready for reading: its tokens with what the lexicon says of each. */
export class Scan {
  readonly tokens: readonly Token[];
  /** Digit runs before this token stand each for itself: a chain of marks that is no number was seen. */
  plainUntil = 0;
  private readonly readings: (Reading | null | undefined)[] = [];
  private readonly cuts: (readonly Cut[] | undefined)[] = [];

  constructor(
    readonly view: FoldedText,
    readonly compiled: Compiled,
  ) {
    this.tokens = tokenise(view.folded);
  }

  get lexicon() {
    return this.compiled.lexicon;
  }

  token(i: number): Token | undefined {
    return this.tokens[i];
  }

  text(i: number): string {
    return this.tokens[i]?.text ?? '';
  }

  isDigits(i: number): boolean {
    return this.tokens[i]?.kind === 'digits';
  }

  isWord(i: number): boolean {
    return this.tokens[i]?.kind === 'word';
  }

  /** True when nothing stands between a token and the one before it. */
  isGlued(i: number): boolean {
    return i > 0 && this.tokens[i]?.gap === 0;
  }

  /** A token as printed. */
  raw(i: number): string {
    const token = this.tokens[i];
    if (!token) return '';
    const { start, end } = this.view.toOriginal(token.start, token.end);
    return this.view.original.slice(start, end);
  }

  /** Every way to cut a word token. */
  cutsOf(i: number): readonly Cut[] {
    const known = this.cuts[i];
    if (known) return known;
    const token = this.tokens[i];
    const made = token?.kind === 'word' ? this.compiled.cut(token.text) : NO_CUTS;
    this.cuts[i] = made;
    return made;
  }

  /** What the lexicon knows of a word as a number, with the fewest particles cut off; null for any other token. */
  reading(i: number): Reading | null {
    const known = this.readings[i];
    if (known !== undefined) return known;
    const made = this.read(i);
    this.readings[i] = made;
    return made;
  }

  private read(i: number): Reading | null {
    const { words, duals, lexicon, set } = this.compiled;
    if (!this.isWord(i)) return null;
    const strange = set(lexicon.notNumbers);
    if (this.cutsOf(i).some((cut) => strange.has(cut.stem))) return null;
    let first: Reading | null = null;
    for (const cut of this.cutsOf(i)) {
      const found = words.get(cut.stem)?.filter((word) => this.isPrinted(word, i));
      const dual = duals.get(cut.stem) ?? null;
      if (!found?.length && !dual) continue;
      const reading = { words: found ?? [], dual, ...cut };
      if (!this.partnerFollows(i)) return reading;
      // `وأحد عشر` is spelled as `واحد` is: before its partner, the word that needs one is meant.
      if (reading.words.some((word) => word.as === 'unit' && word.bound)) return reading;
      first ??= reading;
    }
    return first;
  }

  /** Some words are told apart only by what folding levels: `مئة` and the tail of `كمية`. */
  private isPrinted(word: NumberWord, i: number): boolean {
    const guarded = word.as === 'hundred' || word.as === 'vague' ? word.printed : undefined;
    return guarded === undefined || guarded.test(this.raw(i));
  }

  private partnerFollows(i: number): boolean {
    return (this.compiled.words.get(this.text(i + 1)) ?? []).some((word) => word.as === 'ten-after');
  }

  /** The word's meaning of one kind, if it has it. */
  as<K extends NumberWord['as']>(i: number, kind: K): Extract<NumberWord, { as: K }> | null {
    const reading = this.reading(i);
    if (!reading) return null;
    for (const word of reading.words) if (isKind(word, kind)) return word;
    return null;
  }

  /** True when the word, with any particles off, is of the list. */
  isOf(i: number, list: readonly string[]): boolean {
    const set = this.compiled.set(list);
    const token = this.tokens[i];
    if (!token) return false;
    if (set.has(token.text)) return true;
    return this.cutsOf(i).some((cut) => set.has(cut.stem));
  }

  /** True when the token itself, uncut, is of the list. */
  is(i: number, list: readonly string[]): boolean {
    return this.compiled.set(list).has(this.text(i));
  }

  /**
   * Length in tokens of the longest phrase of the list that starts at `i`; 0 for none.
   * Particles may stand on its first word: any, an article alone, or none.
   */
  phraseAt(i: number, list: readonly string[], particles: 'any' | 'article' | 'none' = 'any'): number {
    const phrases = this.compiled.phrases(list);
    const token = this.tokens[i];
    if (!token) return 0;
    let longest = this.matchPhrase(phrases, token.text, i);
    if (particles === 'none') return longest;
    for (const cut of this.cutsOf(i)) {
      if (particles === 'article' && !(cut.definite && cut.particles.length === 1)) continue;
      longest = Math.max(longest, this.matchPhrase(phrases, cut.stem, i));
    }
    return longest;
  }

  private matchPhrase(phrases: Phrases, first: string, i: number): number {
    const fitting = phrases
      .get(first)
      ?.find((parts) => parts.every((part, k) => k === 0 || this.text(i + k) === part));
    return fitting?.length ?? 0;
  }

  /** True when a phrase of the list ends just before token `i`. */
  phraseBefore(i: number, list: readonly string[], longest = 4): boolean {
    for (let k = 1; k <= longest && k <= i; k++) if (this.phraseAt(i - k, list) === k) return true;
    return false;
  }

  /**
   * The conjunction before a number at `i`: where the number starts behind it (0 further for a particle on the word itself),
   * or null where there is none.
   */
  conjunctionAt(i: number): number | null {
    const { conjunctions } = this.lexicon.grammar;
    const set = this.compiled.set(conjunctions);
    if (set.has(this.text(i))) return i + 1;
    const first = this.reading(i)?.particles[0];
    return first !== undefined && set.has(first) ? i : null;
  }

  /** True for most words of a text: nothing that `propose` looks for may start with one, whatever follows. */
  isInert(i: number): boolean {
    const token = this.tokens[i];
    return token?.kind === 'word' && this.compiled.isInert(token.text);
  }

  /** False for most words of a text: nothing that a number may start with. */
  mayStartNumber(i: number): boolean {
    const token = this.tokens[i];
    if (!token) return false;
    if (token.kind === 'digits') return true;
    if (token.kind === 'mark') return token.text === '.' || token.text === '-';
    return this.reading(i) !== null || this.is(i, this.lexicon.grammar.articles);
  }

  /** Start of a token behind its particles, articles kept: where a number's own stretch begins. */
  startBehindParticles(i: number): number {
    const token = this.tokens[i];
    if (!token) return 0;
    const articles = this.lexicon.proclitics.articles;
    let start = token.start;
    for (const particle of this.reading(i)?.particles ?? []) {
      if (articles.includes(particle)) break;
      start += particle.length;
    }
    return start;
  }
}

function isKind<K extends NumberWord['as']>(
  word: NumberWord,
  kind: K,
): word is Extract<NumberWord, { as: K }> {
  return word.as === kind;
}
