/** Name of the element that holds everything that we add to a page. */
export const OWN_TAG = 'masadir-frame';

/** True for our own sidebar's holder. */
export function isOwn(element: Element): boolean {
  return element.localName === OWN_TAG;
}
