import type { Report } from '../../src/core/model.ts';

export function syntheticReports(claims: number, real: readonly string[], seed?: number): Generator<Report>;
export function questions(
  reports: readonly Report[],
  count: number,
  seed?: number,
): { variant: 'whole' | 'partial' | 'altered'; ord: number; text: string }[];
