/** The parts of an element to be made: attributes, then children; text only ever as text. */
export function draw<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A drawing of strokes (`d`) and filled pieces (`f`), hidden from the ear. */
export function drawGlyph(document: Document, field: number, d: string, f = ''): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  for (const [name, value] of Object.entries({
    viewBox: `0 0 ${field} ${field}`,
    'aria-hidden': 'true',
    class: 'g',
  })) {
    svg.setAttribute(name, value);
  }
  for (const [path, filled] of [
    [d, false],
    [f, true],
  ] as const) {
    if (path === '') continue;
    const piece = document.createElementNS(SVG, 'path');
    piece.setAttribute('d', path);
    if (filled) piece.setAttribute('class', 'f');
    svg.append(piece);
  }
  return svg;
}

/** A text in which every number stands apart from the direction around it. */
export function drawText(document: Document, text: string): Node[] {
  return text.split(/([+−-]?\p{N}[\p{N}.,٬٫’/]*\p{N}|\p{N})/u).flatMap((part, index) => {
    if (part === '') return [];
    return [index % 2 === 1 ? draw(document, 'bdi', { class: 'n' }, part) : document.createTextNode(part)];
  });
}
