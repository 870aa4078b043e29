import { type Block, BlockText } from './block.ts';
import { BLOCKS, CELLS, HEADINGS, SILENT } from './element-kinds.ts';
import { judgeElement } from './judge-element.ts';
import { attributeOf, kinOf, tagOf } from './safe-dom.ts';

/** How much of a page is looked at. Beyond, the rest is left unread and the reading says so. */
export interface WalkLimits {
  /** DOM nodes. */
  nodes: number;
  /** Characters of text taken into blocks. */
  characters: number;
}

/** A page's text in reading order. */
export interface Walk {
  blocks: readonly Block[];
  /** False where a limit ended the walk. */
  whole: boolean;
  /** Elements whose name raised a doubt, innermost first, for each block that stands in one. */
  doubts: ReadonlyMap<Block, readonly Element[]>;
}

interface Open {
  element: Element;
  block: boolean;
  link: boolean;
  heading: boolean;
  junk: string | null;
  doubts: readonly Element[];
}

/** What the walk must know of a page beforehand. */
export interface WalkHints {
  /** Elements of our own, never entered. */
  own: (element: Element) => boolean;
  /** The element of the title: nothing around it can be junk by its name. */
  title: Element | null;
  /** Also read what only an attribute hides: pages hide their text until their scripts run. */
  unhide?: boolean;
}

/** Split everything under `root` into blocks of text. Linear; never follows scripts, frames or shadow roots. */
export function walkBlocks(root: Element, hints: WalkHints, limits: WalkLimits): Walk {
  const blocks: Block[] = [];
  const doubts = new Map<Block, readonly Element[]>();
  const run = new BlockText();
  const heading = HEADINGS.has(tagOf(root));
  let open: Open = { element: root, block: true, link: false, heading, junk: null, doubts: [] };
  const stack: Open[] = [open];
  let nodes = 0;
  let characters = 0;

  const holder = () => stack.findLast((one) => one.block) ?? open;
  const flush = () => {
    const at = holder();
    const block = run.take(at.element, at.heading, at.junk);
    if (!block) return;
    characters += block.text.length;
    blocks.push(block);
    if (at.doubts.length > 0) doubts.set(block, at.doubts);
  };

  const kin = kinOf(root.ownerDocument);
  let node = kin.first(root);
  while (node) {
    if (++nodes > limits.nodes || characters > limits.characters) {
      flush();
      return { blocks, whole: false, doubts };
    }
    let entered = false;
    if (node.nodeType === 3) run.add(node as Text, open.link);
    else if (node.nodeType === 1) {
      const element = node as Element;
      const next = enter(element, open, hints);
      if (next) {
        const tag = tagOf(element);
        if (next.block) flush();
        else if (CELLS.has(tag)) run.addJoint(' | ');
        if (tag === 'BR') breakLine(element, run, open.heading, flush);
        const child = kin.first(element);
        if (child) {
          entered = true;
          open = next;
          stack.push(next);
          node = child;
        } else if (next.block) flush();
      }
    }
    if (entered) continue;
    while (node && !kin.next(node)) {
      node = kin.parent(node);
      if (!node || node === root || stack.length < 2) {
        flush();
        return { blocks, whole: true, doubts };
      }
      if (open.block) flush();
      stack.pop();
      open = stack.at(-1) ?? open;
    }
    node = node ? kin.next(node) : null;
  }
  flush();
  return { blocks, whole: true, doubts };
}

/** What the walk carries into an element; null where it is not to be entered. */
function enter(element: Element, around: Open, hints: WalkHints): Open | null {
  const tag = tagOf(element);
  if (SILENT.has(tag) || hints.own(element)) return null;
  const verdict = judgeElement(element);
  if (verdict.hidden && !(hints.unhide && attributeOf(element, 'hidden') !== null)) return null;
  const holdsTitle = (verdict.junk || verdict.doubt) && hints.title !== null && element.contains(hints.title);
  const junk = around.junk ?? (holdsTitle ? null : verdict.junk);
  return {
    element,
    // A new reason begins a new block even inline, so that a share counter never ends up inside a sentence.
    block: junk !== around.junk || (CELLS.has(tag) ? hasBlocks(element) : BLOCKS.has(tag)),
    link: around.link || tag === 'A',
    heading: around.heading || HEADINGS.has(tag),
    junk,
    doubts: verdict.doubt && !holdsTitle && !HEADINGS.has(tag) ? [element, ...around.doubts] : around.doubts,
  };
}

/** A table cell with paragraphs in it is a page's column; one without is a value of its row. */
function hasBlocks(cell: Element): boolean {
  return cell.querySelector('p, div, ul, ol, table, h1, h2, h3, h4, blockquote, section') !== null;
}

/**
 * Two breaks end a paragraph; so does one after a finished sentence or a short line, or before a bullet. Else it is a
 * space; so always in a heading, which breaks where it looks best.
 */
function breakLine(br: Element, run: BlockText, heading: boolean, flush: () => void): void {
  let next = br.nextSibling;
  while (next && (next.nodeType === 8 || (next.nodeType === 3 && !next.textContent?.trim())))
    next = next.nextSibling;
  const twice = next?.nodeType === 1 && (next as Element).tagName === 'BR';
  const item = next?.nodeType === 3 && /^\s*[•●▪■◄*]/u.test(next.textContent ?? '');
  if (!heading && (twice || item || run.endsLine)) flush();
  else run.addGap();
}
