import type { Comparison, IsoDate } from '../../core/model.ts';

/** Raised when a field changes its meaning; docs/export.md describes this one. */
export const EXPORT_VERSION = 1;

/** A comparison as JSON, indented, for other programs: the facts as the core gives them (docs/export.md). */
export function toJson(comparison: Comparison, seen: IsoDate): string {
  const { article, overview, cards, checks, paraphrases, labels } = comparison;
  const value = {
    format: 'masadir-comparison',
    version: EXPORT_VERSION,
    compared: seen,
    article,
    overview,
    cards,
    checks,
    paraphrases,
    labels: labels ?? {},
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
