import type { Draft } from './draft.ts';
import { matchPhrase, matchPhraseBefore } from './phrase-table.ts';
import type { FigureRule } from './rule.ts';
import { PEOPLE } from './rule.ts';
import { type Scene, startsHere } from './scene.ts';

/** Words between what a figure put in between tells of, and what they are (`— 49,000 — are all minor children`). */
const PREDICATE_REACH = 4;

/** A number that is put in between dashes or brackets counts what stands around them. */
export const asideRules: readonly FigureRule[] = [
  {
    name: 'noun around a number put in between',
    why: '`most of them – 211 – were children`: what they were, else the noun in front.',
    apply(draft, { scene, before, earlier }) {
      if (draft.counted !== null || !isPutIn(scene, draft)) return false;
      const noun = predicateOf(scene, draft) ?? nounBefore(scene, draft);
      const whole = before.at(-1) ?? earlier;
      const counted = noun ?? (pointsBack(scene, draft) ? (whole?.counted ?? null) : null);
      if (counted === null || !PEOPLE.has(counted)) return false;
      draft.counted = counted;
      draft.putIn = true;
      return true;
    },
  },
];

/** The number stands alone, perhaps with its approximator, between two dashes or in brackets. */
function isPutIn({ tokens }: Scene, draft: Draft): boolean {
  const opens = tokens[draft.start - 1];
  const closes = tokens[draft.end];
  if (opens?.kind !== 'mark' || closes?.kind !== 'mark') return false;
  const dashes = /^[–—-]$/u.test(opens.text) && /^[–—-]$/u.test(closes.text);
  // A hyphen glued to its words is none.
  return dashes && opens.end !== tokens[draft.start]?.start;
}

/** `– 211 – were children`. */
function predicateOf(scene: Scene, draft: Draft) {
  const copula = matchPhrase(scene.lexicon.copulas, scene.tokens, draft.end + 1);
  if (copula === null) return null;
  for (let at = copula.end; at < copula.end + PREDICATE_REACH; at++) {
    const noun = matchPhrase(scene.lexicon.nouns, scene.tokens, at);
    if (noun !== null) return noun.as.counted;
    if (scene.tokens[at]?.kind !== 'word' || startsHere(scene, scene.lexicon.stops, at)) return null;
  }
  return null;
}

function nounBefore(scene: Scene, draft: Draft) {
  return matchPhraseBefore(scene.lexicon.nouns, scene.tokens, draft.start - 1)?.as.counted ?? null;
}

function pointsBack(scene: Scene, draft: Draft): boolean {
  return matchPhraseBefore(scene.lexicon.partAfter, scene.tokens, draft.start - 1) !== null;
}
