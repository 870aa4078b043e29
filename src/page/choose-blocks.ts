import { fold } from '../core/text/fold.ts';
import { articleRoot, widenToEquals } from './article-root.ts';
import type { Block } from './block.ts';
import { dropBoxes } from './drop-boxes.ts';
import { dropRepeats } from './drop-repeats.ts';
import { dropStrays, type PageNames } from './drop-strays.ts';
import { isBoilerplate } from './is-boilerplate.ts';
import { isLinks, isMoment, isProse, proseWeight } from './is-prose.ts';
import { nameWords } from './name-words.ts';
import { pointsElsewhere, sectionHead } from './section-line.ts';
import type { Walk } from './walk-blocks.ts';

/** A doubtful element with this much prose is the article's after all; less suffices where Readability kept it. */
const MUCH_PROSE = 600;
const SOME_PROSE = 80;

/** Named for the author it is a note on the author, which Readability keeps too: only much prose speaks against it. */
const AUTHOR_NAMES = /^authors?$/;

/** What holds this share of all prose of the page is the article, however short: a wrapper (`#__next`, `date-outer`). */
const MOST_PROSE = 0.5;

/** A summary above the text has at least this many characters; a heading under the title says it in fewer. */
const LEAD = 50;
const SUBTITLE = 20;

/** What pages call the summary under the title: believed in fewer characters. */
const LEAD_NAMES =
  /^(?:dek|standfirst|subtitle|subheadline|subhead|deck|intro|lead|lede|chapo|summary|excerpt|kicker-text)$/;

/** A line of nothing but tags. */
const HASHTAGS = /^(?:#[\p{L}\p{M}\p{N}_]+[\s،,|]*)+$/u;

/** Short lines in them are no labels but items of a list, values of a row. */
const LIST_PARTS: ReadonlySet<string> = new Set(['LI', 'TR', 'DD', 'DT']);

/** Which blocks of the page are the article, in reading order. */
export function chooseBlocks(
  walk: Walk,
  kept: ReadonlySet<Element>,
  title: Element | null,
  titleText: string,
  names: PageNames,
): Block[] {
  const doubtful = doubtfulBlocks(walk, kept);
  const blocks = walk.blocks.map((block) =>
    block.junk === null && doubtful.has(block) ? { ...block, junk: 'doubt' } : block,
  );
  const root = widenToEquals(articleRoot(blocks, kept), blocks, title);
  if (!root) return [];
  const inside = blocks.filter((block) => root.contains(block.element));
  const candidates = dropBoxes(inside, root);
  const holders = new Set(
    candidates.filter((block) => !block.junk && isProse(block)).map((block) => block.element),
  );
  const body = candidates.filter((block) => isText(block, kept, holders, titleText));
  const ended = upToComments(body, inside);
  const lead = findLead(blocks, ended[0], title, titleText);
  return trimEnds(dropRepeats(dropStrays(lead ? [lead, ...ended] : ended, title, names)));
}

/** Blocks inside elements that only may be something else and that hold little prose. */
function doubtfulBlocks(walk: Walk, kept: ReadonlySet<Element>): ReadonlySet<Block> {
  const prose = new Map<Element, number>();
  const advised = new Set<Element>();
  const most =
    walk.blocks.reduce((sum, block) => sum + (block.junk ? 0 : proseWeight(block)), 0) * MOST_PROSE;
  for (const [block, elements] of walk.doubts) {
    for (const element of elements) {
      prose.set(element, (prose.get(element) ?? 0) + (block.junk ? 0 : proseWeight(block)));
      if (isKept(block, kept)) advised.add(element);
    }
  }
  const out = new Set<Block>();
  for (const [block, elements] of walk.doubts) {
    const doubted = elements.some((element) => {
      const believed =
        element.tagName === 'P' ||
        (advised.has(element) && !nameWords(element).some((word) => AUTHOR_NAMES.test(word)));
      const enough = believed ? SOME_PROSE : MUCH_PROSE;
      return (prose.get(element) ?? 0) < Math.min(enough, Math.max(most, SOME_PROSE));
    });
    if (doubted) out.add(block);
  }
  return out;
}

/** Nothing after the heading of the readers' comments is the article's; among a page's tools (comment, print) it is none. */
function upToComments(body: readonly Block[], inside: readonly Block[]): Block[] {
  const third = inside.length / 3;
  const from = inside.findIndex(
    (block, index) => index > third && !isListed(block.element) && sectionHead(block.text) === 'comments',
  );
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
  if (isTitle(block.text, titleText) || isBoilerplate(block.text) || HASHTAGS.test(block.text)) return false;
  const tag = block.element.tagName;
  if (isMoment(block.text) && tag !== 'TR') return false;
  if (isListed(block.element) && /\p{L}/u.test(block.text)) return true;
  if (block.heading) return tag !== 'H1' && /\p{L}/u.test(block.text);
  if (isProse(block)) return true;
  if (tag === 'BLOCKQUOTE' || holders.has(block.element)) return /\p{L}{2}.*\s.*\p{L}{2}/u.test(block.text);
  return tag === 'P' && kept.has(block.element) && /\p{L}{2}.*\s.*\p{L}{2}/u.test(block.text);
}

/** An item of a list, or a row with values: a row of one cell is a page's column, laid out as a table. */
function isListed(element: Element): boolean {
  return LIST_PARTS.has(element.tagName) && (element.tagName !== 'TR' || element.children.length > 1);
}

/** Did Readability keep it? It wraps loose text in paragraphs of its own: then an element inside the block is kept. */
function isKept(block: Block, kept: ReadonlySet<Element>): boolean {
  if (kept.has(block.element)) return true;
  const inner = block.pieces[0]?.node.parentElement;
  return inner !== null && inner !== undefined && kept.has(inner);
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
        isSummary(block) &&
        !isBoilerplate(block.text) &&
        !isMoment(block.text) &&
        !isTitle(block.text, titleText) &&
        !sectionHead(block.text) &&
        !pointsElsewhere(block.text),
    ) ?? null
  );
}

/** A heading, an element named as a summary, or a sentence long enough to be one. */
function isSummary(block: Block): boolean {
  if (block.heading || nameWords(block.element).some((word) => LEAD_NAMES.test(word)))
    return block.text.length >= SUBTITLE;
  return block.text.length >= LEAD && isProse(block);
}

/** Headings without text after them head something else. */
function trimEnds(blocks: readonly Block[]): Block[] {
  const last = blocks.findLastIndex((block) => !block.heading);
  return blocks.slice(0, last + 1);
}

function isTitle(text: string, title: string): boolean {
  return title !== '' && text.length <= title.length + 20 && fold(text) === fold(title);
}
