import type { Outlet } from '../model.ts';
import { fold } from '../text/fold.ts';
import type { Cue } from './find-cues.ts';
import { longestTag, type ParagraphView, tagIn } from './paragraph-view.ts';

/** Words of the sentence after an attribution that may still name the channel. */
const REACH = 14;

/**
 * The channel that words came through, from the cue's own clause: an outlet told (`لوكالة …`, `told Reuters`),
 * one that passes them on, or a tweet, statement, recording. Null where none is named.
 */
export function findChannel(
  view: ParagraphView,
  cue: Cue,
  quote: number,
  outlets: readonly Outlet[],
): string | null {
  if (cue.relayedBy) {
    const known = outletId(view, cue, cue.relayedBy, outlets);
    if (known) return known;
  }
  const from = Math.min(cue.from, sentenceStart(view, cue));
  const to = quote > cue.at ? quote : Math.min(view.tokens.length, cue.to + REACH);
  let channel: string | null = null;
  for (let i = from; i < to; i++) {
    if (view.sentences[i] !== cue.sentence || (view.tokens[i]?.kind === 'quote' && i !== quote)) {
      if (i > cue.to) break;
      continue;
    }
    const inSubject = cue.subject !== null && i >= cue.subject.from && i < cue.subject.to;
    const agency = longestTag(view, i, 'agency');
    if (agency && !inSubject && isTold(view, i, agency.preposition)) return agency.id;
    const tag = longestTag(view, i, 'channel');
    if (tag && !inSubject && (channel === null || rank(tag.id) < rank(channel))) channel = tag.id;
  }
  return channel;
}

/** A named platform says more than "statement". */
const VAGUE = ['statement', 'report', 'speech', 'interview', 'video'];
const rank = (id: string) => VAGUE.indexOf(id) + 1;

function sentenceStart(view: ParagraphView, cue: Cue): number {
  let i = cue.from;
  while (i > 0 && cue.from - i < REACH && view.sentences[i - 1] === cue.sentence) i--;
  return i;
}

/** Spoken to the outlet: a word for it up to four words back (`to the AFP news agency`, `لوكالة فرانس برس`). */
function isTold(view: ParagraphView, at: number, preposition: string): boolean {
  if (preposition !== '') return true;
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    if (view.tokens[i]?.kind !== 'word') return false;
    const word = tagIn(view, i, 'toOutlet');
    if (word) return true;
    const noun = tagIn(view, i, 'outletNoun');
    if (noun?.preposition) return true;
    if (
      !noun &&
      !tagIn(view, i, 'definite', 'affiliation') &&
      view.tokens[i]?.capital === false &&
      i < at - 2
    )
      return false;
  }
  return false;
}

/** The id of an outlet named in a phrase: an agency's, else one of the outlets known by name. */
function outletId(view: ParagraphView, cue: Cue, phrase: string, outlets: readonly Outlet[]): string | null {
  const folded = fold(phrase);
  for (let i = Math.max(0, cue.from - REACH); i < cue.to; i++) {
    const tag = longestTag(view, i, 'agency');
    if (tag && folded.includes(view.tokens[i]?.folded ?? ' ')) return tag.id;
  }
  return outlets.find((outlet) => outlet.name.length > 2 && folded.includes(fold(outlet.name)))?.id ?? null;
}
