import type { Draft } from './draft.ts';
import type { FoundEvent } from './find-event.ts';
import type { EventHit } from './read-events.ts';
import { PEOPLE } from './rule.ts';
import { isJoined, type Scene, startsHere } from './scene.ts';

/** Tokens of a clause about the counted before their own verb: `fighters who joined …, including many Iraqis, are being held`. */
const CLAUSE_REACH = 24;
/** Words between the auxiliary and its verb: `have since been`. */
const VERB_REACH = 3;
/** What the main verb costs: more than a verb at the figure's side in front, less than any other. */
const COST = 1;

/**
 * `120 people coming from the village have died`, `800 fighters who joined … are being held`: a clause about the counted stands
 * before their verb. Null where no such clause opens right behind the figure, or no verb follows it.
 */
export function mainVerbOf(scene: Scene, draft: Draft, found: FoundEvent): FoundEvent | null {
  if (draft.counted === null || !PEOPLE.has(draft.counted)) return null;
  // An event in front governs the figure: it is no subject.
  if (found.hit.start < draft.end || !opensClause(scene, draft)) return null;
  const hit = verbBehind(scene, draft);
  return hit === null || hit.start <= found.hit.start ? null : { event: hit.as.event, cost: COST, hit };
}

/** A relative or a participle that goes on, right behind the counted. */
function opensClause({ tokens, lexicon, eventAt }: Scene, draft: Draft): boolean {
  const first = tokens[draft.end];
  if (first?.kind !== 'word') return false;
  if (lexicon.ofWhom.has(first.text)) return true;
  return eventAt.has(draft.end) && (lexicon.lexicon.ongoing?.test(first.text) ?? false);
}

function verbBehind(scene: Scene, draft: Draft): EventHit | null {
  const { tokens, lexicon } = scene;
  const sentence = tokens[draft.at]?.sentence;
  for (let at = draft.end + 1; at < draft.end + CLAUSE_REACH; at++) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence || token.kind === 'number') return null;
    if (startsHere(scene, lexicon.clauses, at) || startsHere(scene, lexicon.telling, at)) return null;
    if (at > draft.end + 1 && startsHere(scene, lexicon.relatives, at)) return null;
    if (!startsHere(scene, lexicon.auxiliaries, at)) continue;
    const before = tokens[at - 1];
    // `who fled and are living`: still the clause; `who had been held`: its own auxiliary.
    if (isJoined(scene, at) || (before !== undefined && lexicon.ofWhom.has(before.text))) continue;
    return eventNear(scene, at);
  }
  return null;
}

function eventNear({ tokens, eventAt }: Scene, auxiliary: number): EventHit | null {
  for (let at = auxiliary; at <= auxiliary + VERB_REACH; at++) {
    if (tokens[at]?.kind === 'mark') return null;
    const hit = eventAt.get(at);
    if (hit !== undefined) return hit.as.weak || hit.as.carries || hit.as.event === 'other' ? null : hit;
  }
  return null;
}
