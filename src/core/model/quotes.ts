/** Quotes and their speakers. */
import type { Span } from './article.ts';

export type QuoteKind = 'direct' | 'partial';

export interface QuoteFacts {
  /** The words inside the marks, verbatim. */
  said: string;
  kind: QuoteKind;
  /** The fullest name that the article gives. */
  speaker: string | null;
  speakerId: string | null;
  role: string | null;
  /** The channel: `twitter`, `statement`, `audio`, `press conference`, or an outlet's id. */
  via: string | null;
}

/** A quote found on a page. */
export interface Quote extends QuoteFacts, Span {
  /** `q0`, `q1`, … in reading order. */
  id: string;
  rules: readonly string[];
}
