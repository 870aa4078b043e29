import type { Hold } from './choose-cue.ts';
import { cueBetween } from './cue-between.ts';
import type { Cue } from './find-cues.ts';
import type { ParagraphView } from './paragraph-view.ts';
import { reachesColon } from './reaches-colon.ts';
import { readBareMention } from './read-bare-mention.ts';
import { readCapitalMention } from './read-capital-mention.ts';

/** A name with its role before a colon takes at most this many words. */
const MAX_COLON_NAME = 30;

/** `Name: “…”`: a speaker and a colon are enough, in headlines and interviews. */
export function nameBeforeColon(view: ParagraphView, cues: readonly Cue[], i: number): Hold | null {
  if (view.tokens[i - 1]?.kind !== 'colon') return null;
  const sentence = view.sentences[i] ?? 0;
  let start = i - 1;
  while (
    i - start < MAX_COLON_NAME &&
    start > 0 &&
    view.sentences[start - 1] === sentence &&
    view.tokens[start - 1]?.kind !== 'quote'
  )
    start--;
  if (cueBetween(cues, start, i)) return null;
  const subject =
    view.lexicon.names === 'bare' ? readBareMention(view, start) : readCapitalMention(view, start);
  if (!subject || !reachesColon(view, subject, i - 1)) return null;
  const cue: Cue = {
    kind: 'source',
    sense: 'say',
    at: start,
    end: start,
    from: start,
    to: i - 1,
    sentence,
    subject,
    agreement: null,
    joined: false,
    relayedBy: null,
    on: false,
  };
  return {
    cue,
    side: 'before',
    distance: 0,
    adjacent: true,
    woven: false,
    opened: true,
    bare: true,
    colon: true,
  };
}
