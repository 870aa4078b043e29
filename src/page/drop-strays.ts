import { fold } from '../core/text/fold.ts';
import type { Block } from './block.ts';
import { isClosingNote } from './is-boilerplate.ts';
import { proseWeight } from './is-prose.ts';

/** What a page's own lines are told by. */
export interface PageNames {
  /** The outlet and its site, as it calls itself. */
  site: readonly string[];
  /** Who wrote it, one by one. */
  authors: readonly string[];
}

/** What stands before the title is the page's where this many times as much prose stands after it. */
const AFTER_TITLE = 2;

/** A note on authors and editors stands among the last paragraphs and is not longer. */
const LAST = 3;
const NOTE = 420;

/** Drop what is about the page: text before its title, bare names of outlet and author, the notes at the end. */
export function dropStrays(blocks: readonly Block[], title: Element | null, names: PageNames): Block[] {
  const site = names.site.map(plain).filter((name) => name.length > 1);
  const authors = names.authors.map(plain).filter((name) => name.includes(' '));
  const after = title ? fromTitleOn(blocks, title) : blocks;
  return after.filter((block, index) => {
    const text = plain(block.text);
    if (site.includes(text) || authors.includes(text)) return false;
    const isLast = index > 0 && index >= after.length - LAST && block.text.length <= NOTE;
    return !(
      isLast &&
      (isClosingNote(block.text) || authors.some((author) => text.startsWith(`${author} `)))
    );
  });
}

function fromTitleOn(blocks: readonly Block[], title: Element): readonly Block[] {
  const isBefore = (block: Block) =>
    // 4: follows, 8: contains, 16: is contained.
    (title.compareDocumentPosition(block.element) & (4 | 8 | 16)) === 0 && block.element !== title;
  const weigh = (some: readonly Block[]) => some.reduce((sum, block) => sum + proseWeight(block), 0);
  const before = blocks.filter(isBefore);
  const after = blocks.filter((block) => !isBefore(block));
  return weigh(after) >= weigh(before) * AFTER_TITLE ? after : blocks;
}

function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
