import { draw, drawGlyph, drawText } from './draw.ts';
import { RELATION_SHAPES } from './page-glyphs.ts';
import type { PageWords } from './page-words.ts';

/** What a hover card tells of a claim. */
export interface CardFacts {
  headline: string | null;
  onlyHere: boolean;
  /** The headline's word, the counts beside it (`9 outlets, 3 sources`), the result: all as they are said. */
  relation: string;
  counts: string | null;
  line: string;
}

/** Space between the claim and its card, and to the view's edges, in CSS px. */
const GAP = 8;
const MARGIN = 12;

/** The small card at a marked claim: relation, outlets and sources, one sentence, one way on. */
export class HoverCard {
  readonly element: HTMLDivElement;
  readonly #document: Document;
  readonly #onOpen: () => void;

  constructor(document: Document, onOpen: () => void) {
    this.#document = document;
    this.#onOpen = onOpen;
    this.element = draw(document, 'div', { class: 'card', role: 'tooltip', hidden: '' });
  }

  get shown(): boolean {
    return !this.element.hidden;
  }

  /** Draw it at a claim's box (viewport coordinates). */
  show(facts: CardFacts, box: DOMRect, words: PageWords): void {
    const document = this.#document;
    const name = facts.onlyHere || facts.headline === null ? 'only' : facts.headline;
    const shape = RELATION_SHAPES[name] ?? RELATION_SHAPES.only;
    const relation = draw(document, 'span', { class: `rel is-${name}` });
    if (shape) relation.append(drawGlyph(document, shape.field, shape.d, shape.f));
    relation.append(facts.relation);
    const head = draw(document, 'p', { class: 'head' }, relation);
    if (facts.counts) {
      head.append(
        draw(document, 'span', { class: 'dot', 'aria-hidden': 'true' }, '·'),
        draw(document, 'span', {}, ...drawText(document, facts.counts)),
      );
    }
    const more = draw(
      document,
      'button',
      { type: 'button', class: 'more' },
      words.openCard,
      draw(document, 'kbd', {}, 'Enter'),
    );
    more.addEventListener('click', this.#onOpen);
    const line = draw(document, 'p', { class: 'line' }, ...drawText(document, facts.line));
    this.element.replaceChildren(head, ...(facts.line === '' ? [] : [line]), more);
    this.element.hidden = false;
    this.#place(box, words.dir);
  }

  hide(): void {
    this.element.hidden = true;
  }

  /** Below the claim, from its reading start; above where there is no room; never outside the view. */
  #place(box: DOMRect, dir: 'rtl' | 'ltr'): void {
    const window = this.#document.defaultView;
    if (!window) return;
    const { width, height } = this.element.getBoundingClientRect();
    const room = this.#document.documentElement.clientWidth;
    const wanted = dir === 'rtl' ? box.right - width : box.left;
    const left = Math.max(MARGIN, Math.min(wanted, room - width - MARGIN));
    const below = box.bottom + GAP;
    const top =
      below + height <= window.innerHeight - MARGIN ? below : Math.max(MARGIN, box.top - GAP - height);
    this.element.style.setProperty('left', `${left}px`);
    this.element.style.setProperty('top', `${top}px`);
  }
}
