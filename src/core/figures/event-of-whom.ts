import type { FigureEvent } from '../model.ts';
import type { Draft } from './draft.ts';
import { PEOPLE } from './rule.ts';
import type { Scene } from './scene.ts';

/** Tokens of an aside between the counted and their clause: `63 members, most of them Iraqis, who surrendered`. */
const ASIDE = 12;
/** Words between the relative and its verb: `who had earlier been captured`. */
const VERB_REACH = 4;

/** What the relative clause of a part says happened to it: `including 300 members, who were arrested`. Null where it has none. */
export function eventOfWhom(scene: Scene, draft: Draft): FigureEvent | null {
  if (draft.counted === null || !PEOPLE.has(draft.counted)) return null;
  const relative = relativeAt(scene, draft);
  if (relative === null) return null;
  for (let at = relative + 1; at <= relative + VERB_REACH; at++) {
    const hit = scene.eventAt.get(at);
    if (hit !== undefined)
      return hit.as.event === 'other' || hit.as.weak || hit.as.carries ? null : hit.as.event;
  }
  return null;
}

/** The word for `who`, right behind the counted or behind an aside between commas. */
function relativeAt({ tokens, lexicon, eventAt }: Scene, draft: Draft): number | null {
  let commas = 0;
  for (let at = draft.end; at < draft.end + ASIDE; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'number' || token.sentence !== tokens[draft.at]?.sentence)
      return null;
    if (token.text === ',') commas++;
    else if (token.kind === 'word' && lexicon.ofWhom.has(token.text))
      return at === draft.end || tokens[at - 1]?.text === ',' ? at : null;
    else if (commas === 0 || eventAt.has(at)) return null;
  }
  return null;
}
