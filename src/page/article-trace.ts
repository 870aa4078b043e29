import type { ParagraphMap } from './paragraph-map.ts';

/**
 * Where an article stood when it was read, to tell cheaply whether reading again is worth it: pages change all the
 * time around their article (ads, counters), and seldom in it.
 */
export class ArticleTrace {
  readonly #root: Element | null;
  readonly #text: string;
  readonly #title: string;

  constructor(document: Document, places: ParagraphMap, paragraphs: number) {
    this.#root = commonAncestor(places.elementOf(0), places.elementOf(paragraphs - 1));
    this.#text = this.#root?.textContent ?? '';
    this.#title = document.title;
  }

  /** The article's element is still there, with the same text. */
  unchanged(document: Document): boolean {
    return (
      this.#root?.isConnected === true &&
      this.#title === document.title &&
      this.#root.textContent === this.#text
    );
  }
}

function commonAncestor(first: Element | null, last: Element | null): Element | null {
  for (let at = first; at; at = at.parentElement)
    if (last && at.contains(last)) return at.parentElement ?? at;
  return null;
}
