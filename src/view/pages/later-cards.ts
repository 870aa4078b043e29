import type { Card } from '../../core/model.ts';
import type { DrawLater } from '../dom/draw-later.ts';
import { h } from '../dom/h.ts';
import { cleanText } from '../model/clean-text.ts';
import { printedAttrs } from '../parts/wording.ts';

/** px that the first cards fill: the tallest usual window. More would be drawn before anyone can see it. */
const WINDOW = 1000;
/** px of a card without its rows: head, wording, sentence, drawing. */
const CARD = 260;
/** px of an outlet's row, and of a claim folded to a line. */
const ROW = 60;
/** Rows that a card shows before it folds the others. */
const ROWS_SHOWN = 14;

/**
 * Lets a window's full of cards be drawn at once and the others when there is time. Without a `later` all are drawn at
 * once; of those `above` the eye (the reader has scrolled past them) each is, or what is at the eye would move.
 * `kind` is the class of what will stand there, so that it is found and reached as the card is.
 */
export function inTurn(
  later: DrawLater | null,
  above: number,
): (card: Card, kind: 'card' | 'folded', lang: string, make: () => HTMLElement) => HTMLElement {
  let passed = 0;
  let filled = 0;
  return (card, kind, lang, make) => {
    passed += 1;
    if (!later || passed <= above) return make();
    if (filled >= WINDOW) return later.put(holder(card, kind, lang), make);
    filled += kind === 'folded' ? ROW : CARD + ROW * Math.min(card.rows.length, ROWS_SHOWN);
    const made = make();
    // Known to be seen: the browser need not find that out by a layout of its own.
    made.classList.add('at-eye');
    return made;
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
