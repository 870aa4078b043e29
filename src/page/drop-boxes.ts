import type { Block } from './block.ts';
import { isLinks, isProse, proseWeight } from './is-prose.ts';
import { pointsElsewhere, sectionHead } from './section-line.ts';
import type { SectionKind } from './section-words.ts';

/**
 * An element that a section line heads is that section's as long as it holds no more prose than this: a box of related
 * stories has a few teasers; under "advertisement" or "share" stands hardly a sentence, else it is the article's chunk. Under a
 * label ("key points") stands the article itself.
 */
const BOX_PROSE: Readonly<Record<SectionKind, number>> = {
  related: 400,
  share: 120,
  comments: 4_000,
  label: 0,
};

/** And not more than this share of all prose: short articles are no boxes. */
const BOX_SHARE = 0.3;

/** A pointer elsewhere without a link of its own is short. */
const POINTER = 160;

/**
 * Drop boxes of links, teasers and advertisements: whatever stands in an element that a section line heads, and, where
 * the line stands among the paragraphs, the links that follow it up to the next sentence.
 */
export function dropBoxes(blocks: readonly Block[], root: Element): Block[] {
  const boxes = headedElements(blocks, root);
  const out: Block[] = [];
  let box = false;
  for (const block of blocks) {
    if (boxes.some((element) => element.contains(block.element))) continue;
    const head = sectionHead(block.text);
    if (head) {
      box = head === 'related';
      continue;
    }
    if (pointsElsewhere(block.text) && (block.linked > 0 || block.text.length < POINTER)) continue;
    if (box && !isLinks(block) && isProse(block)) box = false;
    if (!box) out.push(block);
  }
  return out;
}

/** Of each section line the largest element below the root that begins with it and is no larger than a box. */
function headedElements(blocks: readonly Block[], root: Element): Element[] {
  const total = blocks.reduce((sum, block) => sum + proseWeight(block), 0);
  const found: Element[] = [];
  for (const [index, block] of blocks.entries()) {
    const kind = sectionHead(block.text);
    if (!kind || kind === 'label') continue;
    let box: Element | null = null;
    for (
      let at: Element | null = block.element;
      at && at !== root && root.contains(at);
      at = at.parentElement
    ) {
      const around = at;
      const before = blocks[index - 1];
      if (before && around.contains(before.element)) break;
      const prose = proseFrom(blocks, index, around);
      if (prose > BOX_PROSE[kind] || prose > total * BOX_SHARE) break;
      box = around;
    }
    if (box) found.push(box);
  }
  return found;
}

/** Prose of the blocks from an index on as long as they stand in an element. */
function proseFrom(blocks: readonly Block[], index: number, element: Element): number {
  let prose = 0;
  for (let at = index; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block || !element.contains(block.element)) break;
    prose += proseWeight(block);
  }
  return prose;
}
