import type { Cue } from './find-cues.ts';
import { longestTag, type ParagraphView, tagIn } from './paragraph-view.ts';
import type { Table } from './table.ts';

/** How a quote hangs on a cue. */
export interface Hold {
  cue: Cue;
  side: 'before' | 'after';
  /** Tokens between cue and quote. */
  distance: number;
  /** The last word before the quote is the cue itself, a colon, a comma after it, or a word that opens speech. */
  adjacent: boolean;
  /** Adjacent through a preposition that the verb takes (called for “…”). */
  woven: boolean;
  /** A word that opens speech stands right before it. */
  opened: boolean;
  /** Nothing opens reported speech between the two: the verb has no other object. */
  bare: boolean;
  colon: boolean;
}

/** A cue and its quote stand at most this many words apart. */
const MAX_DISTANCE = 60;

/** The cue that a quote at token `quote` hangs on, or null. `cues` are the paragraph's, in order. */
export function chooseCue(view: ParagraphView, cues: readonly Cue[], quote: number): Hold | null {
  const before = cueBefore(view, cues, quote);
  const after = cueAfter(view, cues, quote);
  if (!after) return before ?? cueTrailing(view, cues, quote);
  if (!before) return after;
  if (before.colon || (before.adjacent && view.lexicon.order === 'verb-first')) return before;
  if (isRelayed(view, before, after)) return before;
  if (view.lexicon.order === 'subject-first' && after.cue.kind === 'verb') return after;
  return before;
}

/** `The ministry said it was “…,” SANA reported`: the agency relays what the sentence's own speaker said. */
function isRelayed(view: ParagraphView, before: Hold, after: Hold): boolean {
  const relay = after.cue.subject;
  return (
    before.cue.kind === 'verb' &&
    before.cue.subject !== null &&
    relay !== null &&
    relay.to - relay.from <= 3 &&
    tagIn(view, relay.from, 'agency') !== null
  );
}

function cueBefore(view: ParagraphView, cues: readonly Cue[], quote: number): Hold | null {
  const sentence = view.sentences[quote];
  let best: Cue | null = null;
  // Cues are in order: the last one that ends before the quote, in its sentence.
  for (let low = 0, high = cues.length; low < high; ) {
    const middle = (low + high) >> 1;
    const cue = cues[middle];
    if (cue && cue.to <= quote) {
      best = cue;
      low = middle + 1;
    } else high = middle;
  }
  if (!best || best.sentence !== sentence || quote - best.to > MAX_DISTANCE) return null;
  const colon = view.tokens[quote - 1]?.kind === 'colon';
  return { cue: best, side: 'before', distance: quote - best.to, ...contact(view, best, quote), colon };
}

type Contact = Pick<Hold, 'adjacent' | 'woven' | 'opened' | 'bare'>;

function contact(view: ParagraphView, cue: Cue, quote: number): Contact {
  const bare = cue.kind === 'verb' && cue.sense === 'say' && !opensBetween(view, cue.to, quote);
  let last = quote - 1;
  while (last >= cue.to && view.tokens[last]?.kind !== 'word') last--;
  if (last < cue.to) return { adjacent: true, woven: false, opened: false, bare };
  if (tagIn(view, last, 'complement', 'saying')) {
    // `أنه “…”`: the sentence has its subject, the quote is what is said of it.
    const pointed = view.lexicon.order === 'verb-first' && tagIn(view, last, 'link') !== null;
    return { adjacent: !pointed, woven: pointed, opened: true, bare };
  }
  const comma = view.tokens[quote - 1]?.kind === 'comma';
  if (comma && bare) return { adjacent: true, woven: false, opened: false, bare };
  const glued = view.lexicon.proclitics.prepositions.includes(view.tokens[last]?.folded ?? '');
  if (glued || tagIn(view, last, 'link')) return { adjacent: false, woven: true, opened: false, bare };
  return { adjacent: onlyCircumstance(view, cue.to, last + 1), woven: false, opened: false, bare };
}

function opensBetween(view: ParagraphView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tagIn(view, i, 'complement')) return true;
  return false;
}

/** Words of where, when, how and to whom. */
const CIRCUMSTANCE: readonly Table[] = [
  'time',
  'channel',
  'agency',
  'outletNoun',
  'roleLink',
  'toOutlet',
  'affiliation',
  'auxiliary',
  'definite',
  'indefinite',
  'commonNoun',
];

/** Only where, when and to whom it was said stands between: `لوكالة … في الباغوز الأربعاء`, `in a statement on Monday`. */
export function onlyCircumstance(view: ParagraphView, from: number, to: number): boolean {
  const { prepositions, article } = view.lexicon.proclitics;
  for (let i = from; i < to; ) {
    const token = view.tokens[i];
    if (token?.kind === 'comma') {
      i++;
      continue;
    }
    const word = token?.folded ?? '';
    if (token?.kind !== 'word' || tagIn(view, i, 'complement', 'object')) return false;
    const phrase = longestTag(view, i, ...CIRCUMSTANCE);
    const named = token.capital || (article !== '' && word.startsWith(article)) || view.places.has(word);
    const afterLink = tagIn(view, i - 1, 'roleLink', 'toOutlet', 'channel', 'outletNoun') !== null;
    const free =
      /^\p{N}/u.test(word) || view.places.has(word) || prepositions.includes(word) || (afterLink && named);
    if (!phrase && !free) return false;
    i += phrase?.length ?? 1;
  }
  return true;
}

/** A cue that begins right behind the quote and closes it: `“…”, said X`, `“…,” X told Y`, `“…”, according to X`. */
function cueAfter(view: ParagraphView, cues: readonly Cue[], quote: number): Hold | null {
  let next = quote + 1;
  while (view.tokens[next]?.kind === 'comma' || view.tokens[next]?.kind === 'dash') next++;
  const closer = closerAt(view, next);
  next = closer ?? next;
  const cue = firstFrom(cues, next);
  if (!cue || (cue.joined && closer === null) || cue.kind === 'participle') return null;
  if (closer !== null && cue.from === next && cue.subject !== null) return closing(cue);
  const gap = cue.from - next;
  const sentence = view.sentences[quote] ?? 0;
  const crosses = cue.sentence !== sentence;
  if (
    gap < 0 ||
    gap > (crosses ? 0 : 1) ||
    (crosses && (cue.sentence !== sentence + 1 || !closesQuote(view, cue, quote)))
  )
    return null;
  if (gap === 1 && !tagIn(view, next, 'auxiliary', 'boundary')) return null;
  // `“…” and Bali said that …` and a verb that goes on to other words of its own do not close this quote.
  // `“…”، يقول وهو ينتظر`: right behind the comma, with nothing told of its own.
  if (cue.kind === 'verb' && cue.subject === null) {
    const bare = view.lexicon.order === 'verb-first' && next > quote + 1 && gap === 0 && cue.sense === 'say';
    return bare && !crosses && !opensMore(view, cue.to) ? closing(cue) : null;
  }
  if (crosses && opensOwnSpeech(view, cue)) return null;
  return {
    cue,
    side: 'after',
    distance: gap,
    adjacent: true,
    woven: false,
    opened: false,
    bare: false,
    colon: false,
  };
}

/** `“…”. هكذا قال فلان`: behind the phrase that gives the words before to a speaker; null where none stands here or behind a stop. */
function closerAt(view: ParagraphView, at: number): number | null {
  const from = view.tokens[at]?.kind === 'stop' ? at + 1 : at;
  const closer = longestTag(view, from, 'closer');
  return closer ? from + closer.length : null;
}

const closing = (cue: Cue): Hold => ({
  cue,
  side: 'after',
  distance: 0,
  adjacent: true,
  woven: false,
  opened: false,
  bare: false,
  colon: false,
});

/** `Soldiers still find “…” each day, an officer said.`: the sentence's attribution stands at its end, after a comma. */
function cueTrailing(view: ParagraphView, cues: readonly Cue[], quote: number): Hold | null {
  const cue = firstFrom(cues, quote + 1);
  if (!cue || cue.sentence !== view.sentences[quote] || cue.subject === null || cue.sense === 'weave')
    return null;
  if (cue.kind === 'participle' || cue.joined || cue.from - quote > MAX_DISTANCE) return null;
  if (view.tokens[cue.from - 1]?.kind !== 'comma' || tagIn(view, cue.to, 'complement')) return null;
  return {
    cue,
    side: 'before',
    distance: cue.from - quote,
    adjacent: false,
    woven: false,
    opened: false,
    bare: false,
    colon: false,
  };
}

/** Words behind a verb in which what it tells begins. */
const MORE_REACH = 12;

/** Across a sentence's end only for words that end on an exclamation, a question, or a stop before a bare "X said". */
function closesQuote(view: ParagraphView, cue: Cue, quote: number): boolean {
  return view.lexicon.order === 'subject-first' && cue.kind === 'verb' && cue.from === quote + 1;
}

/** What a verb goes on to tell: a quote, a colon, `that`. */
function opensMore(view: ParagraphView, at: number): boolean {
  for (let i = at; i < at + MORE_REACH; i++) {
    const kind = view.tokens[i]?.kind;
    if (kind === undefined || kind === 'stop') return false;
    if (kind === 'quote' || kind === 'colon' || tagIn(view, i, 'complement')) return true;
  }
  return false;
}

function opensOwnSpeech(view: ParagraphView, cue: Cue): boolean {
  const next = view.tokens[cue.to];
  if (!next || next.kind === 'stop' || next.kind === 'comma')
    return next?.kind === 'comma' && view.tokens[cue.to + 1]?.kind === 'quote';
  if (next.kind === 'quote' || next.kind === 'colon') return true;
  return !tagIn(view, cue.to, 'time', 'toOutlet', 'boundary', 'roleLink');
}

function firstFrom(cues: readonly Cue[], at: number): Cue | null {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.from ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return cues[low] ?? null;
}
