import type { FigureRelation, QuoteRelation } from '../../core/model.ts';

/** How a relation is drawn: class, glyph and word go by this name. */
export type RelationKind =
  | 'same'
  | 'compat'
  | 'differs'
  | 'scope'
  | 'time'
  | 'only'
  | 'changed'
  | 'short'
  | 'ext'
  | 'trans'
  | 'speaker'
  | 'sum';

const KINDS: Readonly<Record<FigureRelation | QuoteRelation, RelationKind>> = {
  same: 'same',
  compatible: 'compat',
  differs: 'differs',
  other_scope: 'scope',
  other_time: 'time',
  shortened: 'short',
  extended: 'ext',
  changed: 'changed',
  retranslated: 'trans',
  translated: 'trans',
  unrelated: 'only',
};

/** The kind of a relation; `only` where a claim has none. */
export function relationKind(relation: FigureRelation | QuoteRelation | null): RelationKind {
  return relation === null ? 'only' : KINDS[relation];
}

/** The key of a relation's word. */
export function relationWord(relation: FigureRelation | QuoteRelation | null): string {
  return relation === null || relation === 'unrelated' ? 'rel_only' : `rel_${relation}`;
}

/** What is shown first. A changed quote stands beside a differing figure: both are what the reader came for. */
const GRAVITY: Readonly<Record<FigureRelation | QuoteRelation, number>> = {
  differs: 0,
  changed: 0,
  other_scope: 1,
  extended: 1,
  shortened: 2,
  retranslated: 2,
  other_time: 2,
  compatible: 3,
  translated: 3,
  same: 4,
  unrelated: 5,
};

/** 0 is the gravest; claims that only this page has come between what agrees loosely and what agrees wholly. */
export function gravity(relation: FigureRelation | QuoteRelation | null): number {
  return relation === null ? 3.5 : GRAVITY[relation];
}
