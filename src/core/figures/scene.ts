import type { Article, Knowledge, Numeral, ParagraphRef, Quote, Side } from '../model.ts';
import type { FoldedText } from '../text/folded-text.ts';
import { foldText } from '../text/folded-text.ts';
import type { CompiledLexicon } from './compile-lexicon.ts';
import type { PhraseTable } from './phrase-table.ts';
import { matchPhrase } from './phrase-table.ts';
import type { EventHit } from './read-events.ts';
import { readEvents } from './read-events.ts';
import type { NameHit } from './read-names.ts';
import { readNames } from './read-names.ts';
import type { Token } from './read-tokens.ts';
import { readTokens } from './read-tokens.ts';
import type { WordForm } from './word-forms.ts';

/** One paragraph, read once, for all its figures. Token indexes everywhere. */
export interface Scene {
  readonly paragraph: ParagraphRef;
  readonly text: FoldedText;
  readonly lexicon: CompiledLexicon;
  readonly tokens: readonly Token[];
  readonly names: readonly NameHit[];
  /** The name that covers a token. */
  readonly nameAt: ReadonlyMap<number, NameHit>;
  readonly events: readonly EventHit[];
  /** The event phrase that starts at a token. */
  readonly eventAt: ReadonlyMap<number, EventHit>;
  /** The paragraph's quotes, in order. */
  readonly quotes: readonly Quote[];
  /** The side that a person or body of the authority list speaks for. */
  readonly sideOf: ReadonlyMap<string, Side>;
  readonly article: Article;
}

/** Read a paragraph's tokens, names and event words. */
export function setScene(
  paragraph: ParagraphRef,
  words: string,
  lexicon: CompiledLexicon,
  numerals: readonly Numeral[],
  quotes: readonly Quote[],
  article: Article,
  knowledge: Knowledge,
): Scene {
  const text = foldText(words);
  const tokens = readTokens(text, numerals, lexicon);
  const names = readNames(text, tokens, lexicon, knowledge);
  const nameAt = new Map<number, NameHit>();
  for (const name of names) for (let at = name.start; at < name.end; at++) nameAt.set(at, name);
  const events = readEvents({ tokens, nameAt, lexicon });
  const eventAt = new Map(events.map((event) => [event.start, event]));
  return {
    paragraph,
    text,
    lexicon,
    tokens,
    names,
    nameAt,
    events,
    eventAt,
    quotes,
    sideOf: sidesOf(knowledge),
    article,
  };
}

/** Does a phrase of the table start here? */
export function startsHere(scene: Scene, table: PhraseTable<unknown>, at: number): boolean {
  return matchPhrase(table, scene.tokens, at) !== null;
}

/** Marks that may stand between a number and its words: quotes, brackets and slashes around either, glued hyphens. */
const LIGHT_MARK = /^["'«»“”„()[\]/*_#-]$/u;

/** Is the mark one that does not part a number from its words? A dash with spaces parts. */
export function isLight(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  if (token?.kind !== 'mark' || !LIGHT_MARK.test(token.text)) return false;
  if (token.text !== '-') return true;
  return scene.tokens[at - 1]?.end === token.start && scene.tokens[at + 1]?.start === token.end;
}

/** Is a word joined to what stands before it: by a word of its own, or by a particle written onto it? */
export function isJoined(scene: Scene, at: number, form?: WordForm): boolean {
  const before = scene.tokens[at - 1];
  if (before?.kind === 'word' && scene.lexicon.joiners.has(before.text)) return true;
  return form?.joined ?? scene.tokens[at]?.forms.some((each) => each.joined) ?? false;
}

/** The quote that a stretch of the paragraph stands in. */
export function quoteAround(scene: Scene, start: number, end: number): Quote | null {
  let low = 0;
  let high = scene.quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((scene.quotes[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const quote = scene.quotes[low - 1];
  return quote !== undefined && end <= quote.end ? quote : null;
}

const knownSides = new WeakMap<Knowledge, Map<string, Side>>();

function sidesOf(knowledge: Knowledge): Map<string, Side> {
  let sides = knownSides.get(knowledge);
  if (sides === undefined) {
    sides = new Map();
    for (const entry of knowledge.authority) if (entry.side !== undefined) sides.set(entry.id, entry.side);
    for (const entry of knowledge.authority) {
      const side = entry.speaksFor === undefined ? undefined : sides.get(entry.speaksFor);
      if (side !== undefined && !sides.has(entry.id)) sides.set(entry.id, side);
    }
    knownSides.set(knowledge, sides);
  }
  return sides;
}
