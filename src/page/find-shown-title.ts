import { fold } from '../core/text/fold.ts';
import { judgeElement } from './judge-element.ts';
import { spacedText } from './spaced-text.ts';

/** Text nodes looked at: titles stand in the first screens. */
const MOST_NODES = 20_000;
/** A part of the page's title with fewer words is a name or a section. */
const LEAST_WORDS = 3;

/** The title as a page without proper headings shows it (`<font><b>`, `<span>`, `<h3>`). */
export interface ShownTitle {
  text: string;
  element: Element;
}

/**
 * Find the element that shows one of the titles that the head tells, or a part of one between dashes, bars or colons
 * (`Site :: Title`): the longest that is shown outside menus and boxes.
 */
export function findShownTitle(root: Element, told: readonly string[]): ShownTitle | null {
  const wanted = new Set(
    told
      .flatMap((title) => [title, ...title.split(SEPARATORS)])
      .map(plain)
      .filter(isLong),
  );
  if (wanted.size === 0) return null;
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  let best: (ShownTitle & { length: number }) | null = null;
  for (let looked = 0; looked < MOST_NODES; looked++) {
    const node = walker.nextNode();
    if (!node) break;
    const own = node.parentElement;
    const text = plain((node.nodeValue ?? '').slice(0, 500));
    if (!own || !wanted.has(text) || text.length <= (best?.length ?? 0) || standsInBox(own)) continue;
    const element = widest(own, text);
    best = { text: spacedText(element), element, length: text.length };
  }
  return best;
}

const SEPARATORS = /\s(?:[–—\-»«·•:|]+)\s|\s*\|\s*/u;

function isLong(text: string): boolean {
  return text.split(' ').length >= LEAST_WORDS;
}

/** Menus, tickers, related stories, links and scripts name titles as well. */
function standsInBox(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (/^(?:SCRIPT|STYLE|NOSCRIPT|TITLE|A)$/.test(at.tagName)) return true;
    const { hidden, junk } = judgeElement(at);
    if (hidden || junk) return true;
  }
  return false;
}

/** The largest element that holds nothing but this text. */
function widest(element: Element, text: string): Element {
  let at = element;
  while (at.parentElement && at.parentElement.tagName !== 'BODY') {
    const around = at.parentElement;
    if (around.childElementCount > 3 || plain(spacedText(around)) !== text) break;
    at = around;
  }
  return at;
}

function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
