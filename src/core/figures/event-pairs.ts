import type { EventHit } from './read-events.ts';
import { isJoined, type Scene } from './scene.ts';

/** `killed and wounded 12`: two events on one number; the first is told, unless the second is death (`captured and executed 12`). */
export function firstOfPair(scene: Scene, hit: EventHit): EventHit {
  if (!isJoined(scene, hit.start, hit.form)) return hit;
  const joiner = scene.lexicon.joiners.has(scene.tokens[hit.start - 1]?.text ?? '') ? 1 : 0;
  for (let at = hit.start - joiner - 1; at >= Math.max(0, hit.start - joiner - 3); at--) {
    const before = scene.eventAt.get(at);
    // `امرأة مصرعها وأصيبت سبع`: the first has its own people.
    if (before !== undefined && (before.as.closes || ownsPeople(scene, before))) return hit;
    // `pushed back the attacks and killed 2`: a word for background is a noun with its own verb.
    if (before?.as.weak || hit.as.event === 'killed') return hit;
    if (before !== undefined)
      return before.end === hit.start - joiner && !followsNumber(scene, at) ? before : hit;
  }
  return hit;
}

/** `مقتل وإصابة 60`: the dead and the wounded in one number are neither. */
export function isMixed(first: EventHit, second: EventHit): boolean {
  return second.as.event === 'wounded' && (first.as.event === 'killed' || first.as.event === 'died');
}

/** Ends on a possessive of two letters or more; a single letter may be the noun's own. */
function ownsPeople(scene: Scene, hit: EventHit): boolean {
  const text = scene.tokens[hit.end - 1]?.text ?? '';
  return scene.lexicon.enclitics.some(
    (end) => end.length > 1 && text.length > end.length + 2 && text.endsWith(end),
  );
}

/** Words of a figure before its event: `10 مسلحين من ميليشيا «قسد» قتلوا`. */
const FIGURE_WORDS = 5;

/** `3 of them were killed and 10 wounded`: the first event ends the figure before. */
function followsNumber(scene: Scene, event: number): boolean {
  let words = 0;
  for (let at = event - 1; at >= 0 && words < FIGURE_WORDS; at--) {
    const kind = scene.tokens[at]?.kind;
    if (kind === 'number') return true;
    if (kind === 'word') words++;
  }
  return false;
}
