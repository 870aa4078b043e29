import { foldText } from '../text/folded-text.ts';
import type { Draft } from './draft.ts';
import { tells } from './event-cues.ts';
import { timesOf } from './find-times.ts';
import { matchPhrase, matchPhraseBefore } from './phrase-table.ts';
import { readTokens } from './read-tokens.ts';
import { isDefinite } from './read-unit.ts';
import type { FigureRule } from './rule.ts';
import { PEOPLE } from './rule.ts';
import { isLight, type Scene, startsHere } from './scene.ts';

/** What is no claim after all. A rule that fires here drops the figure. */
export const claimRules: readonly FigureRule[] = [
  {
    name: 'no claim: nothing counted',
    why: 'A number without noun, unit, event or neighbour says nothing that could be compared.',
    apply(draft) {
      draft.dropped ||= draft.counted === null;
      return draft.dropped;
    },
  },
  {
    name: 'no claim: times, sides, reasons',
    why: 'Counted things that no outlet would contest.',
    apply(draft, { scene }) {
      const at = draft.noun?.start ?? draft.at + 1;
      // `liberated five points`: ground that was taken is told of.
      const isTaken = draft.event === 'freed' || draft.event === 'controlled';
      const isIdle = startsHere(scene, scene.lexicon.idle, at);
      const idle =
        draft.counted === 'other' &&
        ((isIdle && !isTaken) || isCompound(scene, draft) || isIdleDual(scene, draft));
      // `a four-star general`: with a hyphen it describes, whatever it is that follows.
      const describes = isLight(scene, draft.at + 1) && startsHere(scene, scene.lexicon.idle, draft.at + 2);
      // `a three-story building`, `two military sources`: no noun of its own, and its words count nothing.
      const isPeople = draft.counted !== null && PEOPLE.has(draft.counted);
      const idleBare = draft.noun === null && isPeople && isIdleBare(scene, draft);
      draft.dropped ||= idle || idleBare || describes;
      return draft.dropped;
    },
  },
  {
    name: 'no claim: those who tell',
    why: '`two sources said that`: a handful of people whose words follow are credited, not counted.',
    apply(draft, { scene }) {
      const few = draft.value <= FEW && draft.max === null && !draft.numeral.vague && !draft.approximated;
      const idle = few && scene.lexicon.lexicon.verbFirst && isTeller(scene, draft);
      draft.dropped ||= idle;
      return idle;
    },
  },
  {
    name: 'no claim: the place in a row',
    why: '`الدفعة الجديدة هي الـ27`: a definite number without a noun, behind a copula, is an ordinal.',
    apply(draft, { scene }) {
      const idle = draft.noun === null && isInRow(scene, draft);
      draft.dropped ||= idle;
      return idle;
    },
  },
  {
    name: 'no claim: a dual that describes another',
    why: 'In `two military sources`, said in the dual, the second word agrees with the first.',
    apply(draft, { scene }) {
      const idle = draft.numeral.dualNoun !== null && describesDual(scene, draft);
      draft.dropped ||= idle;
      return idle;
    },
  },
  {
    name: 'no claim: the things that some are of',
    why: '`three of its five bridges` counts three; of people the whole is told as well.',
    apply(draft, { scene }) {
      const idle =
        draft.counted === 'other' && scene.lexicon.lexicon.adjectivesBefore && isWholeOfThings(scene, draft);
      draft.dropped ||= idle;
      return idle;
    },
  },
  {
    name: 'no claim: one, said in passing',
    why: '`one of the`, `one more`: a single person or thing is a claim only where something happened to them.',
    apply(draft, { scene }) {
      const inWords = !/\p{N}/u.test(draft.numeral.said);
      const idle =
        draft.value === 1 &&
        draft.max === null &&
        inWords &&
        !draft.approximated &&
        ((draft.counted === 'other' && (draft.event === null || draft.noun?.unknown !== false)) ||
          draft.counted === 'group' ||
          draft.counted === 'country' ||
          (draft.counted !== null &&
            PEOPLE.has(draft.counted) &&
            (draft.event === null || draft.event === draft.usualEvent || tells(scene, draft, draft.end))));
      draft.dropped ||= idle;
      return idle;
    },
  },
  {
    name: 'no claim: the half of a unit before',
    why: '`ستة أشهر ونصف`: what is joined to a stretch of time, and counts nothing itself, is a piece of it.',
    apply(draft, { before }) {
      const last = before.at(-1);
      const half =
        draft.value < 1 || draft.counted === 'percent'
          ? !/\p{N}/u.test(draft.numeral.said) &&
            last?.counted === 'duration_days' &&
            draft.start - last.end <= 1
          : false;
      draft.dropped ||= half && draft.noun === null;
      return draft.dropped;
    },
  },
  {
    name: 'no claim: a ratio',
    why: '`3 in 10` and `nine out of ten` count neither; `killed 2 in 3 raids` counts both.',
    apply(draft, { scene, before }) {
      const { tokens, lexicon } = scene;
      const onward = matchPhrase(lexicon.ratio, tokens, draft.at + 1);
      const back = matchPhraseBefore(lexicon.ratio, tokens, draft.at);
      const isRatio =
        (onward !== null &&
          (draft.event === null || onward.end - onward.start > 1) &&
          tokens[onward.end]?.kind === 'number') ||
        (back !== null && tokens[back.start - 1]?.kind === 'number' && before.at(-1)?.at !== back.start - 1);
      draft.dropped ||= isRatio;
      return isRatio;
    },
  },
  {
    name: 'no claim: where it lies',
    why: 'A distance to a place describes it; lengths of what is held or taken are claims.',
    apply(draft, { scene }) {
      if (draft.counted !== 'distance_km') return false;
      // `امتد البحث لمسافة 20 كيلومتراً جنوب المدينة`: how far it reaches.
      if (matchPhraseBefore(scene.lexicon.extents, scene.tokens, draft.start) !== null) return false;
      const lies =
        startsHere(scene, scene.lexicon.apart, draft.end) ||
        (isLight(scene, draft.end) && startsHere(scene, scene.lexicon.apart, draft.end + 1)) ||
        [1, 2, 3].some((back) => startsHere(scene, scene.lexicon.apart, draft.start - back));
      draft.dropped ||= lies;
      return lies;
    },
  },
  {
    name: 'no claim: when it was',
    why: 'A stretch of time tells when; it is a claim only with an approximator or where something lasted that long.',
    apply(draft, { scene, times }) {
      if (draft.counted !== 'duration_days') return false;
      const isSince = timesOf(times, scene, draft)?.lengths.has(draft.at) ?? false;
      // `over eight weeks`: the word that seems to approximate leads to the stretch.
      const approximated =
        draft.approximated && !(isSince && startsHere(scene, scene.lexicon.within, draft.start));
      const isWhen = startsHere(scene, scene.lexicon.whenBehind, draft.end);
      const idle = !approximated && (isSince || isWhen || !lasts(scene, draft));
      draft.dropped ||= idle;
      return idle;
    },
  },
];

/** The article apart or behind a slash (`هي الـ/27/`), with the copula before it. */
function isInRow(scene: Scene, draft: Draft): boolean {
  let at = draft.at - 1;
  while (isLight(scene, at)) at--;
  const apart = scene.lexicon.articles.has(scene.tokens[at]?.text ?? '');
  if (!apart && isDefinite(scene, draft.at) !== 'onto') return false;
  return startsHere(scene, scene.lexicon.copulas, apart ? at - 1 : at);
}

/** More people than this do not speak with one voice. */
const FEW = 9;
/** Words between those who tell and the word that opens what they tell. */
const TOLD_REACH = 14;

function isTeller({ tokens, lexicon }: Scene, draft: Draft): boolean {
  if (matchPhraseBefore(lexicon.saying, tokens, draft.start) === null) return false;
  for (let at = draft.at + 1; at < draft.at + TOLD_REACH; at++) {
    if (tokens[at]?.sentence !== tokens[draft.at]?.sentence) return false;
    if (matchPhrase(lexicon.that, tokens, at) !== null) return true;
  }
  return false;
}

/** Adjectives between two duals: `مصدران عسكريان عراقيان`. */
const DUAL_REACH = 2;

function describesDual({ tokens, lexicon }: Scene, draft: Draft): boolean {
  for (let at = draft.at - 1; at >= draft.at - DUAL_REACH; at--) {
    const token = tokens[at];
    if (token?.kind === 'number') return token.numeral?.dualNoun != null;
    if (token?.kind !== 'word' || !lexicon.dualEnds.some((end) => token.text.endsWith(end))) return false;
  }
  return false;
}

/** Adjectives between a bare number and its idle noun: `two Iraqi military sources`. */
const IDLE_REACH = 4;

function isIdleBare({ tokens, lexicon }: Scene, draft: Draft): boolean {
  if (!lexicon.lexicon.adjectivesBefore) return false;
  for (let at = draft.at + 1; at < draft.at + IDLE_REACH; at++) {
    if (tokens[at]?.kind === 'mark' && tokens[at]?.text === '-') continue;
    if (tokens[at]?.kind !== 'word' || matchPhrase(lexicon.each, tokens, at) !== null) return false;
    if (matchPhrase(lexicon.idle, tokens, at) !== null) return true;
    if (matchPhrase(lexicon.stops, tokens, at) !== null) return false;
  }
  return false;
}

/** Words between `of` and the number of the whole: `of the city's five`. */
const WHOLE_REACH = 4;

function isWholeOfThings({ tokens, lexicon }: Scene, draft: Draft): boolean {
  for (let at = draft.start - 1; at >= Math.max(1, draft.start - WHOLE_REACH); at--) {
    if (tokens[at]?.kind !== 'word') return false;
    if (lexicon.counting.has(tokens[at]?.text ?? '')) return tokens[at - 1]?.kind === 'number';
  }
  return false;
}

/** `a five-star hotel`, `155 mm shells`: the number is a part of a word that describes. */
function isCompound(scene: Scene, draft: Draft): boolean {
  const next = draft.at + 1;
  return startsHere(scene, scene.lexicon.idle, isLight(scene, next) ? next + 1 : next);
}

/** `both sides`, `the two countries`: a definite dual names, it does not count. */
function isIdleDual(scene: Scene, draft: Draft): boolean {
  const word = draft.numeral.dualNoun;
  if (word === null) return false;
  const [token] = readTokens(foldText(draft.numeral.said), [], scene.lexicon);
  if (token === undefined) return false;
  const isDefinite = token.forms.some((form) => scene.lexicon.articles.has(form.proclitic));
  return (draft.noun?.unknown === true && isDefinite) || matchPhrase(scene.lexicon.idle, [token], 0) !== null;
}

/** Words around a stretch of time that make it a claim: `lasted three days`, `three days of fighting`. */
const LASTING_REACH = 3;

function lasts(scene: Scene, draft: Draft): boolean {
  for (let at = Math.max(0, draft.start - LASTING_REACH); at < draft.start; at++)
    if (startsHere(scene, scene.lexicon.lasting, at)) return true;
  for (let at = draft.end; at < draft.end + LASTING_REACH; at++)
    if (startsHere(scene, scene.lexicon.lasting, at)) return true;
  return false;
}
