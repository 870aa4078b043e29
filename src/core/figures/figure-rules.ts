import type { Counted, FigureEvent } from '../model.ts';
import { foldText } from '../text/folded-text.ts';
import type { Draft } from './draft.ts';
import { type FoundEvent, findEvent, NOUN_EVENT_COST } from './find-event.ts';
import { findPlace } from './find-place.ts';
import { findParty, partyBefore } from './find-side.ts';
import type { CreditedSource } from './find-source.ts';
import { sourceOf } from './find-source.ts';
import type { TimeNotes } from './find-times.ts';
import { timesOf } from './find-times.ts';
import { findWhole } from './link-part.ts';
import { matchPhrase } from './phrase-table.ts';
import { approxAfter, approxBefore } from './read-approx.ts';
import { emptyReading, readNoun } from './read-noun.ts';
import { readTokens } from './read-tokens.ts';
import { readUnit } from './read-unit.ts';
import { refineNoun } from './refine-noun.ts';
import { type Scene, startsHere } from './scene.ts';
import { wholeWord } from './word-forms.ts';

/** What a rule may look at besides the scene. */
export interface RuleContext {
  readonly scene: Scene;
  /** The paragraph's figures before this one. */
  readonly before: readonly Draft[];
  readonly times: ReadonlyMap<number, TimeNotes>;
  readonly sources: ReadonlyMap<number, CreditedSource>;
}

/**
 * One step of reading a figure. `apply` writes what it finds into the draft and returns true where it fired;
 * its name is then kept with the figure, so that a reader can be told why.
 */
export interface FigureRule {
  readonly name: string;
  readonly why: string;
  apply(draft: Draft, context: RuleContext): boolean;
}

const PEOPLE: ReadonlySet<Counted> = new Set<Counted>([
  'person',
  'civilian',
  'fighter',
  'family_member',
  'woman',
  'child',
  'soldier',
  'prisoner',
  'foreigner',
  'family',
]);

/** Rounds away what a factor of a unit adds beyond twelve digits (41,000 square miles). */
const rounded = (value: number): number => Number(value.toPrecision(12));

const lacksNoun = (draft: Draft): boolean => draft.counted === null;

/** The rules in their order: each reads what those before it wrote. */
export const figureRules: readonly FigureRule[] = [
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
      draft.noun = readNoun(scene, draft)?.reading ?? null;
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
      return measure(draft, unit.sense, unit.start, unit.end);
    },
  },
  {
    name: 'noun inside the number',
    why: 'A dual is number and noun in one word.',
    apply(draft, { scene }) {
      const word = draft.numeral.dualNoun;
      if (!lacksNoun(draft) || word === null) return false;
      const inner = readTokens(foldText(word), [], scene.lexicon);
      const unit = matchPhrase(scene.lexicon.units, inner, 0);
      if (unit !== null) return measure(draft, unit.as, draft.at, draft.at + 1);
      const noun = matchPhrase(scene.lexicon.nouns, inner, 0);
      const reading = emptyReading(draft.at + 1);
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
    name: 'noun of a total before the number',
    why: '`the number of the dead rose to 38`: only where the number has no noun of its own.',
    apply(draft, { scene }) {
      if (!lacksNoun(draft) || draft.noun?.others) return false;
      const noun = nounOfTotal(scene, draft);
      if (noun === null) return false;
      draft.counted = noun.counted;
      draft.nounEvent = noun.event ?? null;
      draft.usualEvent = noun.usual ?? null;
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
  {
    name: 'part of another figure',
    why: 'Before the event, which the whole hands down.',
    apply(draft, { scene, before }) {
      const found = findWhole(scene, draft, before);
      if (found === null) return false;
      draft.partOf = found.whole;
      return true;
    },
  },
  {
    name: 'event that governs the figure',
    why: 'Least distance in the clause; the event of the noun itself counts as one that stands near.',
    apply(draft, { scene }) {
      const found = findEvent(scene, draft, draft.counted ?? 'person');
      if (draft.partOf !== null && !isOwnEvent(found)) {
        draft.event = draft.nounEvent ?? draft.partOf.event;
        return draft.event !== null;
      }
      if (draft.nounEvent !== null && (found === null || found.cost > NOUN_EVENT_COST)) {
        draft.event = draft.nounEvent;
        return true;
      }
      draft.event = found?.event ?? draft.usualEvent;
      return draft.event !== null;
    },
  },
  {
    name: 'noun taken from the figure it is joined to',
    why: '`82 of its fighters and 61 others`: after the event, without which a bare number is none.',
    apply(draft, { scene, before }) {
      if (!lacksNoun(draft)) return false;
      const last = before.at(-1);
      const near =
        last !== undefined &&
        last.counted !== null &&
        PEOPLE.has(last.counted) &&
        (scene.tokens[draft.at]?.sentence ?? 0) - (scene.tokens[last.at]?.sentence ?? 0) <=
          (draft.noun?.others ? 1 : 0);
      if (near) {
        draft.counted = last.counted;
        draft.side = last.side;
        draft.event ??= last.event;
        draft.since ??= last.since;
        return true;
      }
      if (
        draft.event === null &&
        !draft.noun?.others &&
        !draft.approximated &&
        !draft.numeral.vague &&
        draft.partOf === null
      )
        return false;
      draft.counted =
        draft.partOf !== null && PEOPLE.has(draft.partOf.counted ?? 'other')
          ? draft.partOf.counted
          : bareKind(draft.event);
      return true;
    },
  },
  {
    name: 'party that the counted belong to',
    why: 'A fighter of the SDF, the Coalition or an army is a soldier in the reports’ words; of ISIS a fighter.',
    apply(draft, { scene }) {
      const found = findParty(scene, draft);
      if (draft.noun?.coalition && (draft.counted === 'soldier' || draft.counted === 'fighter')) {
        draft.side ??= 'coalition';
        draft.counted = 'soldier';
        return true;
      }
      if (found === null) return false;
      if (draft.counted !== 'civilian') draft.side = found.side;
      if (draft.counted === 'fighter' && found.side !== 'isis') draft.counted = 'soldier';
      else if (draft.counted === 'soldier' && found.side === 'isis') draft.counted = 'fighter';
      return true;
    },
  },
  {
    name: 'from abroad',
    why: 'Foreign people and fighters are counted as foreigners; soldiers, civilians and families stay what they are.',
    apply(draft) {
      if (!draft.noun?.foreign || (draft.counted !== 'fighter' && draft.counted !== 'person')) return false;
      draft.counted = 'foreigner';
      draft.side ??= draft.noun.party?.side ?? null;
      return true;
    },
  },
  {
    name: 'side that goes without saying',
    why: 'Civilians are civilians; fighters with no other party named are those whom the conflict is about.',
    apply(draft, { scene }) {
      if (draft.side !== null) return false;
      if (draft.counted === 'civilian') draft.side = 'civilian';
      else if (draft.counted === 'fighter') draft.side = 'isis';
      else if (draft.counted === 'soldier')
        draft.side = partyBefore(scene, draft.at, () => true)?.side ?? null;
      else if (draft.counted === 'child' && (draft.event === 'killed' || draft.event === 'died'))
        draft.side = 'civilian';
      else if (draft.event === 'surrendered') draft.side = 'isis';
      if (draft.side === 'isis' && draft.counted === 'soldier') draft.side = 'sdf';
      return draft.side !== null;
    },
  },
  {
    name: 'from when, until when',
    why: 'A date or stretch holds for the whole sentence; a part takes its whole’s.',
    apply(draft, { scene, times }) {
      const notes = timesOf(times, scene, draft);
      draft.since = draft.since ?? notes?.since ?? draft.partOf?.since ?? null;
      draft.asOf = notes?.asOf ?? draft.partOf?.asOf ?? null;
      return draft.since !== null || draft.asOf !== null;
    },
  },
  {
    name: 'place',
    why: 'The nearest place of the gazetteer in the sentence; a part takes its whole’s.',
    apply(draft, { scene }) {
      draft.place = findPlace(scene, draft) ?? draft.partOf?.place ?? null;
      return draft.place !== null;
    },
  },
  {
    name: 'who counted',
    why: 'The quote’s speaker, else the sentence’s attribution, else the sentence before.',
    apply(draft, { scene, sources }) {
      const credited = sourceOf(sources, scene, draft);
      draft.source = credited?.source ?? draft.partOf?.source ?? null;
      draft.sourceId = credited?.sourceId ?? (credited === null ? (draft.partOf?.sourceId ?? null) : null);
      return draft.source !== null;
    },
  },
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
      const idle =
        draft.counted === 'other' && (startsHere(scene, scene.lexicon.idle, at) || isIdleDual(scene, draft));
      draft.dropped ||= idle;
      return idle;
    },
  },
  {
    name: 'no claim: one, said in passing',
    why: '`one of the`, `one more`: a single person is a claim only where something happened to them.',
    apply(draft) {
      const inWords = !/\p{N}/u.test(draft.numeral.said);
      const idle =
        draft.value === 1 &&
        draft.max === null &&
        inWords &&
        !draft.approximated &&
        (draft.counted === 'other' ||
          (draft.counted !== null && PEOPLE.has(draft.counted) && draft.event === null));
      draft.dropped ||= idle;
      return idle;
    },
  },
  {
    name: 'no claim: when it was',
    why: 'A stretch of time tells when; it is a claim only with an approximator or where something lasted that long.',
    apply(draft, { scene }) {
      if (draft.counted !== 'duration_days') return false;
      const idle = !draft.approximated && !lasts(scene, draft);
      draft.dropped ||= idle;
      return idle;
    },
  },
];

/** A bare number of surrendered or captured is of fighters; of anything else, of people. */
function bareKind(event: FigureEvent | null): Counted {
  return event === 'surrendered' || event === 'arrested' ? 'fighter' : 'person';
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
    for (let next = total.end; next < Math.min(draft.start, total.end + TOTAL_NOUN_REACH); next++) {
      const noun = scene.nameAt.has(next) ? null : matchPhrase(lexicon.nouns, tokens, next);
      if (noun !== null) return noun.as;
    }
  }
  return null;
}

/** The part tells its own event only where the word stands at its side. */
const OWN_EVENT_COST = 1;

function isOwnEvent(found: FoundEvent | null): boolean {
  return found !== null && found.cost <= OWN_EVENT_COST;
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
