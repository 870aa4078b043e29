import type { Card } from '../../core/model.ts';
import type { DrawLater } from '../dom/draw-later.ts';
import { h } from '../dom/h.ts';
import { cleanText } from '../model/clean-text.ts';
import { printedAttrs } from '../parts/wording.ts';

/** Cards drawn at once: a window's full, and well within the tenth of a second in which a page seems to be there. */
export const CARDS_AT_ONCE = 3;

/**
 * Lets the first cards be drawn at once and the others when there is time. Without a `later` all are drawn at once.
 * `kind` is the class of what will stand there, so that it is found and reached as the card is.
 */
export function inTurn(
  later: DrawLater | null,
  atOnce: number,
): (card: Card, kind: 'card' | 'folded', lang: string, make: () => HTMLElement) => HTMLElement {
  let drawn = 0;
  return (card, kind, lang, make) => {
    drawn += 1;
    if (!later || drawn <= atOnce) return make();
    return later.put(holder(card, kind, lang), make);
  };
}

/** What stands in a card's place until it is drawn: its id, and the claim, so that it is found meanwhile. */
function holder(card: Card, kind: 'card' | 'folded', lang: string): HTMLElement {
  return h(
    kind === 'card' ? 'article' : 'div',
    {
      class: `${kind} pending`,
      id: `card-${card.id}`,
      'data-card': card.id,
      tabindex: -1,
      'aria-busy': 'true',
    },
    h('p', { class: 'w', ...printedAttrs(card.claim.said, lang) }, cleanText(card.claim.said).slice(0, 200)),
  );
}
