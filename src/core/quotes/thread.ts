import type { Outlet, QuoteKind } from '../model.ts';
import type { Discourse } from './discourse.ts';
import type { Speaker } from './speaker.ts';

/** A quote before its speaker's name is final. */
export interface FoundQuote {
  start: number;
  end: number;
  kind: QuoteKind;
  speaker: Speaker | null;
  /** How the speaker is called here: bodies and the unnamed are told as they stand. */
  as: string | null;
  via: string | null;
  rules: string[];
}

/** What the walk hands from one paragraph to the next. */
export interface Thread {
  discourse: Discourse;
  outlets: readonly Outlet[];
  /** Folded words of marked stretches and how often they stand in the article. */
  marked: ReadonlyMap<string, number>;
  /** The paragraph before ended on a colon after speech: its speaker. */
  pending: Speaker | null;
  /** The paragraph before ended on a quote of the current speaker, or spoke of what they said. */
  speaking: boolean;
  /** Quotes of an utterance that runs on over paragraphs. */
  open: FoundQuote[];
}
