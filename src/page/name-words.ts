import { attributeOf } from './safe-dom.ts';

/** Attributes in which pages name the parts they are made of. */
const NAMING = ['class', 'id', 'data-testid', 'data-component', 'data-module', 'data-name', 'itemprop'];

/** Longest attribute worth splitting: beyond, it is generated and says nothing. */
const LONGEST = 400;

/** An element's names one by one, in lower case, capitals turned to hyphens: `articleBody main` → article-body, main. */
export function nameTokens(element: Element): readonly string[] {
  return NAMING.flatMap((name) => {
    const value = attributeOf(element, name);
    if (!value || value.length > LONGEST) return [];
    return value
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/\s+/);
  }).filter((token) => token !== '');
}

/** The words in an element's names: `article__relatedLinks-box` → article, related, links, box. */
export function nameWords(element: Element): readonly string[] {
  return nameTokens(element).flatMap((token) => token.split(/[^a-z]+/).filter((word) => word !== ''));
}
