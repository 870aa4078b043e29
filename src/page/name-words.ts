import { attributeOf } from './safe-dom.ts';

/** Attributes in which pages name the parts they are made of. */
const NAMING = ['class', 'id', 'data-testid', 'data-component', 'data-module', 'data-name', 'itemprop'];

/** Longest attribute worth splitting: beyond, it is generated and says nothing. */
const LONGEST = 400;

/** The words in an element's names: `article__relatedLinks-box` → article, related, links, box. */
export function nameWords(element: Element): readonly string[] {
  const words: string[] = [];
  for (const name of NAMING) {
    const value = attributeOf(element, name);
    if (!value || value.length > LONGEST) continue;
    for (const word of value
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z]+/)) {
      if (word) words.push(word);
    }
  }
  return words;
}
