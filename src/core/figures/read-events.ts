import type { CompiledLexicon } from './compile-lexicon.ts';
import type { EventSense } from './figure-lexicon.ts';
import type { PhraseHit } from './phrase-table.ts';
import { matchPhrase } from './phrase-table.ts';
import type { NameHit } from './read-names.ts';
import type { Token } from './read-tokens.ts';

export type EventHit = PhraseHit<EventSense>;

/** What an event is read from: a paragraph's tokens, and its names, which hold no events. */
interface Text {
  readonly tokens: readonly Token[];
  readonly nameAt: ReadonlyMap<number, NameHit>;
  readonly lexicon: CompiledLexicon;
}

/** Words between a verb of moving and its way: `poured, exhausted, out`; `came slowly out`. */
const VERB_REACH = 2;
/** Words between a preposition and its place: `inside the group's last shrinking pocket`. */
const PLACE_REACH = 6;

/** Every event told in a paragraph, in order, none overlapping: by a word of the table, by a verb with its way, by a place alone. */
export function readEvents(text: Text): EventHit[] {
  const hits: EventHit[] = [];
  for (let at = 0; at < text.tokens.length; ) {
    const hit = (text.nameAt.has(at) ? null : eventFrom(text, at)) ?? gluedAt(text, at);
    if (hit !== null) hits.push(hit);
    at = hit === null ? at + 1 : hit.end;
  }
  return hits;
}

/** The longest reading that starts at a token; a place alone only where no word tells more. */
function eventFrom(text: Text, at: number): EventHit | null {
  const word = wordAt(text, at);
  const course = matchCourse(text, at) ?? (word === null ? null : courseInside(text, word));
  if (word !== null && (course === null || word.end >= course.end)) return word;
  return course ?? placedAt(text, at, 'alone');
}

/** A word of the table, unless it is a whole noun that only looks like a verb with its object (`أسرة`, `أسره`). */
function wordAt(text: Text, at: number): EventHit | null {
  const word = matchPhrase(text.lexicon.events, text.tokens, at);
  if (word === null || word.form.enclitic === '') return word;
  const noun = matchPhrase(text.lexicon.nouns, text.tokens, at);
  return noun !== null && noun.form.enclitic === '' && noun.as.event === undefined ? null : word;
}

/** `8000 طفل بمخيم الهول`: a preposition written onto a place that tells by itself. */
function gluedAt(text: Text, at: number): EventHit | null {
  for (const row of text.lexicon.placed) {
    const place = row.alone === null ? null : matchPhrase(row.places, text.tokens, at);
    if (place !== null && row.alone !== null && row.glued.has(place.form.proclitic))
      return { as: row.alone, start: at, end: place.end, form: place.form, last: place.last };
  }
  return null;
}

/** `are held in a camp`: the way follows the last word of a longer phrase. */
function courseInside(text: Text, word: EventHit): EventHit | null {
  for (let at = word.start + 1; at < word.end; at++) {
    const course = matchCourse(text, at);
    if (course !== null) return { ...course, start: word.start, form: word.form };
  }
  return null;
}

/** `streamed out`, `were trucked to the camp`, `flown back home`: what happened is told by the way, whatever the verb. */
function matchCourse(text: Text, at: number): EventHit | null {
  const moves = matchPhrase(text.lexicon.moves, text.tokens, at);
  const verb = moves ?? matchPhrase(text.lexicon.stays, text.tokens, at);
  if (verb === null) return null;
  for (let next = verb.end; next <= verb.end + VERB_REACH; next++) {
    const way = moves === null ? placedAt(text, next, 'kept') : wayAt(text, next);
    if (way !== null) return { ...way, start: at, form: verb.form };
    if (!isPassed(text, next)) return null;
  }
  return null;
}

/** The way that starts at a token: a particle (`out`, `back home`) or a preposition with its place. */
export function wayAt(text: Text, at: number): EventHit | null {
  const placed = placedAt(text, at, 'moved');
  const way = matchPhrase(text.lexicon.ways, text.tokens, at);
  return placed !== null && placed.end >= (way?.end ?? 0) ? placed : way;
}

/** An adverb or the comma before one: it parts no verb from its way. */
function isPassed({ tokens, lexicon }: Text, at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && matchPhrase(lexicon.adverbs, tokens, at) !== null;
}

/** `inside the last pocket`, `out of the camp`: a preposition with a place within reach. */
function placedAt(text: Text, at: number, how: 'moved' | 'kept' | 'alone'): EventHit | null {
  for (const row of text.lexicon.placed) {
    if (how !== 'moved' && row.alone === null) continue;
    const lead = matchPhrase(row.leads, text.tokens, at);
    const end = lead === null ? null : placeEnd(text, lead.end, row, how);
    if (lead === null || end === null || isInfinitive(text, lead)) continue;
    const as = how === 'alone' && row.alone !== null ? row.alone : row.as;
    return { as, start: at, end, form: lead.form, last: lead.last };
  }
  return null;
}

type Placed = CompiledLexicon['placed'][number];

/** Where the place behind a preposition ends; null where another word comes first. */
function placeEnd(text: Text, from: number, row: Placed, how: 'moved' | 'kept' | 'alone'): number | null {
  const { tokens, nameAt, lexicon } = text;
  for (let at = from; at < from + PLACE_REACH; ) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[from]?.sentence) return null;
    // `in three camps`: a count of the places themselves.
    if (token.kind === 'number' && at === from && how !== 'moved') {
      at++;
      continue;
    }
    if (token.kind === 'number') return null;
    const place = matchPhrase(row.places, tokens, at);
    if (place !== null) return place.end;
    const name = nameAt.get(at);
    if (name?.as.place && how === 'moved' && row.named) return at === from ? name.end : null;
    if (name !== undefined) {
      at++;
      continue;
    }
    if (token.kind === 'mark' && !/^["'«»“”-]$/u.test(token.text)) return null;
    // `a fenced-off annex`: what a hyphen joins is one word.
    const isCompound = tokens[at - 1]?.text === '-';
    if (
      !isCompound &&
      matchPhrase(lexicon.stops, tokens, at) !== null &&
      !isPassed({ tokens, nameAt, lexicon }, at)
    )
      return null;
    at++;
  }
  return null;
}

/** `to overrun the town`: only a name, the place itself or a word that opens a noun may follow. */
function isInfinitive({ tokens, nameAt, lexicon }: Text, lead: PhraseHit<true>): boolean {
  if (matchPhrase(lexicon.infinitive, tokens, lead.start)?.end !== lead.end) return false;
  const opens =
    nameAt.has(lead.end) ||
    matchPhrase(lexicon.fillers, tokens, lead.end) !== null ||
    lexicon.possessives.has(tokens[lead.end]?.text ?? '') ||
    lexicon.placed.some((row) => matchPhrase(row.places, tokens, lead.end) !== null);
  return !opens;
}
