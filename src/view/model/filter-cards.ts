import type { Card } from '../../core/model.ts';

export type Filter = 'all' | 'differing' | 'figures' | 'quotes';
export const FILTERS: readonly Filter[] = ['all', 'differing', 'figures', 'quotes'];

/** Whether a card is shown under a filter. */
export function passes(card: Card, filter: Filter): boolean {
  if (filter === 'figures') return card.kind === 'figure';
  if (filter === 'quotes') return card.kind === 'quote';
  if (filter === 'differing') return card.headline === 'differs' || card.headline === 'changed';
  return true;
}

/** Languages of the rows of all cards, the most frequent first. */
export function rowLanguages(cards: readonly Card[]): string[] {
  const counts = new Map<string, number>();
  for (const card of cards)
    for (const row of card.rows) counts.set(row.report.lang, (counts.get(row.report.lang) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([lang]) => lang);
}
