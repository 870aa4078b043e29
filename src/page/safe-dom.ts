/**
 * Reading a DOM that may be hostile. In a form, fields hide the form's own properties (`<input name="firstChild">`):
 * what the walk lives on is therefore asked of the prototype, or checked.
 */

/** Ways from node to node that no field can hide. */
export interface Kin {
  first: (node: Node) => Node | null;
  next: (node: Node) => Node | null;
  parent: (node: Node) => Node | null;
}

/** The ways of a document's own nodes. */
export function kinOf(document: Document): Kin {
  const proto = Reflect.getPrototypeOf(Reflect.getPrototypeOf(document.createTextNode('')) ?? {}) ?? {};
  const way = (name: 'firstChild' | 'nextSibling' | 'parentNode') => {
    const get = getterOf(proto, name);
    return (node: Node): Node | null => (get ? Reflect.apply(get, node, []) : node[name]);
  };
  return { first: way('firstChild'), next: way('nextSibling'), parent: way('parentNode') };
}

function getterOf(start: object, name: string): (() => Node | null) | null {
  for (let at: object | null = start; at; at = Reflect.getPrototypeOf(at)) {
    const found = Reflect.getOwnPropertyDescriptor(at, name)?.get;
    if (found) return found;
  }
  return null;
}

/** An element's name in upper case; only a form's can be hidden. */
export function tagOf(element: Element): string {
  const tag: unknown = element.tagName;
  return typeof tag === 'string' ? tag.toUpperCase() : 'FORM';
}

/** An attribute's value; null also where the page hid the way to ask. */
export function attributeOf(element: Element, name: string): string | null {
  return typeof element.getAttribute === 'function' ? element.getAttribute(name) : null;
}
