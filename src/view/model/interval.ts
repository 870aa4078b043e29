import type { FigureFacts } from '../../core/model.ts';

/** What a figure leaves room for. An open end is null. */
export interface Interval {
  from: number | null;
  to: number | null;
}

/** How far `about` reaches, each way: a twentieth, as a drawing only; no relation is decided by it. */
const ABOUT = 0.05;

/** The stretch of values that a wording leaves room for; null for an exact value. */
export function intervalOf(claim: Pick<FigureFacts, 'value' | 'max' | 'approx'>): Interval | null {
  if (claim.max !== null && claim.max !== claim.value) return { from: claim.value, to: claim.max };
  if (claim.approx === 'at_least') return { from: claim.value, to: null };
  if (claim.approx === 'at_most') return { from: null, to: claim.value };
  if (claim.approx === 'exact') return null;
  // `Thousands` is an order of magnitude: up to the next one.
  if (claim.approx === 'vague') return { from: claim.value, to: claim.value * 10 };
  const spread = Math.abs(claim.value) * ABOUT;
  return { from: claim.value - spread, to: claim.value + spread };
}
