import type { Draft } from './draft.ts';
import { matchPhrase } from './phrase-table.ts';
import type { EventHit } from './read-events.ts';
import { type Scene, startsHere } from './scene.ts';

/** Tokens between a verb of handing over and what else it takes: `سلم 20 من مقاتلي التنظيم أنفسهم`. */
const OPENED_REACH = 24;

/** Is the rest of a phrase (`أنفسهم`) behind the verb that opens it? */
export function isOpened(scene: Scene, hit: EventHit): boolean {
  const sentence = scene.tokens[hit.start]?.sentence;
  for (let at = hit.start - 1; at >= Math.max(0, hit.start - OPENED_REACH); at--) {
    if (scene.tokens[at]?.sentence !== sentence) return false;
    if (scene.eventAt.get(at)?.as.opens) return true;
  }
  return false;
}

/** `بعد أن فتح مسلحان النار`: the word behind such an opener is the clause's verb, though no table knows it. */
export function hasOwnVerb({ tokens, lexicon, eventAt, nameAt }: Scene, at: number): boolean {
  const opener = matchPhrase(lexicon.verbClauses, tokens, at);
  if (opener === null) return false;
  return tokens[opener.end]?.kind === 'word' && !eventAt.has(opener.end) && !nameAt.has(opener.end);
}

/** Letters of the shortest verb with its ending. */
const SHORTEST = 5;

/** `أربعة أشخاص تحدثوا في الإصدار`: right behind the counted stands a verb of theirs that no table knows. */
export function hasPredicate(scene: Scene, draft: Draft): boolean {
  const { tokens, lexicon, eventAt } = scene;
  const token = tokens[draft.end];
  if (token?.kind !== 'word' || eventAt.has(draft.end) || token.text.length < SHORTEST) return false;
  return (
    lexicon.predicateEnds.some((end) => token.text.endsWith(end)) &&
    !startsHere(scene, lexicon.nouns, draft.end)
  );
}
