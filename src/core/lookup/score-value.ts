import type { FigureFacts } from '../model.ts';

/** Values up to a tenth away are shown as near; beyond, they are other figures. */
const NEAR = 0.1;

/** An order of magnitude that leaves room for the value. */
const VAGUE = 0.2;

/** The ends that a figure's value leaves open, for ranking: "more than" upwards, "about" five per cent. */
function bounds(facts: FigureFacts): [number, number] {
  const low = facts.value;
  const high = facts.max ?? facts.value;
  if (facts.approx === 'about') return [low * 0.95, high * 1.05];
  if (facts.approx === 'at_least') return [low, high * (1 + NEAR)];
  if (facts.approx === 'at_most') return [low * (1 - NEAR), high];
  return [low, high];
}

/**
 * How well a figure answers a looked-up value, 0 to 1: the number itself 1; a value inside its range or leeway 0.8;
 * near it, less with the distance; an order of
 * magnitude that leaves room for it 0.2; farther than a tenth, 0.
 */
export function scoreValue(facts: FigureFacts, value: number, max: number | null): number {
  if (!Number.isFinite(facts.value) || !Number.isFinite(value)) return 0;
  const top = max ?? value;
  // "Hundreds" is kept as 100, but answers "100" hardly more than 300 does.
  if (facts.approx === 'vague') return value >= facts.value && top < facts.value * 10 ? VAGUE : 0;
  if (facts.value === value && (facts.max ?? facts.value) === top) return 1;
  const [low, high] = bounds(facts);
  if (low <= top && value <= high) return 0.8;
  const distance = value > high ? value - high : low - top;
  const far = distance / Math.max(Math.abs(value), Math.abs(facts.value), 1);
  return far >= NEAR ? 0 : 0.6 * (1 - far / NEAR);
}
