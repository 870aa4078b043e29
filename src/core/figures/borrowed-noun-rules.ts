import type { Draft } from './draft.ts';
import { emptyReading } from './empty-reading.ts';
import { matchPhrase } from './phrase-table.ts';
import type { FigureRule } from './rule.ts';
import { PEOPLE } from './rule.ts';
import type { Scene } from './scene.ts';

/** Nouns that a bare number takes from words of its sentence that count nothing themselves. */
export const borrowedNounRules: readonly FigureRule[] = [
  {
    name: 'noun of the one named before',
    why: '`one of its fighters died and 3 were wounded`: the three are of the same people.',
    apply(draft, { scene, before }) {
      if (draft.counted !== null || draft.event === null || follows(scene, before, draft)) return false;
      const noun = oneBefore(scene, draft);
      if (noun === null) return false;
      draft.counted = noun.as.counted;
      const agrees = scene.lexicon.possessives.get(noun.last.enclitic) ?? null;
      draft.noun ??= { ...emptyReading(draft.end), agrees };
      return true;
    },
  },
  {
    name: 'noun that `of them` goes back to',
    why: '`more of the children, after five of them came back`: told before without a number.',
    apply(draft, { scene, before }) {
      if (draft.counted !== null || draft.partOf !== null || follows(scene, before, draft)) return false;
      if (matchPhrase(scene.lexicon.partAfter, scene.tokens, draft.at + 1) === null) return false;
      const noun = peopleBefore(scene, draft);
      if (noun === null) return false;
      draft.counted = noun.as.counted;
      return true;
    },
  },
];

/** Does a figure of people stand before it in its sentence, whose noun comes first? */
function follows(scene: Scene, before: readonly Draft[], draft: Draft): boolean {
  const last = before.at(-1);
  return (
    last !== undefined &&
    scene.tokens[last.at]?.sentence === scene.tokens[draft.at]?.sentence &&
    last.counted !== null &&
    PEOPLE.has(last.counted)
  );
}

/** Tokens back to the one, and to the people. */
const REACH = 12;

function oneBefore(scene: Scene, draft: Draft) {
  const { tokens, lexicon } = scene;
  for (let at = draft.start - 1; at >= Math.max(0, draft.start - REACH); at--) {
    if (tokens[at]?.sentence !== tokens[draft.at]?.sentence) return null;
    const one = matchPhrase(lexicon.oneOf, tokens, at);
    const noun = one === null ? null : matchPhrase(lexicon.nouns, tokens, one.end);
    if (noun !== null && PEOPLE.has(noun.as.counted)) return noun;
  }
  return null;
}

function peopleBefore(scene: Scene, draft: Draft) {
  const { tokens, lexicon } = scene;
  for (let at = draft.start - 1; at >= Math.max(0, draft.start - REACH); at--) {
    if (tokens[at]?.sentence !== tokens[draft.at]?.sentence) return null;
    const noun = scene.eventAt.has(at) ? null : matchPhrase(lexicon.nouns, tokens, at);
    if (noun !== null && PEOPLE.has(noun.as.counted)) return noun;
  }
  return null;
}
