import type { Draft } from './draft.ts';
import { matchPhrase } from './phrase-table.ts';
import { PEOPLE } from './rule.ts';
import { isJoined, isLight, type Scene } from './scene.ts';

/** The rule of a part whose whole opens the sentence. */
export const FRONTED = 'part: of a whole named first';

/** The rule of a share joined to another of the same whole: it is the subject of its own verb. */
export const NEXT_SHARE = 'part: next share';

/** Words between `among them` and the number: `among them were also at least`. */
const LEAD_REACH = 5;
/** `5,000 fighters were among them`. */
const TAIL_REACH = 4;
/** Tokens between two joined parts: `37 thousand civilians from the villages around and 5,000`. */
const JOIN_REACH = 14;

/** The figure that this one is a part of, and the rule that says so. `before` are the paragraph's drafts so far, `earlier` the last whole of those before it. */
export function findWhole(
  scene: Scene,
  draft: Draft,
  before: readonly Draft[],
  earlier: Draft | null,
): { whole: Draft; rule: string } | null {
  const last = before.at(-1);
  if (last === undefined && earlier !== null && canBePart(draft, earlier) && opensWithLead(scene, draft))
    return { whole: earlier, rule: 'part: of whom, of the paragraph before' };
  if (last === undefined) return null;
  const people = nearestOfPeople(scene, draft, before);
  if (people !== null && leadAt(scene, draft) !== null) return { whole: people, rule: 'part: of whom' };
  if (!canBePart(draft, rootOf(last))) return null;
  if (draft.counted === null && !PEOPLE.has(rootOf(last).counted ?? 'other'))
    return matchPhrase(scene.lexicon.partAfter, scene.tokens, draft.at + 1) === null
      ? null
      : { whole: rootOf(last), rule: 'part: among these' };
  if (leadAt(scene, draft) !== null) return { whole: rootOf(last), rule: 'part: of whom' };
  if (isShareOfLast(scene, draft))
    return { whole: rootOf(last), rule: 'part: a share that opens the next sentence' };
  if (hasTail(scene, draft)) return { whole: rootOf(last), rule: 'part: among these' };
  if (isFronted(scene, last, draft)) return { whole: rootOf(last), rule: FRONTED };
  if (last.partOf !== null && isNextPart(scene, last, draft))
    return {
      whole: last.partOf,
      rule: isShare(last) && isShare(draft) ? NEXT_SHARE : 'part: joined to a part',
    };
  return null;
}

/** Figures looked back for the people that a part is of: a thing may be counted between (`490 people from 80 countries, of whom 7,300`). */
const WHOLE_REACH = 3;

function nearestOfPeople(scene: Scene, draft: Draft, before: readonly Draft[]): Draft | null {
  if (draft.counted !== null && !PEOPLE.has(draft.counted)) return null;
  for (const last of before.slice(-WHOLE_REACH).reverse()) {
    if (scene.tokens[last.at]?.sentence !== scene.tokens[draft.at]?.sentence) return null;
    const whole = rootOf(last);
    if (whole.counted !== null && PEOPLE.has(whole.counted)) return whole;
  }
  return null;
}

/** People, or a share of them, can be a part of people; anything else only of its like. */
function canBePart(draft: Draft, whole: Draft): boolean {
  if (whole.counted === null) return false;
  // `57 cells, 51 of them`: a bare number is of the whole's kind.
  if (draft.counted === whole.counted || draft.counted === null) return true;
  if (!PEOPLE.has(whole.counted)) return false;
  return draft.counted === 'percent' || PEOPLE.has(draft.counted);
}

const isShare = (draft: Draft): boolean => draft.counted === 'percent';

/** The whole of a part, else the figure itself: parts are not cut again. */
function rootOf(draft: Draft): Draft {
  return draft.partOf ?? draft;
}

/** Token where an `of whom` starts that leads to this figure. */
function leadAt(scene: Scene, draft: Draft): number | null {
  for (let at = draft.start - 1; at >= Math.max(0, draft.start - LEAD_REACH); at--) {
    const token = scene.tokens[at];
    if (token === undefined || token.kind === 'number') return null;
    // `people familiar with the case said that 56 …`: what is told is no part of those who tell.
    if (matchPhrase(scene.lexicon.telling, scene.tokens, at) !== null) return null;
    if (token.kind === 'mark' && !isLight(scene, at) && !(draft.putIn && at === draft.start - 1)) return null;
    const hit = matchPhrase(scene.lexicon.partBefore, scene.tokens, at);
    if (hit !== null && hit.end <= draft.start) return at;
  }
  return null;
}

/** `Among them are 12`: the paragraph opens with what leads back to the one before. */
function opensWithLead(scene: Scene, draft: Draft): boolean {
  const at = leadAt(scene, draft);
  return at !== null && scene.tokens.slice(0, at).every((token) => token.kind === 'mark');
}

/** Nothing of its sentence stands before it but a mark that closes the sentence before. */
export function opensSentence({ tokens }: Scene, at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.sentence !== tokens[at]?.sentence) return true;
  return before.kind === 'mark' && tokens[at - 2]?.sentence !== before.sentence;
}

/** Tokens from the whole to its last part; a sentence that goes on longer has another subject. */
const FRONTED_REACH = 40;

/** `Of the 900 who left, 40 came back and 12 died`: the whole opens the sentence. */
function isFronted(scene: Scene, last: Draft, draft: Draft): boolean {
  const whole = rootOf(last);
  const { tokens, lexicon } = scene;
  const sentence = tokens[draft.at]?.sentence;
  if (tokens[whole.at]?.sentence !== sentence || draft.start - whole.end > FRONTED_REACH) return false;
  const lead = [1, 2, 3].some(
    (back) =>
      tokens[whole.start - back]?.sentence === sentence &&
      matchPhrase(lexicon.wholeBefore, tokens, whole.start - back) !== null &&
      opensSentence(scene, whole.start - back),
  );
  // The comma ends the whole's own clause.
  return lead && tokens.slice(whole.end, draft.start).some((token) => token.text === ',');
}

/** `The camp holds 73,000. Nearly two thirds are minors`: a bare share that is its sentence's subject. */
function isShareOfLast(scene: Scene, draft: Draft): boolean {
  return (
    isShare(draft) &&
    opensSentence(scene, draft.start) &&
    matchPhrase(scene.lexicon.copulas, scene.tokens, draft.at + 1) !== null
  );
}

function hasTail(scene: Scene, draft: Draft): boolean {
  for (let at = draft.at + 1; at < draft.end + TAIL_REACH; at++) {
    const token = scene.tokens[at];
    if (token === undefined || token.kind === 'number') return false;
    if (token.kind === 'mark' && at >= draft.end && !isLight(scene, at)) return false;
    if (matchPhrase(scene.lexicon.partAfter, scene.tokens, at) !== null) return true;
  }
  return false;
}

/** Is the figure joined to the one before, in one sentence and with no event word of its own between? */
function isNextPart(scene: Scene, last: Draft, draft: Draft): boolean {
  const { tokens } = scene;
  if (tokens[last.at]?.sentence !== tokens[draft.at]?.sentence || draft.start - last.end > JOIN_REACH)
    return false;
  // `40% have returned and 20% were killed`: shares of one whole go on past a verb.
  if (!isShare(last) || !isShare(draft))
    for (let at = last.end; at < draft.start; at++) if (scene.eventAt.has(at)) return false;
  const lead = tokens[draft.start - 1];
  return (
    isJoined(scene, draft.start) ||
    (lead?.kind === 'mark' && /^[,،]$/u.test(lead.text)) ||
    hasJoinerProclitic(scene, draft)
  );
}

/** `و5000`: the joiner is cut off the number and stands alone before it. */
function hasJoinerProclitic(scene: Scene, draft: Draft): boolean {
  const token = scene.tokens[draft.start - 1];
  return (
    token?.kind === 'word' &&
    [...scene.lexicon.joiners].some((joiner) => token.text.startsWith(joiner)) &&
    token.text.length <= 2
  );
}
