import type { FigureInContext, FigureVerdict } from '../model.ts';

/** The relation of b seen from a (docs/design.md, "A figure"). */
export function relateFigures(_a: FigureInContext, _b: FigureInContext): FigureVerdict {
  return { relation: 'unrelated', why: [] };
}
