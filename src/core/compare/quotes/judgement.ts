import type { QuoteRelation } from '../../model.ts';
import type { AlignedRun } from './align-words.ts';
import type { QuoteWord } from './quote-words.ts';
import type { SpeakerKinship } from './speakers.ts';
import type { Overlap } from './weigh-overlap.ts';

/** What is known of two quotes besides their words. */
export interface Circumstances {
  readonly kinship: SpeakerKinship;
  /** One of the speakers is a body (a force, an agency), which people speak for. */
  readonly body: boolean;
  /** The words were translated on their way to one of the pages. */
  readonly foreign: boolean;
  /** Days between the two reports; null where a date is missing. */
  readonly days: number | null;
}

/** The relation, and what it rests on. */
export interface Judgement {
  readonly relation: QuoteRelation;
  /** Word alignment of the words compared; null across languages and where nothing is shared. */
  readonly aligned: {
    readonly a: readonly QuoteWord[];
    readonly b: readonly QuoteWord[];
    readonly runs: readonly AlignedRun[];
  } | null;
  readonly overlap: Overlap | null;
}
