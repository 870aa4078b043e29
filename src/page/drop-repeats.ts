import { fold } from '../core/text/fold.ts';
import type { Block } from './block.ts';

/** Shorter lines (names, values) may well stand twice. */
const LEAST_WORDS = 3;

/** Longest pull quote: a longer stretch would be a paragraph of its own. */
const LONGEST = 320;

/** Values of a table and items of a list repeat words of the text by right. */
const LISTED: ReadonlySet<string> = new Set(['LI', 'TR', 'DD', 'DT']);

/**
 * Drop pull quotes and texts that a page holds twice: what is said, word for word, inside another paragraph. A pull
 * quote is a `blockquote` or stands in a box of its own; among its equals a paragraph may repeat another.
 */
export function dropRepeats(blocks: readonly Block[]): Block[] {
  const plain = blocks.map(({ text }) => ` ${(fold(text).match(WORDS) ?? []).join(' ')} `);
  const whole = plain.join('|');
  return blocks.filter((block, index) => {
    const own = plain[index] ?? '';
    if (block.heading || LISTED.has(block.element.tagName) || block.text.length > LONGEST) return true;
    if (own.split(' ').length - 2 < LEAST_WORDS || whole.indexOf(own) === whole.lastIndexOf(own)) return true;
    return !plain.some((other, at) => {
      const holder = blocks[at];
      if (at === index || !holder || !other.includes(own) || (other === own && at > index)) return false;
      return block.element.tagName === 'BLOCKQUOTE' || !isBeside(block.element, holder.element);
    });
  });
}

function isBeside(one: Element, other: Element): boolean {
  return one === other || one.parentElement === other.parentElement;
}

const WORDS = /[\p{L}\p{M}\p{N}]+/gu;
