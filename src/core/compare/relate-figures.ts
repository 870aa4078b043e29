import type { FigureInContext, FigureVerdict } from '../model.ts';
import { type Ground, noGround } from './figures/ground.ts';
import { relateSubjects } from './figures/relate-subjects.ts';
import { readSubject } from './figures/subject.ts';

/**
 * The relation of b seen from a (docs/design.md, "A figure"). Never throws: what cannot be read is `unrelated`.
 * `ground` knows which place lies in which and who speaks for whom; without it, names are compared as they stand.
 */
export function relateFigures(
  a: FigureInContext,
  b: FigureInContext,
  ground: Ground = noGround,
): FigureVerdict {
  return relateSubjects(readSubject(a), readSubject(b), ground);
}
