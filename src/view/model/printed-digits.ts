import type { Comparison } from '../../core/model.ts';
import { type Digits, digitsOf } from '../../shared/i18n/format-number.ts';

/** The digits that a page prints its figures in. */
export function printedDigits(comparison: Comparison): Digits {
  return digitsOf(comparison.cards.map((card) => (card.kind === 'figure' ? card.claim.said : '')).join(' '));
}
