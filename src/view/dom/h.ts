/** What may be put into an element: text is always text. */
export type Child = Node | string | number | null | undefined | false | readonly Child[];

type Handler = (event: Event) => void;

/** Attributes by name; `style` holds custom properties and `on` listeners, so that no markup carries either. */
export interface Attrs {
  class?: string | null;
  style?: Readonly<Record<string, string | number>>;
  on?: Readonly<Record<string, Handler>>;
  [name: string]:
    | string
    | number
    | boolean
    | null
    | undefined
    | Readonly<Record<string, string | number>>
    | Readonly<Record<string, Handler>>;
}

/** Makes an HTML element. Strings become text nodes; there is no way to pass markup. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attrs?: Attrs | null,
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (attrs) setAttrs(element, attrs);
  append(element, children);
  return element;
}

/** Makes an SVG element. */
export function svg<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attrs?: Readonly<Record<string, string | number>>,
  ...children: Child[]
): SVGElementTagNameMap[K] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attrs ?? {})) element.setAttribute(name, String(value));
  append(element, children);
  return element;
}

/** Puts children into a parent, lists flattened, nothing for what is absent. */
export function append(parent: ParentNode, children: readonly Child[]): void {
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue;
    if (isList(child)) append(parent, child);
    else parent.append(typeof child === 'number' ? String(child) : child);
  }
}

function isList(child: Child): child is readonly Child[] {
  return Array.isArray(child);
}

function setAttrs(element: HTMLElement, attrs: Attrs): void {
  for (const [name, value] of Object.entries(attrs)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === 'object') setRecord(element, name, value);
    else if (!name.startsWith('on')) element.setAttribute(name, value === true ? '' : String(value));
  }
}

function setRecord(
  element: HTMLElement,
  name: string,
  record: Readonly<Record<string, string | number | Handler>>,
): void {
  for (const [key, value] of Object.entries(record)) {
    if (name === 'style' && typeof value !== 'function') element.style.setProperty(key, String(value));
    if (name === 'on' && typeof value === 'function') element.addEventListener(key, value);
  }
}
