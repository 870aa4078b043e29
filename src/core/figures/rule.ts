import type { Counted } from '../model.ts';
import type { Draft } from './draft.ts';
import type { Sources } from './find-source.ts';
import type { TimeNotes } from './find-times.ts';
import type { Scene } from './scene.ts';

/** What a rule may look at besides the scene. */
export interface RuleContext {
  readonly scene: Scene;
  /** The paragraph's figures before this one. */
  readonly before: readonly Draft[];
  /** The last whole of the paragraphs before: `Among them were 12` may open the next. */
  readonly earlier: Draft | null;
  readonly times: ReadonlyMap<number, TimeNotes>;
  readonly sources: Sources;
}

/**
 * One step of reading a figure. `apply` writes what it finds into the draft and returns true where it fired;
 * its name is then kept with the figure, so that a reader can be told why.
 */
export interface FigureRule {
  readonly name: string;
  readonly why: string;
  apply(draft: Draft, context: RuleContext): boolean;
}

/** Kinds that are people. */
export const PEOPLE: ReadonlySet<Counted> = new Set<Counted>([
  'person',
  'civilian',
  'fighter',
  'family_member',
  'woman',
  'child',
  'soldier',
  'prisoner',
  'foreigner',
  'family',
]);
