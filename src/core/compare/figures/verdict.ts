import type { FigureRelation, FigureVerdict, Reason, ReasonCode } from '../../model.ts';

/** A relation with one reason. */
export function verdict(
  relation: FigureRelation,
  code: ReasonCode,
  params?: Reason['params'],
): FigureVerdict {
  return { relation, why: [params ? { code, params } : { code }] };
}
