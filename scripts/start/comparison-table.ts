import type { Card, Comparison } from '../../src/core/model.ts';

const cut = (text: string, length: number) => (text.length > length ? `${text.slice(0, length - 1)}…` : text);

/** The comparison as rows for `console.table`: a row a claim, the disagreements first. */
export function comparisonTable(comparison: Comparison): Record<string, string | number>[] {
  return comparison.cards.map((card) => ({
    claim: cut(card.claim.said, 44),
    relation: card.headline ?? 'only here',
    outlets: card.outlets,
    sources: card.families.length,
    others: cut(others(card), 60),
  }));
}

function others(card: Card): string {
  const said = card.rows.map((row) => {
    if (card.kind === 'quote') return `${row.relation}: ${row.report.outlet.name}`;
    return `${'value' in row.claim ? row.claim.value.toLocaleString('en') : ''} ${row.report.outlet.name}`;
  });
  return [...new Set(said)].join('; ');
}
