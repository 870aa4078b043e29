import { Readability } from '@mozilla/readability';

/** Beyond this many elements Readability is not asked: its passes grow faster than the page (40,000: about 2 s on a slow laptop). */
const MOST_ELEMENTS = 40_000;

/** Real pages stay below 60 levels; browsers' parsers stop at 512. */
const DEEPEST = 256;

/** Shorter finds make Readability try again with looser rules; short agency items have about this many characters. */
const SHORT_ARTICLE = 140;

/** Elements whose names become properties of the form or document that they stand in. */
const FIELDS = 'input, button, select, textarea, fieldset, output, object, img, embed, iframe, form';

const MARK = 'data-masadir-index';

/**
 * The elements of the live page that Readability takes for the article. It works on a clone, whose elements carry
 * their index; the live page is never touched. Empty where it finds nothing, fails, or the page is too large.
 */
export function keepByReadability(document: Document): ReadonlySet<Element> {
  const kept = new Set<Element>();
  const live = document.querySelectorAll('*');
  if (live.length > MOST_ELEMENTS || isDeep(live)) return kept;
  try {
    const clone = document.cloneNode(true) as Document;
    // Static lists: live ones are made anew after each change, and marking would take quadratic time.
    const elements = Array.from(live);
    const copies = Array.from(clone.querySelectorAll('*'));
    if (copies.length !== elements.length) return kept;
    for (const [index, copy] of copies.entries()) copy.setAttribute(MARK, String(index));
    // A field named `parentNode` hides its form's own: Readability would walk in a circle.
    for (const field of clone.querySelectorAll(FIELDS)) {
      field.removeAttribute('name');
      field.removeAttribute('id');
    }
    const read = new Readability<Node>(clone, {
      charThreshold: SHORT_ARTICLE,
      disableJSONLD: true,
      serializer: (node) => node,
    }).parse();
    const content = read?.content;
    if (content?.nodeType !== 1) return kept;
    for (const element of (content as Element).querySelectorAll(`[${MARK}]`)) {
      const found = elements[Number(element.getAttribute(MARK))];
      if (found) kept.add(found);
    }
  } catch {
    // A page that it cannot take (hostile DOM, odd documents) is read without its advice.
    kept.clear();
  }
  return kept;
}

/** Are elements nested beyond what pages do? Readability climbs from each element to the top. */
function isDeep(elements: NodeListOf<Element>): boolean {
  const depths = new Map<Node, number>();
  for (const element of elements) {
    const around = element.parentNode;
    const depth = 1 + (around ? (depths.get(around) ?? 0) : 0);
    if (depth > DEEPEST) return true;
    depths.set(element, depth);
  }
  return false;
}
