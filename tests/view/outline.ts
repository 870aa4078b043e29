/** Texts longer than this are cut in an outline: what is told apart by more is for the machine. */
const LONGEST = 160;

/** Elements that only group: their children stand in their place. */
const PLAIN = new Set(['div', 'span', 'b', 'i', 'bdi', 'time', 'kbd', 'svg', 'ins', 'del', 'slot', 'main']);

/**
 * What a screen says, line by line: role or tag, name, state, language where it changes, and the text with its isolation
 * made visible (`‹66,000›` a number, `⟨Harbour Daily⟩` a name). It holds no sizes: the same in every browser and font.
 */
export function outline(root: Element): string {
  const lines: string[] = [];
  for (const child of root.children) write(child, 0, lines);
  return `${lines.join('\n')}\n`;
}

function write(element: Element, depth: number, lines: string[]): void {
  if (element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('hidden')) return;
  const tag = element.localName;
  // A drawing is its sentence.
  const groups = element.getAttribute('role') !== 'img' && hasBlocks(element);
  if (PLAIN.has(tag) && groups && !element.hasAttribute('role')) {
    for (const child of element.children) write(child, depth, lines);
    return;
  }
  const text = groups || element.getAttribute('role') === 'img' ? '' : textOf(element);
  const head = [role(element), ...states(element)].join(' ');
  if (text || groups || element.hasAttribute('aria-label') || tag === 'input')
    lines.push(`${'  '.repeat(depth)}${head}${text ? ` ${text}` : ''}`);
  if (groups) for (const child of element.children) write(child, depth + 1, lines);
}

function role(element: Element): string {
  return element.getAttribute('role') ?? element.localName;
}

function states(element: Element): string[] {
  const out: string[] = [];
  const label = element.getAttribute('aria-label') ?? element.getAttribute('title');
  if (label) out.push(`“${cut(label)}”`);
  for (const name of ['aria-pressed', 'aria-expanded', 'aria-busy', 'aria-live', 'aria-current'])
    if (element.hasAttribute(name)) out.push(`${name.slice(5)}=${element.getAttribute(name)}`);
  if (element instanceof HTMLInputElement && element.type !== 'search')
    out.push(`${element.type}${element.checked ? ' checked' : ''}`);
  if (element.classList.contains('on-paper')) out.push('(on paper only)');
  const lang = element.getAttribute('lang');
  if (lang) out.push(`[${lang} ${element.getAttribute('dir') ?? 'no dir'}]`);
  return out;
}

/** Whether something in it begins a line of its own. */
function hasBlocks(element: Element): boolean {
  return [...element.querySelectorAll('*')].some(
    (each) =>
      (each.hasAttribute('role') && !isInSentence(each)) ||
      !(PLAIN.has(each.localName) || each.closest('svg') || ['label', 'a'].includes(each.localName)),
  );
}

/** A claim in the text of an article is pressed, and is a piece of its sentence. */
function isInSentence(element: Element): boolean {
  return element.localName === 'span' && element.getAttribute('role') === 'button';
}

function textOf(element: Element): string {
  return cut(
    said(element)
      .replace(/\s+/gu, ' ')
      .replace(/^[ |]+|[ |]+$|(?<=\|)[ |]+\|/gu, ''),
  );
}

function said(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (!(node instanceof Element)) return '';
  if (node.localName === 'svg' || node.getAttribute('aria-hidden') === 'true') return '';
  const inside = [...node.childNodes].map((child) => gap(child) + said(child)).join('');
  if (node.localName === 'bdi') return node.classList.contains('n') ? `‹${inside}›` : `⟨${inside}⟩`;
  if (isInSentence(node)) return `[${inside}]`;
  if (node.localName === 'ins') return `{+${inside}+}`;
  if (node.localName === 'del') return `{-${inside}-}`;
  return inside;
}

/** Between two things that stand side by side without a letter between them: their room is not a space. */
function gap(node: Node): string {
  const beside = node instanceof Element && ['span', 'a', 'div'].includes(node.localName);
  return beside && node.previousSibling instanceof Element ? ' | ' : '';
}

function cut(text: string): string {
  const letters = [...text];
  if (letters.length <= LONGEST) return text;
  return `${letters.slice(0, LONGEST).join('')}… (${letters.length})`;
}
