import { fold } from '../core/text/fold.ts';
import type { Block } from './block.ts';

/** Shorter lines (names, values) may well stand twice. */
const LEAST_WORDS = 3;

/** Longest pull quote: a longer stretch would be a paragraph of its own. */
const LONGEST = 320;

/** Values of a table and items of a list repeat words of the text by right. */
const LISTED: ReadonlySet<string> = new Set(['LI', 'TR', 'DD', 'DT']);

/** Paragraphs looked at that open alike: a page of the same line a thousand times is not compared with itself. */
const MOST_HOLDERS = 16;

/**
 * Drop pull quotes and texts that a page holds twice: what is said, word for word, inside another paragraph. A pull
 * quote is a `blockquote` or stands in a box of its own; among its equals a paragraph may repeat another.
 * Linear: only paragraphs that hold a text's first words are looked at.
 */
export function dropRepeats(blocks: readonly Block[]): Block[] {
  const texts = blocks.map((block) => ({ block, words: fold(block.text).match(WORDS) ?? [] }));
  const mayRepeat = ({ block, words }: Text) =>
    !block.heading &&
    !LISTED.has(block.element.tagName) &&
    block.text.length <= LONGEST &&
    words.length >= LEAST_WORDS;
  const holders = findHolders(texts, new Set(texts.filter(mayRepeat).map(({ words }) => opening(words, 0))));
  const repeats = (text: Text, index: number) =>
    (holders.get(opening(text.words, 0)) ?? []).some((at) => {
      const other = texts[at];
      if (at === index || !other || !holds(other, text)) return false;
      // Of two that say the same, the first stays.
      if (other.words.length === text.words.length && at > index) return false;
      return (
        text.block.element.tagName === 'BLOCKQUOTE' || !isBeside(text.block.element, other.block.element)
      );
    });
  return texts.filter((text, index) => !mayRepeat(text) || !repeats(text, index)).map(({ block }) => block);
}

interface Text {
  block: Block;
  /** Folded. */
  words: readonly string[];
}

/** The paragraphs in which each of the openings stands, by index. */
function findHolders(texts: readonly Text[], openings: ReadonlySet<string>): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [index, { words }] of texts.entries())
    for (let at = 0; at + LEAST_WORDS <= words.length; at++) {
      const key = opening(words, at);
      if (!openings.has(key)) continue;
      const places = found.get(key) ?? [];
      if (places.at(-1) !== index && places.length < MOST_HOLDERS) places.push(index);
      found.set(key, places);
    }
  return found;
}

function opening(words: readonly string[], at: number): string {
  return words.slice(at, at + LEAST_WORDS).join(' ');
}

function holds(other: Text, text: Text): boolean {
  return (
    other.words.length >= text.words.length &&
    ` ${other.words.join(' ')} `.includes(` ${text.words.join(' ')} `)
  );
}

function isBeside(one: Element, other: Element): boolean {
  return one === other || one.parentElement === other.parentElement;
}

const WORDS = /[\p{L}\p{M}\p{N}]+/gu;
