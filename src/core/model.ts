/**
 * The words of the product, as types: one file a subject under `model/`. Imports nothing else; everything else imports this.
 * Figures' enumerations are those of the reports (docs/design.md, glossary; docs/pack.md).
 */

export * from './model/article.ts';
export * from './model/basics.ts';
export * from './model/comparison.ts';
export * from './model/figures.ts';
export * from './model/knowledge.ts';
export * from './model/lookup.ts';
export * from './model/numerals.ts';
export * from './model/quotes.ts';
export * from './model/reasons.ts';
export * from './model/relations.ts';
export * from './model/reports.ts';
