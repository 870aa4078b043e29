import { BLOCKS } from './element-kinds.ts';

/** Longest text worth taking. */
const LONGEST = 2_000;

/**
 * An element's text with a space where the page shows a break: at line breaks and block borders; with `everywhere`
 * between any two text nodes (a date's parts often stand side by side: `<span>April 18</span><span>3 PM</span>`).
 */
export function spacedText(element: Element, everywhere = false): string {
  const walker = element.ownerDocument.createTreeWalker(element, 1 | 4);
  let text = '';
  for (let node = walker.nextNode(); node && text.length < LONGEST; node = walker.nextNode()) {
    if (node.nodeType === 3) text += (everywhere ? ' ' : '') + (node.nodeValue ?? '');
    else if (node.nodeName === 'BR' || BLOCKS.has(node.nodeName)) text += ' ';
  }
  return text
    .slice(0, LONGEST)
    .replace(/[ \t\n\r\f]+/g, ' ')
    .replace(/^\s+|\s+$/gu, '');
}
