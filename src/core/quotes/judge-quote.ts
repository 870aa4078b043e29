import type { QuoteKind } from '../model.ts';
import type { Hold } from './choose-cue.ts';
import type { LabelContext } from './find-label.ts';
import type { SpanFacts } from './span-facts.ts';

/** Everything that speaks for or against a marked stretch being someone's words. */
export interface Evidence {
  facts: SpanFacts;
  hold: Hold | null;
  label: LabelContext;
  /** Goes on from a quote in the paragraph before. */
  continues: boolean;
  /** Its sentence ends right after it. */
  last: boolean;
  /** Behind a colon, with someone on the scene who has not spoken yet. */
  announced: boolean;
  /** The paragraph holds little else. */
  alone: boolean;
  /** Its sentence begins with it, right after a sentence with a quote or speech. */
  follows: boolean;
  /** The same few words stand in marks elsewhere in the article. */
  repeated: boolean;
}

interface Rule {
  name: string;
  /** Points for (positive) or against; one point makes a quote. */
  weight: number;
  holds(evidence: Evidence): boolean;
}

const NEEDED = 1;

/** A quote stands nearer to its verb; a title has its own noun between. */
const TITLE_DISTANCE = 3;

const isShort = (e: Evidence) => e.facts.words <= 3;
const isSaid = (e: Evidence) => e.hold?.cue.sense === 'say' || e.hold?.cue.sense === 'relay';
const touches = (e: Evidence) =>
  e.hold !== null && (e.hold.adjacent || e.hold.colon || e.hold.side === 'after');

/** Weights were set so that a speech verb alone carries three words, a preposition of the verb carries one, and no name passes. */
const RULES: readonly Rule[] = [
  { name: 'quote: a colon after speech', weight: 3, holds: (e) => e.hold?.colon === true },
  { name: 'quote: attribution right after', weight: 2.5, holds: (e) => e.hold?.side === 'after' },
  {
    name: 'quote: right after the speech word',
    weight: 1,
    holds: (e) => e.hold?.side === 'before' && e.hold.adjacent,
  },
  {
    name: 'quote: a sentence right after the speech word',
    weight: 1,
    holds: (e) => e.hold?.adjacent === true && e.facts.words >= 4,
  },
  {
    name: 'quote: woven in by a preposition near the verb',
    weight: 1.2,
    holds: (e) => e.hold?.woven === true && e.hold.distance <= 12,
  },
  {
    name: 'quote: woven in by a preposition',
    weight: 0.6,
    holds: (e) => e.hold?.woven === true && e.hold.distance > 12,
  },
  { name: 'quote: a speech verb governs', weight: 0.7, holds: (e) => e.hold !== null && isSaid(e) },
  {
    name: 'quote: a verb of naming or asking governs',
    weight: 0.6,
    holds: (e) => e.hold !== null && !isSaid(e),
  },
  { name: 'quote: two words or more', weight: 0.4, holds: (e) => e.facts.words >= 2 },
  { name: 'quote: five words or more', weight: 0.5, holds: (e) => e.facts.words >= 5 },
  { name: 'quote: eight words or more', weight: 0.6, holds: (e) => e.facts.words >= 8 },
  { name: 'quote: a clause inside', weight: 0.6, holds: (e) => e.facts.clause && e.facts.words >= 3 },
  { name: 'quote: goes on from the paragraph before', weight: 2, holds: (e) => e.continues },
  { name: 'quote: a colon behind who is on the scene', weight: 1.2, holds: (e) => e.announced },
  { name: 'quote: a paragraph of its own', weight: 1, holds: (e) => e.alone && e.facts.words >= 4 },
  {
    name: 'quote: follows speech',
    weight: 1,
    holds: (e) => e.follows && (e.facts.words >= 4 || (e.facts.words >= 2 && e.facts.closing)),
  },
  {
    name: 'quote: a stop inside the marks',
    weight: 0.4,
    holds: (e) => e.facts.closing && e.facts.words >= 2,
  },
  {
    name: 'quote: a whole sentence in marks',
    weight: 0.8,
    holds: (e) => e.facts.closing && e.facts.clause && e.facts.words >= 3 && !e.facts.lower,
  },
  {
    name: 'quote: the sentence ends on it',
    weight: 0.4,
    holds: (e) => e.hold?.side === 'before' && e.last && !e.facts.capital,
  },
  {
    name: 'quote: a plain word under speech',
    weight: 0.3,
    holds: (e) =>
      e.hold?.side === 'before' &&
      isSaid(e) &&
      e.facts.words === 1 &&
      !e.facts.articled &&
      !e.facts.capital &&
      e.label.head === null,
  },
  {
    name: 'no quote: nothing is said here',
    weight: -1,
    holds: (e) => e.hold === null && !e.continues && !e.follows && !e.alone,
  },
  {
    name: 'no quote: a noun of names before',
    weight: -2.5,
    holds: (e) => e.label.head === 'sure' && e.facts.words <= 10,
  },
  {
    name: 'no quote: a noun before that may bear a name',
    weight: -0.8,
    holds: (e) => e.label.head === 'soft' && isShort(e),
  },
  { name: 'no quote: called so by others', weight: -3, holds: (e) => e.label.soCalled && e.facts.words <= 6 },
  { name: 'no quote: a word kept at arm’s length', weight: -3, holds: (e) => e.label.scare },
  { name: 'no quote: a known name', weight: -4, holds: (e) => e.label.known },
  { name: 'no quote: a nickname', weight: -3, holds: (e) => e.facts.nickname },
  {
    name: 'no quote: capitals throughout',
    weight: -2,
    holds: (e) => e.facts.capitals && e.facts.words <= 5 && !touches(e) && !e.follows,
  },
  {
    // `spoke about the book, “The Long Way Home,”`: a sentence of someone's has small words of weight.
    name: 'no quote: spelt like a title',
    weight: -2,
    holds: (e) =>
      e.facts.capitals &&
      !e.facts.clause &&
      e.facts.words >= 3 &&
      e.facts.words <= 8 &&
      e.hold?.side === 'before' &&
      !e.hold.colon &&
      !e.hold.woven &&
      e.hold.distance >= TITLE_DISTANCE,
  },
  {
    name: 'no quote: a definite name inside what is told',
    weight: -1.5,
    holds: (e) =>
      e.facts.articled &&
      e.facts.words <= 2 &&
      e.hold?.woven === true &&
      isSaid(e) &&
      !e.hold.bare &&
      !e.hold.opened,
  },
  {
    name: 'no quote: a definite name',
    weight: -1,
    holds: (e) => e.facts.articled && e.facts.words === 1 && !touches(e) && e.hold?.woven !== true,
  },
  { name: 'no quote: marked like a name elsewhere', weight: -1.5, holds: (e) => e.repeated && isShort(e) },
  { name: 'no quote: digits only', weight: -2, holds: (e) => e.facts.digits },
];

/** The rules that make a marked stretch a quote; null where they do not suffice. */
export function judgeQuote(evidence: Evidence): string[] | null {
  const held = RULES.filter((rule) => rule.holds(evidence));
  const points = held.reduce((sum, rule) => sum + rule.weight, 0);
  // Half a hundredth of slack for sums like 0.6 + 0.4.
  return points >= NEEDED - 0.005 ? held.filter((rule) => rule.weight > 0).map((rule) => rule.name) : null;
}

/** From here on a stretch is told as someone's own sentence, however woven in. */
const LONG = 16;
/** With a clause or a verb at its head, already from here on. */
const LONG_CLAUSE = 10;
/** A whole sentence has at least these many words where the speech verb leads straight to it. */
const SENTENCE = 3;
/** Woven in mid-sentence, a clause shows only from here on. */
const WOVEN_CLAUSE = 5;
/** With a verb at its head, already from here on. */
const WOVEN_VERB = 4;
/** Behind its subject, without a verb at its head (`the numbers “greater than …”`), only from here on. */
const WOVEN_PREDICATE = 8;

/** Between what opens the speech and the marks stands the subject of what is said. */
const isPredicate = (hold: Hold) => !hold.woven && !hold.bare && hold.cue.kind !== 'source';

/** Direct (a full clause credited to someone) or partial (words woven into the outlet's own sentence). */
export function judgeKind(
  evidence: Evidence,
  startsLower: boolean,
  startsVerb: boolean,
  startsMid: boolean,
): { kind: QuoteKind; rule: string } {
  const { facts, hold } = evidence;
  const direct = (rule: string) => ({ kind: 'direct' as const, rule });
  const partial = (rule: string) => ({ kind: 'partial' as const, rule });
  if (evidence.continues) return direct('kind: goes on from the paragraph before');
  if (facts.words >= LONG || (facts.words >= LONG_CLAUSE && facts.clause && !startsLower))
    return direct('kind: long');
  if (facts.words <= 2 && !facts.closing && !hold?.colon) return partial('kind: a word or two');
  if (hold?.colon && (facts.words >= 2 || facts.closing)) return direct('kind: after a colon');
  if (hold?.woven || (hold?.side === 'before' && (!hold.adjacent || hold.cue.kind === 'source'))) {
    if (startsLower) return partial('kind: woven in');
    if (hold?.bare && !hold.woven && facts.words >= SENTENCE && (facts.clause || startsVerb))
      return direct('kind: the verb has no other object');
    const least = startsVerb ? WOVEN_VERB : isPredicate(hold) ? WOVEN_PREDICATE : WOVEN_CLAUSE;
    return facts.words >= least && (facts.clause || startsVerb)
      ? direct('kind: a clause woven in')
      : partial('kind: woven in');
  }
  if (startsLower) {
    return facts.clause && facts.words >= WOVEN_CLAUSE && !startsVerb
      ? direct('kind: a clause after speech')
      : partial('kind: begins inside a sentence');
  }
  if (startsMid && !(hold?.opened && facts.words > SENTENCE) && facts.words < LONG_CLAUSE && !facts.closing)
    return partial('kind: begins with a preposition');
  if (hold?.cue.sense === 'weave' && !facts.clause && facts.words < 8) return partial('kind: a name given');
  if (hold || evidence.alone || evidence.follows)
    return facts.words >= SENTENCE || facts.closing || facts.clause || facts.capital
      ? direct('kind: a sentence of its own')
      : partial('kind: a few words');
  return facts.clause && facts.words >= WOVEN_CLAUSE
    ? direct('kind: a clause')
    : partial('kind: a few words');
}
