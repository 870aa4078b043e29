import type { Draft } from './draft.ts';
import { matchPhrase } from './phrase-table.ts';
import type { FigureRule } from './rule.ts';
import { type Scene, startsHere } from './scene.ts';

/** Whether the dead died or were killed. */
export const deathRules: readonly FigureRule[] = [
  {
    name: 'death by violence',
    why: '`the death of 12 in an air strike`: whoever died by arms was killed.',
    apply(draft, { scene }) {
      if (draft.event !== 'died' || draft.partOf?.event === 'died' || !isByViolence(scene, draft))
        return false;
      draft.event = 'killed';
      return true;
    },
  },
  {
    name: 'death by cold, hunger or illness',
    why: '`390 children met their end, with little to eat`: a word that leaves it open, and a cause without arms.',
    apply(draft, { scene }) {
      if (draft.event !== 'killed' || !draft.unsure || !isNatural(scene, draft)) return false;
      draft.event = 'died';
      return true;
    },
  },
];

/** Tokens between the dead and what killed them, and between the preposition and it (`in heavy coalition air strikes`). */
const MEANS_REACH = 10;
const MEANS_WORDS = 4;

function isByViolence({ tokens, lexicon }: Scene, draft: Draft): boolean {
  const sentence = tokens[draft.at]?.sentence;
  let lead = -MEANS_WORDS;
  for (let at = draft.end; at < draft.end + MEANS_REACH; at++) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) return false;
    if (matchPhrase(lexicon.byMeans, tokens, at) !== null) lead = at;
    else if (at - lead <= MEANS_WORDS && matchPhrase(lexicon.violence, tokens, at) !== null) return true;
  }
  return false;
}

/** Tokens behind the dead in which a cause is told. */
const CAUSE_REACH = 24;

function isNatural(scene: Scene, draft: Draft): boolean {
  const sentence = scene.tokens[draft.at]?.sentence;
  for (let at = draft.end; at < draft.end + CAUSE_REACH; at++) {
    if (scene.tokens[at]?.sentence !== sentence) return false;
    if (scene.eventAt.get(at)?.as.event === 'attacked') return false;
    if (startsHere(scene, scene.lexicon.natural, at)) return true;
  }
  return false;
}
