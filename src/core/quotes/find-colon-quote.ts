import { onlyCircumstance } from './choose-cue.ts';
import type { Cue } from './find-cues.ts';
import { type ParagraphView, tagIn } from './paragraph-view.ts';

/** An unmarked stretch after "he said:". */
export interface ColonQuote {
  cue: Cue;
  start: number;
  end: number;
}

/** Fewer words than these after a colon may be a list or a label. */
const MIN_WORDS = 5;
/** Between the speech verb with its subject and the colon: a channel or a day. */
const MAX_GAP = 8;

/**
 * Words after a speech verb and a colon in a paragraph without marks: `وقال المتحدث: …`.
 * Only where the register is clear: a plain verb of speech, no "that" before or after the colon.
 * They run to the end of the paragraph, or to the sentence before the next speech verb.
 */
export function findColonQuote(view: ParagraphView, cues: readonly Cue[]): ColonQuote | null {
  for (const cue of cues) {
    if (cue.kind !== 'verb' && cue.kind !== 'participle') continue;
    if (cue.sense !== 'say') continue;
    const colon = colonAfter(view, cue);
    if (colon === null) continue;
    const first = view.tokens[colon + 1];
    if (!first || tagIn(view, colon + 1, 'complement')) return null;
    // `the monitor said: 124 fighters, 50 guards`: where names have capitals, so has a sentence's first word.
    if (view.lexicon.names === 'capitals' && !first.capital) return null;
    const stop = cues.find((next) => next.from > colon && opensSentence(view, next.from));
    const last = view.tokens[(stop?.from ?? view.tokens.length) - 1];
    const words = view.tokens.slice(colon + 1, stop?.from).filter((token) => token.kind === 'word').length;
    if (!last || words < MIN_WORDS) return null;
    const end = last.kind === 'stop' && last.text.startsWith('.') ? last.start : last.end;
    return { cue, start: first.start, end };
  }
  return null;
}

function colonAfter(view: ParagraphView, cue: Cue): number | null {
  for (let i = cue.to; i < Math.min(view.tokens.length, cue.to + MAX_GAP); i++) {
    const token = view.tokens[i];
    // `عدّوا ما خلّفته الحرب: …`: the verb has another object, and what follows lists it.
    if (token?.kind === 'colon')
      return view.sentences[i] === cue.sentence && onlyCircumstance(view, cue.to, i) ? i : null;
    if (!token || token.kind === 'stop' || token.kind === 'quote' || tagIn(view, i, 'complement'))
      return null;
  }
  return null;
}

const opensSentence = (view: ParagraphView, at: number) => view.sentences[at] !== view.sentences[at - 1];
