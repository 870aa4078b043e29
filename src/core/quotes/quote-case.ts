import type { QuoteKind } from '../model.ts';

/** A quote expected: the words, how they are woven in, who says them (null: nobody is named). */
export interface ExpectedQuote {
  said: string;
  kind?: QuoteKind;
  speaker?: string | null;
  id?: string;
  role?: string;
  via?: string;
}

/** A case of a locale's corpus: a small article of our own and all quotes it holds; none for a negative twin. */
export interface QuoteCase {
  /** What it shows. */
  why: string;
  title?: string;
  body: readonly string[];
  quotes: readonly ExpectedQuote[];
}
