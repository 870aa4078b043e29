import type { EventHit } from './read-events.ts';
import { isJoined, type Scene } from './scene.ts';

/** `killed and wounded 12`: two events on one number; the first is told, unless the second is death (`captured and executed 12`). */
export function firstOfPair(scene: Scene, hit: EventHit): EventHit {
  if (!isJoined(scene, hit.start, hit.form)) return hit;
  const joiner = scene.lexicon.joiners.has(scene.tokens[hit.start - 1]?.text ?? '') ? 1 : 0;
  for (let at = hit.start - joiner - 1; at >= Math.max(0, hit.start - joiner - 3); at--) {
    const before = scene.eventAt.get(at);
    // `امرأة مصرعها وأصيبت سبع`: the first has its own people.
    if (before !== undefined && ownsPeople(scene, before)) return hit;
    // `pushed back the attacks and killed 2`: a word for background is a noun with its own verb.
    if (before?.as.weak || hit.as.event === 'killed') return hit;
    if (before !== undefined)
      return before.end === hit.start - joiner && !followsNumber(scene, at) ? before : hit;
  }
  return hit;
}

/** Ends on a possessive of two letters or more; a single letter may be the noun's own. */
function ownsPeople(scene: Scene, hit: EventHit): boolean {
  const text = scene.tokens[hit.end - 1]?.text ?? '';
  return scene.lexicon.enclitics.some(
    (end) => end.length > 1 && text.length > end.length + 2 && text.endsWith(end),
  );
}

/** `3 of them were killed and 10 wounded`: the first event ends the figure before. */
function followsNumber(scene: Scene, event: number): boolean {
  for (let at = event - 1; at >= Math.max(0, event - 5); at--)
    if (scene.tokens[at]?.kind === 'number') return true;
  return false;
}
