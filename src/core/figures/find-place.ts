import type { Draft } from './draft.ts';
import type { Scene } from './scene.ts';

/** Tokens looked at on each side. */
const REACH = 45;
/** A place before the figure is a little less likely its own than one as near after it: costs this many tokens. */
const BEFORE = 3;

/** Id of the gazetteer's place named nearest to a figure in its sentence, else null. */
export function findPlace(scene: Scene, draft: Draft): string | null {
  const sentence = scene.tokens[draft.at]?.sentence;
  for (let distance = 0; distance < REACH; distance++) {
    const after = placeAt(scene, draft.end + distance, sentence);
    if (after !== null) return after;
    const before = placeAt(scene, draft.start - 1 - distance + BEFORE, sentence, draft.start);
    if (before !== null) return before;
  }
  return null;
}

function placeAt(
  scene: Scene,
  at: number,
  sentence: number | undefined,
  limit = Number.POSITIVE_INFINITY,
): string | null {
  if (at >= limit || scene.tokens[at]?.sentence !== sentence) return null;
  return scene.nameAt.get(at)?.as.place?.id ?? null;
}
