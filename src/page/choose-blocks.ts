import { fold } from '../core/text/fold.ts';
import { articleRoot } from './article-root.ts';
import type { Block } from './block.ts';
import { isBoilerplate } from './is-boilerplate.ts';
import { isLinks, isMoment, isProse, proseWeight } from './is-prose.ts';
import { pointsElsewhere, sectionHead } from './section-line.ts';
import type { Walk } from './walk-blocks.ts';

/** A doubtful element with this much prose is the article's after all; less suffices where Readability kept it. */
const MUCH_PROSE = 600;
const SOME_PROSE = 80;

/** A summary above the text has at least this many characters; a heading under the title says it in fewer. */
const LEAD = 50;
const SUBTITLE = 20;

/** Short lines in them are no labels but items of a list, values of a row. */
const LIST_PARTS: ReadonlySet<string> = new Set(['LI', 'TR', 'DD', 'DT']);

/** Which blocks of the page are the article, in reading order. */
export function chooseBlocks(
  walk: Walk,
  kept: ReadonlySet<Element>,
  title: Element | null,
  titleText: string,
): Block[] {
  const doubtful = doubtfulBlocks(walk, kept);
  const blocks = walk.blocks.map((block) =>
    block.junk === null && doubtful.has(block) ? { ...block, junk: 'doubt' } : block,
  );
  const root = articleRoot(blocks, kept);
  if (!root) return [];
  const inside = blocks.filter((block) => root.contains(block.element));
  const candidates = withoutBoxes(inside);
  const holders = new Set(
    candidates.filter((block) => !block.junk && isProse(block)).map((block) => block.element),
  );
  const body = candidates.filter((block) => isText(block, kept, holders, titleText));
  const ended = upToComments(body, inside);
  const lead = findLead(blocks, ended[0], title, titleText);
  return trimEnds(lead ? [lead, ...ended] : ended);
}

/** Blocks inside elements that only may be something else and that hold little prose. */
function doubtfulBlocks(walk: Walk, kept: ReadonlySet<Element>): ReadonlySet<Block> {
  const prose = new Map<Element, number>();
  const advised = new Set<Element>();
  for (const [block, elements] of walk.doubts) {
    for (const element of elements) {
      prose.set(element, (prose.get(element) ?? 0) + (block.junk ? 0 : proseWeight(block)));
      if (kept.has(block.element)) advised.add(element);
    }
  }
  const out = new Set<Block>();
  for (const [block, elements] of walk.doubts) {
    const doubted = elements.some(
      (element) =>
        (prose.get(element) ?? 0) <
        (advised.has(element) || element.tagName === 'P' ? SOME_PROSE : MUCH_PROSE),
    );
    if (doubted) out.add(block);
  }
  return out;
}

/** Drop boxes of links: their heading, and the links that follow it up to the next sentence. */
function withoutBoxes(blocks: readonly Block[]): Block[] {
  const out: Block[] = [];
  let box = false;
  for (const block of blocks) {
    const head = sectionHead(block.text);
    if (head) {
      box = head === 'related';
      continue;
    }
    if (pointsElsewhere(block.text) && (block.linked > 0 || block.text.length < 160)) continue;
    if (box && !isLinks(block) && isProse(block)) box = false;
    if (!box) out.push(block);
  }
  return out;
}

/** Nothing after the heading of the readers' comments is the article's. */
function upToComments(body: readonly Block[], inside: readonly Block[]): Block[] {
  const half = inside.length / 3;
  const from = inside.findIndex((block, index) => index > half && sectionHead(block.text) === 'comments');
  if (from < 0) return [...body];
  const rest = new Set(inside.slice(from));
  return body.filter((block) => !rest.has(block));
}

/**
 * Is this block, which stands inside the article's element, text of the article? `holders` are the elements that hold
 * sentences directly: where breaks divide a text, its short lines (subheads, names) stand in the same element.
 */
function isText(
  block: Block,
  kept: ReadonlySet<Element>,
  holders: ReadonlySet<Element>,
  titleText: string,
): boolean {
  if (block.junk !== null || isLinks(block)) return false;
  if (isTitle(block.text, titleText) || isBoilerplate(block.text)) return false;
  const tag = block.element.tagName;
  const inList = LIST_PARTS.has(tag);
  if (inList && /\p{L}/u.test(block.text)) return true;
  if (isMoment(block.text)) return false;
  if (block.heading) return tag !== 'H1' && /\p{L}/u.test(block.text);
  if (isProse(block)) return true;
  if (tag === 'BLOCKQUOTE' || holders.has(block.element)) return /\p{L}{2}.*\s.*\p{L}{2}/u.test(block.text);
  return tag === 'P' && kept.has(block.element) && /\p{L}{2}/u.test(block.text);
}

/** A summary between the title and the text, outside the text's own element. */
function findLead(
  blocks: readonly Block[],
  first: Block | undefined,
  title: Element | null,
  titleText: string,
): Block | null {
  if (!first || !title) return null;
  const end = blocks.findIndex((block) => block.element === first.element && block.text === first.text);
  const start = blocks.findLastIndex((block, index) => index < end && title.contains(block.element));
  if (start < 0) return null;
  const between = blocks.slice(start + 1, end);
  return (
    between.find(
      (block) =>
        block.junk === null &&
        (block.heading ? block.text.length >= SUBTITLE : block.text.length >= LEAD && isProse(block)) &&
        !isBoilerplate(block.text) &&
        !isMoment(block.text) &&
        !isTitle(block.text, titleText) &&
        !sectionHead(block.text) &&
        !pointsElsewhere(block.text),
    ) ?? null
  );
}

/** Headings without text after them head something else. */
function trimEnds(blocks: readonly Block[]): Block[] {
  const last = blocks.findLastIndex((block) => !block.heading);
  return blocks.slice(0, last + 1);
}

function isTitle(text: string, title: string): boolean {
  return title !== '' && text.length <= title.length + 20 && fold(text) === fold(title);
}
