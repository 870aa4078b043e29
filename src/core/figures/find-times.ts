import type { IsoDate, Since } from '../model.ts';
import type { Draft } from './draft.ts';
import type { PhraseTable } from './phrase-table.ts';
import { matchPhrase } from './phrase-table.ts';
import { readDate } from './read-date.ts';
import { isDefinite } from './read-unit.ts';
import { type Scene, startsHere } from './scene.ts';

/** Words between `within the past` and its number, between the number and its unit. */
const STRETCH_REACH = 5;

/** Where a sentence says from when or until when it counts. */
export interface TimeNotes {
  since: Since | null;
  asOf: IsoDate | null;
  /** Numbers that are the length of such a stretch: token indexes. */
  lengths: ReadonlySet<number>;
}

/** Read all time notes of a paragraph, by sentence. */
export function readTimes(scene: Scene): ReadonlyMap<number, TimeNotes> {
  const bySentence = new Map<number, { since: Since | null; asOf: IsoDate | null; lengths: Set<number> }>();
  const { tokens, lexicon } = scene;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') continue;
    const since = matchPhrase(lexicon.since, tokens, at);
    const within = since === null ? matchPhrase(lexicon.within, tokens, at) : null;
    const asOf = matchPhrase(lexicon.asOf, tokens, at);
    const lead = since ?? within ?? asOf;
    if (lead === null) continue;
    let notes = bySentence.get(token.sentence);
    if (notes === undefined) {
      notes = { since: null, asOf: null, lengths: new Set() };
      bySentence.set(token.sentence, notes);
    }
    if (since !== null || asOf !== null) {
      const start = tokens[lead.end]?.start;
      const date =
        start === undefined
          ? null
          : readDate(scene.text.folded.slice(start), lexicon, scene.article.published);
      if (date !== null && since !== null) notes.since ??= date;
      else if (date !== null) notes.asOf ??= date;
      if (date !== null) continue;
    }
    if (asOf !== null && since === null && within === null) continue;
    const stretch = readStretch(scene, lead.end);
    if (stretch === null) continue;
    notes.lengths.add(stretch.at);
    notes.since ??= stretch.since;
  }
  return bySentence;
}

/** `24 hours`, `the last eight weeks`, a dual. Written `24h`, `8 weeks`. */
function readStretch(scene: Scene, from: number): { since: Since; at: number } | null {
  const { tokens, lexicon } = scene;
  for (let at = from; at < from + STRETCH_REACH; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark') {
      if (token === undefined || !/^["'«»“”(-]$/u.test(token.text)) return null;
      continue;
    }
    const lead = matchPhrase(lexicon.units, tokens, at);
    if (lead?.as.stretch !== undefined) {
      const next = lexicon.articles.has(tokens[lead.end]?.text ?? '') ? lead.end + 1 : lead.end;
      const value = isDefinite(scene, next) === null ? undefined : tokens[next]?.numeral?.value;
      return value === undefined ? null : { since: writeStretch(value, lead.as.stretch), at: next };
    }
    if (token.kind === 'number') {
      const numeral = token.numeral;
      const unit =
        matchPhrase(lexicon.units, tokens, at + 1)?.as ??
        (numeral?.dualNoun ? unitOf(scene, numeral.dualNoun) : null);
      const stretch = unit?.stretch;
      if (numeral === null || stretch === undefined) return null;
      return { since: writeStretch(numeral.value, stretch), at };
    }
    if (!isPassed(scene, lexicon.fillers, at) && !isPassed(scene, lexicon.dateFillers, at)) return null;
  }
  return null;
}

function writeStretch(value: number, stretch: string): Since {
  if (stretch === 'h') return `${value}h`;
  return `${value} ${value === 1 ? stretch.replace(/s$/, '') : stretch}`;
}

function isPassed(scene: Scene, table: PhraseTable<true>, at: number): boolean {
  return startsHere(scene, table, at);
}

function unitOf(scene: Scene, noun: string): { stretch?: string } | null {
  return scene.lexicon.units.get(noun)?.[0]?.as ?? null;
}

/** The stretch or date that holds for a figure: its own sentence's. */
export function timesOf(notes: ReadonlyMap<number, TimeNotes>, scene: Scene, draft: Draft): TimeNotes | null {
  return notes.get(scene.tokens[draft.at]?.sentence ?? -1) ?? null;
}
