import type { Approx } from '../model.ts';
import type { Draft } from './draft.ts';
import { matchPhrase, matchPhraseBefore } from './phrase-table.ts';
import { isLight, type Scene, startsHere } from './scene.ts';

/** Fillers between an approximator and its number: `more than (the mark of) 300`. */
const FILLERS_BETWEEN = 2;
/** How far `at least` may stand after the number: `five thousand of the group's members at least`. */
const AFTER_REACH = 7;

/** Approximators in front of the number, one after another (`estimated at about`); the nearest decides. */
export function approxBefore(scene: Scene, start: number): { approx: Approx; start: number } | null {
  let approx: Approx | null = null;
  let from = start;
  for (;;) {
    const hit = nextBefore(scene, from);
    if (hit === null) break;
    // `not much more than`, `estimated at more than`: what stands nearer is more exact, unless it is only `about`.
    if (approx === null || (approx === 'about' && hit.as !== 'about')) approx = hit.as;
    from = hit.start;
  }
  if (approx === null) return partedBefore(scene, start);
  return { approx, start: from };
}

/** Words between the verb and its number: `the area of the pocket does not exceed`. */
const PARTED_REACH = 6;

/** An approximating verb with its subject between it and the number; the stretch said stays the number's own. */
function partedBefore(scene: Scene, start: number): { approx: Approx; start: number } | null {
  const { tokens, lexicon, eventAt } = scene;
  let earliest = start;
  while (earliest > Math.max(0, start - PARTED_REACH)) {
    const token = tokens[earliest - 1];
    if (token?.kind !== 'word' || eventAt.has(earliest - 1)) break;
    earliest--;
  }
  for (const { approx, verbs, links } of lexicon.parted) {
    if (links !== null && !startsHere(scene, links, start - 1)) continue;
    for (let at = earliest; at < start; at++) if (startsHere(scene, verbs, at)) return { approx, start };
  }
  return null;
}

function nextBefore(scene: Scene, from: number): { as: Approx; start: number } | null {
  let end = from;
  for (let skipped = 0; skipped <= FILLERS_BETWEEN; skipped++) {
    while (end > 0 && (isLight(scene, end - 1) || isUnitSign(scene, end - 1))) end--;
    const hit = matchPhraseBefore(scene.lexicon.approxBefore, scene.tokens, end);
    // `handed over 12`: the word is a part of the verb.
    if (hit !== null && !insideEvent(scene, hit.start)) return hit;
    if (end === 0 || !startsHere(scene, scene.lexicon.fillers, end - 1)) return null;
    end--;
  }
  return null;
}

/** The sign of `about %90`. */
function isUnitSign(scene: Scene, at: number): boolean {
  return (
    scene.tokens[at]?.kind === 'mark' && matchPhrase(scene.lexicon.units, scene.tokens, at)?.end === at + 1
  );
}

function insideEvent(scene: Scene, at: number): boolean {
  // No event phrase has more than four words.
  for (let start = at - 1; start >= Math.max(0, at - 3); start--) {
    const event = scene.eventAt.get(start);
    if (event !== undefined) return event.end > at;
  }
  return false;
}

/** An approximator after the number or its noun (`على الأقل`, `at most`). */
export function approxAfter(scene: Scene, draft: Draft): { approx: Approx; end: number } | null {
  const { tokens, lexicon } = scene;
  const sentence = tokens[draft.at]?.sentence;
  for (let at = draft.at + 1; at < draft.at + 1 + AFTER_REACH; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'number' || token.sentence !== sentence) return null;
    const hit = matchPhrase(lexicon.approxAfter, tokens, at);
    if (hit !== null) {
      const next = tokens[hit.end];
      // `... people, at least 12 of whom`: the words belong to the next number.
      if (next?.kind === 'number') return null;
      return { approx: hit.as, end: hit.end };
    }
    if (token.kind === 'mark' && !isLight(scene, at)) return null;
  }
  return null;
}
