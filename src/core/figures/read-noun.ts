import type { FigureEvent } from '../model.ts';
import { fold } from '../text/fold.ts';
import type { Draft, NounReading } from './draft.ts';
import { emptyReading } from './empty-reading.ts';
import type { NounSense } from './figure-lexicon.ts';
import { headOf } from './head-noun.ts';
import type { PhraseHit } from './phrase-table.ts';
import { matchPhrase } from './phrase-table.ts';
import { partyOf } from './read-names.ts';
import { refineNoun } from './refine-noun.ts';
import { PEOPLE } from './rule.ts';
import { isJoined, isLight, type Scene, startsHere } from './scene.ts';

/** How far the noun may stand from its number: `25 of the last known foreign Islamic State fighters`. */
const NOUN_REACH = 10;
/** Words of no table between number and noun: adjectives in front of it, or after `of`. */
const UNKNOWN_BEFORE = 4;
const UNKNOWN_AFTER_OF = 2;

/** What only people do or suffer. */
const OF_PEOPLE: ReadonlySet<FigureEvent> = new Set<FigureEvent>([
  'left',
  'arrived',
  'returned',
  'surrendered',
  'died',
  'residing',
  'remaining',
]);

export interface FoundNoun {
  reading: NounReading;
  sense: NounSense;
  end: number;
}

/** The noun that a number counts, read from the token after it; null where it has none of its own. */
export function readNoun(scene: Scene, draft: Draft): FoundNoun | null {
  const { tokens, lexicon } = scene;
  const reading = emptyReading(draft.end);
  const sentence = tokens[draft.at]?.sentence;
  let unknown = 0;
  let unknownEnd = -1;
  let foreignEnd = -1;
  let ofGroup = false;
  let sawEvent = false;
  let wentOn = false;
  let isPredicate = false;
  // Behind the sign of a share (`98 percent of its land`), else right behind the number.
  const first = draft.end;
  let at = first;
  const limit = at + NOUN_REACH;

  while (at < limit) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) break;
    // `two 2,000-pound bombs`: a number glued to its unit describes.
    if (at === first && token.kind === 'number' && tokens[at + 1]?.text === '-' && isLight(scene, at + 1)) {
      at += 3;
      continue;
    }
    if (token.kind === 'number') break;
    if (token.kind === 'mark') {
      if (!isLight(scene, at)) break;
      at++;
      continue;
    }
    if (startsHere(scene, lexicon.mostly, at)) {
      reading.people = true;
      if (!lexicon.lexicon.adjectivesBefore) break;
      at++;
      continue;
    }
    // `50 a month`: so many in each, whatever is counted.
    const each = matchPhrase(lexicon.each, tokens, at);
    if (each !== null && matchPhrase(lexicon.units, tokens, each.end)?.as.counted === 'duration_days') break;
    const after = matchPhrase(lexicon.approxAfter, tokens, at);
    if (after !== null) {
      at = after.end;
      continue;
    }
    const others = matchPhrase(lexicon.others, tokens, at);
    if (others !== null) {
      reading.others = true;
      reading.end = others.end;
      at = others.end;
      continue;
    }
    const name = scene.nameAt.get(at);
    if (name !== undefined) {
      // `5,569 of al-Hol camp residents`: where they are of stands in front.
      if (
        name.as.place !== null &&
        reading.viaOf &&
        lexicon.lexicon.adjectivesBefore &&
        name.last.enclitic === ''
      ) {
        at = name.end;
        continue;
      }
      if (!name.as.isParty || isJoined(scene, at, name.form)) break;
      reading.party = partyOf(name.as);
      reading.end = name.end;
      ofGroup ||= reading.viaOf;
      at = name.end;
      if (!lexicon.lexicon.adjectivesBefore) break;
      continue;
    }
    const noun = matchPhrase(lexicon.nouns, tokens, at);
    // `three of the town's bridges`: whose they are stands in front.
    if (noun !== null && lexicon.lexicon.adjectivesBefore && noun.last.enclitic !== '') {
      at = noun.end;
      continue;
    }
    // `thousands fleeing homes`: what people do to things, no thing is counted.
    if (noun !== null && wentOn && !PEOPLE.has(noun.as.counted)) break;
    if (noun !== null && !isJoined(scene, at, noun.form))
      return finish(scene, draft, reading, headOf(scene, noun));
    const copula = at === first ? copulaEnd(scene, at) : null;
    if (copula !== null) {
      isPredicate = true;
      at = copula;
      continue;
    }
    const whole = at === first ? wholeEnd(scene, at) : null;
    if (whole !== null) {
      at = whole;
      continue;
    }
    const of = matchPhrase(lexicon.of, tokens, at);
    // `the eight were from a family`: said of them, no noun of theirs.
    if (of !== null && isPredicate) break;
    if (of !== null && !reading.viaOf && unknown === 0) {
      reading.viaOf = true;
      at = of.end;
      continue;
    }
    const agrees = lexicon.possessives.get(token.text);
    if (agrees !== undefined) {
      reading.agrees = agrees;
      at++;
      continue;
    }
    if (startsHere(scene, lexicon.fillers, at)) {
      // `800 heaters to the families`: behind a noun of no table it opens the next phrase.
      if (unknown > 0 && !reading.viaOf && lexicon.lexicon.adjectivesBefore) break;
      at++;
      continue;
    }
    if (startsHere(scene, lexicon.finite, at)) break;
    // `two Algerians and a Frenchman`: a joined nation is another's.
    if (isJoined(scene, at) && !lexicon.lexicon.adjectivesBefore) break;
    const foreign = matchPhrase(lexicon.foreign, tokens, at);
    const coalition = matchPhrase(lexicon.coalition, tokens, at);
    if (foreign !== null || coalition !== null) {
      reading.foreign ||= foreign !== null;
      reading.nation = foreign !== null && !startsHere(scene, lexicon.abroad, at);
      reading.coalition ||= coalition !== null;
      at = Math.max(foreign?.end ?? at, coalition?.end ?? at);
      if (unknown === 0) foreignEnd = at;
      continue;
    }
    if (isJoined(scene, at) && !lexicon.lexicon.adjectivesBefore) break;
    const event = scene.eventAt.get(at);
    if (event !== undefined && !event.as.faint) {
      sawEvent = true;
      wentOn ||= OF_PEOPLE.has(event.as.event) && (lexicon.lexicon.ongoing?.test(token.text) ?? false);
      // A participle before the noun (`wounded fighters`), or instead of it after `of` (`of those fleeing`).
      if (!lexicon.lexicon.adjectivesBefore) break;
      // `15 wounded in a bombing`: its last word opens a clause of its own.
      if (startsHere(scene, lexicon.stops, event.end - 1)) break;
      at = event.end;
      continue;
    }
    if (startsHere(scene, lexicon.stops, at)) break;
    if (lexicon.joiners.has(token.text)) {
      // `wounded and sick militants` reads on; what follows a bare `and` is no noun of this number.
      if (!sawEvent && unknown === 0) break;
      at++;
      continue;
    }
    // `21 ألفاً بعاهات`: this form of the number takes no noun right behind it.
    if (!reading.viaOf && isClosed(scene, draft)) break;
    unknown++;
    if (unknown > (lexicon.lexicon.adjectivesBefore ? UNKNOWN_BEFORE : reading.viaOf ? UNKNOWN_AFTER_OF : 1))
      break;
    if (!sawEvent) unknownEnd = at + 1;
    if (!lexicon.lexicon.adjectivesBefore && !reading.viaOf) break;
    at++;
  }
  return finishWithoutNoun(
    draft,
    reading,
    ofGroup,
    // `98 percent of its land`: whatever a share is of, its possessive tells whose it is.
    unknown > 0 && (!reading.viaOf || draft.counted === 'percent') && !isPredicate ? unknownEnd : foreignEnd,
    unknown > 0,
    sawEvent,
  );
}

/** `three were`, `15 of whom were`: where what they were begins. */
function copulaEnd({ tokens, lexicon }: Scene, at: number): number | null {
  const behind = lexicon.lexicon.adjectivesBefore
    ? matchPhrase(lexicon.partAfter, tokens, at)?.end
    : undefined;
  return matchPhrase(lexicon.copulas, tokens, behind ?? at)?.end ?? null;
}

/** `24 out of 60 countries`: what the whole counts is what is counted. */
function wholeEnd({ tokens, lexicon }: Scene, at: number): number | null {
  if (!lexicon.lexicon.adjectivesBefore) return null;
  const of = matchPhrase(lexicon.wholeBefore, tokens, at);
  if (of === null) return null;
  const approx = matchPhrase(lexicon.approxBefore, tokens, of.end)?.end ?? of.end;
  const number = matchPhrase(lexicon.fillers, tokens, approx)?.end ?? approx;
  return tokens[number]?.kind === 'number' ? number + 1 : null;
}

/** Does the number end on a form that only `of` or a known noun may follow? */
function isClosed(scene: Scene, draft: Draft): boolean {
  const last = fold(draft.numeral.said).split(/\s+/).at(-1) ?? '';
  return scene.lexicon.closing.has(last);
}

function finish(scene: Scene, draft: Draft, reading: NounReading, noun: PhraseHit<NounSense>): FoundNoun {
  const agrees =
    scene.lexicon.possessives.get(noun.form.enclitic) ?? scene.lexicon.possessives.get(noun.last.enclitic);
  reading.start = noun.start;
  reading.end = noun.end;
  reading.agrees = agrees ?? reading.agrees;
  reading.plain = noun.as.plain ?? false;
  const refined = refineNoun(scene, reading, noun);
  return { reading, sense: refined.sense, end: Math.max(refined.end, draft.end) };
}

/** No noun of the tables: a group's name alone, people of a nationality, a foreign word, or nothing. */
function finishWithoutNoun(
  draft: Draft,
  reading: NounReading,
  ofGroup: boolean,
  unknownEnd: number,
  named: boolean,
  event: boolean,
): FoundNoun | null {
  if (reading.party !== null || ofGroup)
    return {
      reading,
      sense: { counted: 'fighter' },
      end: reading.end,
    };
  if ((reading.foreign || reading.coalition) && !named) {
    reading.end = Math.max(unknownEnd, draft.end);
    return { reading, sense: { counted: 'foreigner' }, end: reading.end };
  }
  if (unknownEnd > 0 && named && !event) {
    reading.unknown = true;
    reading.start = unknownEnd - 1;
    reading.end = unknownEnd;
    return { reading, sense: { counted: 'other' }, end: unknownEnd };
  }
  if (reading.others || reading.people)
    return {
      reading: { ...reading, plain: true },
      sense: { counted: 'person', plain: true },
      end: reading.end,
    };
  return null;
}
