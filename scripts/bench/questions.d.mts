import type { Report } from '../../src/core/model.ts';

export function questions(
  reports: readonly Report[],
  count: number,
  seed?: number,
): {
  variant: 'whole' | 'partial' | 'short' | 'altered' | 'reordered' | 'spelt';
  ord: number;
  text: string;
}[];
