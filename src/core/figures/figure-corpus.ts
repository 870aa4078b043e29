import type { Approx, Counted, FigureEvent } from '../model.ts';

/** Sentences of a locale with what must be read out of them, by value. All sentences are the project's own. */
export interface FigureCorpus {
  /** Approximators around a number: the sentence holds `{}` where each phrase of the list stands in turn. */
  approximators: readonly { approx: Approx; before: string; after?: string }[];
  /** A sentence with `{}` for `approximator number`, and one with the number and `{}` for what follows it. */
  approxFrames: { before: string; after: string; value: number };
  /** Nouns in the form that the number of the frame asks for. */
  nouns: readonly (readonly [Counted, string])[];
  nounFrame: { text: string; value: number };
  /** Event words, each in its own sentence frame: `{}` is replaced; the figure is the frame's only one. */
  events: readonly (readonly [FigureEvent, { frame: string; words: string }])[];
  /** Whole sentences: each figure as `value|approx|counted|event|side`, in order; `a-b` is a range; a part begins with `<`. */
  sentences: readonly (readonly [string, ...string[]])[];
  /** Whole sentences with the stretch that each figure is said in. */
  said: readonly (readonly [string, ...string[]])[];
  /** `since` of the only figure, told on 2019-03-18. */
  since: readonly (readonly [string, string])[];
  /** Sentences with numbers and without a figure. */
  none: readonly string[];
}
