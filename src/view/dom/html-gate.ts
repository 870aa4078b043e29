import createDOMPurify from 'dompurify';

/**
 * The only door for markup: our own message templates with `<b>`, `<bdi>` and `<kbd>`, nothing else, no attributes.
 * Holes are still empty here; what fills them (names, wordings, numbers) is put in afterwards as text nodes.
 */
const purify = createDOMPurify(window);

/** Parsed templates by their text: a template is met once per row. */
const parsed = new Map<string, DocumentFragment>();

/** A template's markup as nodes. */
export function parseTemplate(template: string): DocumentFragment {
  const known = parsed.get(template);
  if (known) return cloneFragment(known);
  const fragment = purify.sanitize(template, {
    ALLOWED_TAGS: ['b', 'bdi', 'kbd'],
    ALLOWED_ATTR: [],
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
  const own = document.importNode(fragment, true);
  parsed.set(template, own);
  return cloneFragment(own);
}

function cloneFragment(fragment: DocumentFragment): DocumentFragment {
  const copy = document.createDocumentFragment();
  for (const node of fragment.childNodes) copy.append(node.cloneNode(true));
  return copy;
}
