import type { Counted } from '../model.ts';
import { foldText } from '../text/folded-text.ts';
import type { Draft, Party } from './draft.ts';
import { emptyReading } from './empty-reading.ts';
import { matchPhrase, matchPhraseBefore } from './phrase-table.ts';
import { approxAfter, approxBefore } from './read-approx.ts';
import { partyOf } from './read-names.ts';
import { readNoun } from './read-noun.ts';
import { readTokens } from './read-tokens.ts';
import { isDefinite, readUnit } from './read-unit.ts';
import { refineNoun } from './refine-noun.ts';
import type { FigureRule } from './rule.ts';
import { type Scene, startsHere } from './scene.ts';
import { wholeWord } from './word-forms.ts';

/** Rounds away what a factor of a unit adds beyond twelve digits (41,000 square miles). */
const rounded = (value: number): number => Number(value.toPrecision(12));

const lacksNoun = (draft: Draft): boolean => draft.counted === null;

/** What is counted, and how exactly. */
export const nounRules: readonly FigureRule[] = [
  {
    name: 'approximator before the number',
    why: 'First, because it moves the start of the stretch that all later rules measure from.',
    apply(draft, { scene }) {
      const found = approxBefore(scene, draft.at);
      if (found === null) return false;
      draft.approx = found.approx;
      draft.start = found.start;
      draft.approximated = true;
      return true;
    },
  },
  {
    name: 'percent',
    why: 'A share is a share whatever noun follows; a fraction of a whole is one too, unless a unit follows it.',
    apply(draft, { scene }) {
      const isShare = draft.numeral.role === 'percent';
      if (!isShare && !isFraction(draft)) return false;
      if (isFraction(draft) && readUnit(scene, draft) !== null) return false;
      draft.counted = 'percent';
      if (isFraction(draft)) {
        draft.value = rounded(Math.round(draft.value * 1000) / 10);
        draft.max = draft.max === null ? null : rounded(Math.round(draft.max * 1000) / 10);
      }
      const sign = readUnit(scene, draft);
      draft.start = Math.min(draft.start, sign?.start ?? draft.start);
      draft.end = Math.max(draft.end, sign?.end ?? 0);
      const whole = readNoun(scene, draft);
      draft.noun = whole?.reading ?? null;
      draft.shareOf =
        whole?.sense.counted ?? (startsHere(scene, scene.lexicon.those, draft.end) ? 'person' : null);
      return true;
    },
  },
  {
    name: 'unit of measure',
    why: 'Before nouns: a unit is never what is counted, and turns the value into the unit of the enumeration.',
    apply(draft, { scene }) {
      if (!lacksNoun(draft) || draft.numeral.dualNoun !== null) return false;
      const unit = readUnit(scene, draft);
      if (unit === null) return false;
      measure(draft, unit.sense, unit.start, unit.end);
      // `does not exceed a kilometre, one`: the approximator stands before the unit.
      const approx = unit.start < draft.at ? approxBefore(scene, unit.start) : null;
      if (approx === null) return true;
      draft.approx = approx.approx;
      draft.start = approx.start;
      draft.approximated = true;
      return true;
    },
  },
  {
    name: 'noun inside the number',
    why: 'A dual is number and noun in one word.',
    apply(draft, { scene }) {
      const word = draft.numeral.dualNoun;
      if (!lacksNoun(draft) || word === null) return false;
      // A unit may go on after the word that holds the number: `كيلومتران | مربعان`.
      const next = scene.tokens[draft.at + 1];
      const inner = readTokens(foldText(word), [], scene.lexicon);
      const printed = readTokens(foldText(draft.numeral.said), [], scene.lexicon);
      const after = next === undefined ? [] : [next];
      const unit =
        matchPhrase(scene.lexicon.units, [...printed, ...after], 0) ??
        matchPhrase(scene.lexicon.units, [...inner, ...after], 0);
      if (unit !== null) {
        const end = draft.at + 1 + Math.max(0, unit.end - printed.length);
        // `كيلومتر مربع واحد`: the one is said twice.
        const one = draft.value === 1 && scene.tokens[end]?.numeral?.value === 1;
        return measure(draft, unit.as, draft.at, one ? end + 1 : end);
      }
      const noun = matchPhrase(scene.lexicon.nouns, inner, 0);
      const reading = emptyReading(draft.at + 1);
      reading.alone = true;
      reading.unknown = noun === null;
      const hit = noun ?? {
        as: { counted: 'other' } as const,
        form: wholeWord(word),
      };
      reading.plain = noun?.as.plain ?? false;
      const refined = refineNoun(scene, reading, {
        ...hit,
        last: hit.form,
        start: draft.at,
        end: draft.at + 1,
      });
      draft.noun = reading;
      draft.counted = refined.sense.counted;
      draft.nounEvent = noun?.as.event ?? null;
      draft.usualEvent = noun?.as.usual ?? null;
      draft.nounSide = noun?.as.side ?? null;
      draft.end = Math.max(draft.end, refined.end);
      return true;
    },
  },
  {
    name: 'noun after the number',
    why: 'The common case, in both word orders.',
    apply(draft, { scene }) {
      if (!lacksNoun(draft)) return false;
      const found = readNoun(scene, draft);
      if (found === null) return false;
      draft.noun = found.reading;
      draft.end = Math.max(draft.end, found.end);
      if (
        found.reading.others &&
        found.reading.plain &&
        found.reading.start === draft.at + 1 &&
        !found.reading.viaOf &&
        isOthersAlone(found.sense.counted)
      )
        return true;
      draft.counted = found.sense.counted;
      draft.nounEvent = found.sense.event ?? null;
      draft.usualEvent = found.sense.usual ?? null;
      draft.nounSide = found.sense.side ?? null;
      return true;
    },
  },
  {
    name: 'families of someone are their members',
    why: '`24,000 of the families` counts people; `130 families` counts families.',
    apply(draft) {
      if (draft.counted !== 'family' || draft.noun === null || draft.numeral.vague) return false;
      if (!draft.noun.viaOf && draft.noun.agrees === null) return false;
      draft.counted = 'family_member';
      return true;
    },
  },
  {
    name: 'noun before the number',
    why: 'One and definite numbers follow their noun in some languages (`طفل واحد`, `جنودها الألفان`).',
    apply(draft, { scene }) {
      const repeats = saysDualAgain(scene, draft);
      if (!lacksNoun(draft) || (draft.value !== 1 && !repeats && isDefinite(scene, draft.at) === null))
        return false;
      const noun = matchPhraseBefore(scene.lexicon.nouns, scene.tokens, draft.at);
      if (noun === null || noun.as.event !== undefined) return false;
      draft.counted = noun.as.counted;
      draft.start = Math.min(draft.start, noun.start);
      return true;
    },
  },
  {
    name: 'noun of a total before the number',
    why: '`the number of the dead rose to 38`: only where the number has no noun of its own.',
    apply(draft, { scene }) {
      if (!lacksNoun(draft) || draft.noun?.others) return false;
      const noun = nounOfTotal(scene, draft);
      if (noun === null) return false;
      draft.counted = noun.counted;
      draft.nounEvent = noun.event ?? null;
      draft.usualEvent = noun.usual ?? null;
      // `the number of SDF members killed rose to 12`: theirs, though the noun stands far off.
      if (noun.party) draft.noun ??= { ...emptyReading(draft.end), party: noun.party };
      return true;
    },
  },
  {
    name: 'bodies of',
    why: '`the bodies of seven fighters`: what is counted stands in front; the noun after says whose they were.',
    apply(draft, { scene }) {
      for (let at = draft.start - 1; at >= Math.max(0, draft.start - 2); at--) {
        const noun = matchPhrase(scene.lexicon.nouns, scene.tokens, at);
        if (noun !== null && noun.end >= draft.start - 1 && noun.as.counted === 'dead_body') {
          draft.counted = 'dead_body';
          draft.nounEvent = null;
          draft.usualEvent = null;
          return true;
        }
        if (!startsHere(scene, scene.lexicon.of, at)) return false;
      }
      return false;
    },
  },
  {
    name: 'approximator after the number',
    why: 'After the noun is known, which it may follow.',
    apply(draft, { scene }) {
      const found = approxAfter(scene, draft);
      if (found === null) return false;
      draft.approx = found.approx;
      draft.end = Math.max(draft.end, found.end);
      draft.approximated = true;
      return true;
    },
  },
  {
    name: 'order of magnitude',
    why: 'Dozens are vague, whatever stands before them.',
    apply(draft) {
      if (!draft.numeral.vague) return false;
      draft.approx = 'vague';
      return true;
    },
  },
];

/** `جزائريين اثنين`: the number says once more what the noun's ending says. */
function saysDualAgain(scene: Scene, draft: Draft): boolean {
  const noun = scene.tokens[draft.at - 1];
  const ends = noun?.kind === 'word' && scene.lexicon.dualEnds.some((end) => noun.text.endsWith(end));
  return ends && draft.value === 2 && !/\p{N}/u.test(draft.numeral.said);
}

function isFraction(draft: Draft): boolean {
  return draft.value > 0 && draft.value < 1 && !/[\p{N}%]/u.test(draft.numeral.said);
}

function isOthersAlone(counted: Counted): boolean {
  return counted === 'person';
}

function measure(
  draft: Draft,
  sense: { counted: Counted; factor: number },
  start: number,
  end: number,
): boolean {
  draft.counted = sense.counted;
  draft.value = rounded(draft.value * sense.factor);
  draft.max = draft.max === null ? null : rounded(draft.max * sense.factor);
  draft.start = Math.min(draft.start, start);
  draft.end = Math.max(draft.end, end);
  return true;
}

/** Tokens between a total and its number: `the number of people who have left the enclave since then has risen to`. */
const TOTAL_REACH = 14;
/** Tokens between `number of` and its noun. */
const TOTAL_NOUN_REACH = 4;

function nounOfTotal(scene: Scene, draft: Draft) {
  const { tokens, lexicon } = scene;
  const sentence = tokens[draft.at]?.sentence;
  for (let at = draft.start - 1; at >= Math.max(0, draft.start - TOTAL_REACH); at--) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence || token.kind === 'number') return null;
    const total = matchPhrase(lexicon.totals, tokens, at);
    if (total === null) continue;
    // `the death toll` tells what happened: those counted are people, whatever stands between.
    const event = scene.eventAt.get(total.start) ?? scene.eventAt.get(total.start - 1);
    if (event !== undefined && event.end > total.start)
      return { counted: 'person' as const, event: event.as.event, usual: undefined, party: null };
    let party: Party | null = null;
    for (let next = total.end; next < Math.min(draft.start, total.end + TOTAL_NOUN_REACH); next++) {
      // `the toll from the strikes`: a noun past a preposition is not what was counted.
      if (startsHere(scene, lexicon.stops, next)) break;
      const name = scene.nameAt.get(next);
      if (name?.as.isParty) party = partyOf(name.as);
      const noun = name === undefined ? matchPhrase(lexicon.nouns, tokens, next) : null;
      if (noun !== null) return { ...noun.as, party };
    }
  }
  return null;
}
