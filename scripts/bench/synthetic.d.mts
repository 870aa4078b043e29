import type { Report } from '../../src/core/model.ts';

export function syntheticReports(claims: number, real: readonly string[], seed?: number): Generator<Report>;
