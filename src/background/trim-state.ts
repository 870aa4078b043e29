import type { Card } from '../core/model.ts';
import type { PageState } from '../shared/messages.ts';

/** A fifth of what the browsers give to all tabs of a session. */
const LETTERS = 2_000_000;
/** Rows a card when a comparison is too large; graver relations come first in `rows`. */
const ROWS = [80, 30, 10] as const;

/** The same state, with fewer rows a card where it is too large for the session's storage. */
export function trimState(state: PageState): PageState {
  if (state.kind !== 'compared') return state;
  let trimmed = state;
  for (const rows of ROWS) {
    if (JSON.stringify(trimmed).length <= LETTERS) return trimmed;
    const cards = trimmed.comparison.cards.map((card) => firstRows(card, rows));
    trimmed = { ...trimmed, comparison: { ...trimmed.comparison, cards } };
  }
  return trimmed;
}

function firstRows(card: Card, count: number): Card {
  return card.kind === 'figure'
    ? { ...card, rows: card.rows.slice(0, count) }
    : { ...card, rows: card.rows.slice(0, count) };
}
