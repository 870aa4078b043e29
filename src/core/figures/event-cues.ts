import type { FigureEvent } from '../model.ts';
import type { Draft } from './draft.ts';
import { matchPhrase } from './phrase-table.ts';
import { type EventHit, wayAt } from './read-events.ts';
import { type Scene, startsHere } from './scene.ts';

/** Words between the carried and their way: `flew 12 of the orphans safely home`. */
const WAY_REACH = 4;

/** `flew 12 orphans home`: where those between the verb and its way went. */
export function wayOf(scene: Scene, hit: EventHit, draft: Draft): FigureEvent | null {
  if (hit.end > draft.start) return null;
  for (let at = draft.at + 1; at <= draft.end + WAY_REACH; at++) {
    const token = scene.tokens[at];
    if (token === undefined || token.kind === 'number') return null;
    const way = wayAt(scene, at);
    if (way !== null) return way.as.event;
    if (token.kind === 'mark' || scene.eventAt.has(at) || startsHere(scene, scene.lexicon.relatives, at))
      return null;
  }
  return null;
}

/** `the death of 12`: an event's noun that leads to the number by `of` alone. */
export function isCounting(scene: Scene, hit: EventHit, draft: Draft): boolean {
  const { tokens, lexicon } = scene;
  const inside = draft.start - hit.end;
  if (lexicon.lexicon.verbFirst || inside > 1) return false;
  return lexicon.counting.has(tokens[inside === 1 ? hit.end : hit.end - 1]?.text ?? '');
}

/** Words between a total and the clause that tells what it counts: `the total of those who have left`. */
const TOTAL_REACH = 5;

/** Does the clause tell what a total counts? */
export function isTotal(scene: Scene, hit: EventHit): boolean {
  for (let at = hit.start - 1; at >= Math.max(0, hit.start - TOTAL_REACH); at--)
    if (startsHere(scene, scene.lexicon.totals, at)) return true;
  return false;
}

/** `they had 700 men left`: what someone has left stays. */
export function isHaving(scene: Scene, draft: Draft): boolean {
  return [1, 2, 3].some(
    (back) => matchPhrase(scene.lexicon.having, scene.tokens, draft.start - back) !== null,
  );
}

/** Words between the total's noun and the verb that leads to its value: `the number of people who had left … has thus reached`. */
const CHANGE_REACH = 24;

/** `the number of those who left reached 57,300`: a verb of change at the number tells the value of a total, no event. */
export function isChange(scene: Scene, hit: EventHit, draft: Draft): boolean {
  if (draft.start - hit.end > 1 || !startsHere(scene, scene.lexicon.changes, hit.start)) return false;
  const sentence = scene.tokens[hit.start]?.sentence;
  let told = false;
  for (let at = hit.start - 1; at >= Math.max(0, hit.start - CHANGE_REACH); at--) {
    if (scene.tokens[at]?.sentence !== sentence) return false;
    told ||= scene.eventAt.has(at);
    // Without another event between, the verb is all there is.
    // `the population`: the total tells the event itself, article and all.
    if (startsHere(scene, scene.lexicon.totals, at))
      return told || startsHere(scene, scene.lexicon.tolls, at) || (scene.eventAt.get(at - 1)?.end ?? 0) > at;
  }
  return false;
}

/** `three people familiar with the case said that 56 were killed`: those who tell are not those of whom it is told. */
export function tells(scene: Scene, draft: Draft, at: number): boolean {
  if (matchPhrase(scene.lexicon.telling, scene.tokens, at) === null) return false;
  for (let back = draft.end; back < at; back++)
    if (scene.tokens[back]?.kind === 'mark' || scene.eventAt.has(back)) return false;
  return true;
}

/** Tokens between those who are let and what they may do: an aside about them may stand there. */
const LET_REACH = 16;

/** `to allow thousands of civilians, many of them wives of fighters, to leave`: what the infinitive behind them tells. */
export function letDo(scene: Scene, hit: EventHit, draft: Draft): FigureEvent | null {
  if (hit.end > draft.start) return null;
  const sentence = scene.tokens[draft.at]?.sentence;
  for (let at = draft.end; at < draft.end + LET_REACH; at++) {
    const token = scene.tokens[at];
    if (token === undefined || token.sentence !== sentence || token.kind === 'number') return null;
    if (matchPhrase(scene.lexicon.infinitive, scene.tokens, at) === null) continue;
    const done = scene.eventAt.get(at + 1);
    if (done !== undefined) return done.as.event;
  }
  return null;
}
