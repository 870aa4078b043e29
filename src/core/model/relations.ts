/** How two claims stand to each other. */
import type { Reason } from './reasons.ts';

export type FigureRelation = 'same' | 'compatible' | 'differs' | 'other_scope' | 'other_time' | 'unrelated';
export type QuoteRelation =
  | 'same'
  | 'shortened'
  | 'extended'
  | 'changed'
  | 'retranslated'
  | 'translated'
  | 'unrelated';

/** How b stands to a. */
export interface FigureVerdict {
  relation: FigureRelation;
  why: readonly Reason[];
}
export interface QuoteVerdict {
  relation: QuoteRelation;
  otherSpeaker: boolean;
  why: readonly Reason[];
  /** Word-level difference from a to b; null where it makes no sense (translations, unrelated). */
  diff: readonly DiffPart[] | null;
}

/** A run of words kept, dropped (only in a), added (only in b), or left out at an edge. Concatenates back to the wordings. */
export interface DiffPart {
  op: 'same' | 'dropped' | 'added' | 'moved' | 'cut';
  text: string;
  /** Of `same`: how b prints it, where only the spelling differs. */
  other?: string;
  /** Of `moved` and `cut`: in which wording the words stand (a moved run is told once for each). */
  side?: 'a' | 'b';
}
