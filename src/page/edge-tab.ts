import { draw, drawGlyph, drawText } from './draw.ts';
import { RELATION_SHAPES, SIGN } from './page-glyphs.ts';
import type { PageWords } from './page-words.ts';
import { PAGE_LEAST } from './sidebar-frame.ts';

/** What the tab tells. */
export interface TabFacts {
  differs: boolean;
  open: boolean;
  side: 'left' | 'right';
  /** Distance from that side in CSS px: the frame's width where it is open. */
  away: number;
}

/** The small tab at the page's edge: how many of the claims differ. A button that opens and closes the sidebar. */
export class EdgeTab {
  readonly element: HTMLButtonElement;
  readonly #document: Document;

  constructor(document: Document, onPress: () => void) {
    this.#document = document;
    this.element = draw(document, 'button', { type: 'button', class: 'tab', hidden: '' });
    this.element.addEventListener('click', onPress);
  }

  show(facts: TabFacts, words: PageWords): void {
    const document = this.#document;
    const { number, of, label } = words.tab;
    const differs = RELATION_SHAPES.differs;
    const sign = drawGlyph(document, SIGN.field, SIGN.d, SIGN.f);
    sign.classList.add('sign');
    const parts: Node[] = [sign, draw(document, 'hr')];
    if (facts.differs && differs) {
      const glyph = drawGlyph(document, differs.field, differs.d);
      glyph.classList.add('rel');
      parts.push(glyph);
    }
    parts.push(draw(document, 'bdi', { class: 'n' }, number));
    // The space between them is not seen, but read: what is seen must be a part of the name that is heard.
    if (of)
      parts.push(
        document.createTextNode(' '),
        draw(document, 'span', { class: 'of' }, ...drawText(document, of)),
      );
    this.element.replaceChildren(...parts);
    this.element.dataset.side = facts.side;
    this.element.style.setProperty('--tab-at', `${facts.away}px`);
    this.element.setAttribute('aria-label', `${label} ${facts.open ? words.close : words.open}`);
    this.element.setAttribute('aria-expanded', String(facts.open));
    // Beside a sidebar that lies over the page the tab would cover what is left of the text; the sidebar has its own close.
    const room = document.defaultView?.innerWidth ?? 0;
    this.element.hidden = facts.open && room - facts.away < PAGE_LEAST;
  }

  hide(): void {
    this.element.hidden = true;
  }
}
