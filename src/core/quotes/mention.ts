import type { AuthorityEntry } from '../model.ts';
import type { Agreement } from './quote-lexicon.ts';

/** A phrase that names, describes or points back to a speaker. Token indices are the paragraph's. */
export interface Mention {
  from: number;
  /** Exclusive. */
  to: number;
  text: string;
  /** `person` and `body` are named; `role` is described only; `pronoun` points back; `document` stands for who put it out. */
  kind: 'person' | 'body' | 'role' | 'pronoun' | 'document';
  name: string | null;
  role: string | null;
  /** Ids of the role nouns and belongings in it. */
  roleIds: readonly string[];
  /** Known to the reader (the spokesman), as against new (a spokesman). */
  definite: boolean;
  agreement: Agreement | null;
  authority: AuthorityEntry | null;
  /** A role that only points back (the man, the same official). */
  pointsBack?: boolean;
  /** A role whose own noun bears the article. */
  articled?: boolean;
}

/** A piece of a speaker phrase between commas: tokens `from` up to `to` (exclusive). */
export interface Segment {
  from: number;
  to: number;
}
