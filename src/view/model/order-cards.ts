import type { Card } from '../../core/model.ts';
import { gravity } from './relation-kind.ts';

export type Order = 'differences' | 'article';

/** Cards in the order of the article (as given) or the gravest first; equals keep the article's order. */
export function orderCards(cards: readonly Card[], order: Order): readonly Card[] {
  if (order === 'article') return cards;
  return [...cards].sort((a, b) => gravity(a.headline) - gravity(b.headline));
}

/** Full agreement needs no card of its own: it is folded into one line at the end. */
export function isAgreement(card: Card): boolean {
  return card.headline === 'same' && !card.rows.some((row) => 'otherSpeaker' in row && row.otherSpeaker);
}
