import type { FigureRelation, FigureVerdict, Reason } from '../../model.ts';
import type { ReasonCode } from '../reasons.ts';

/** A relation with one reason. */
export function verdict(
  relation: FigureRelation,
  code: ReasonCode,
  params?: Reason['params'],
): FigureVerdict {
  return { relation, why: [params ? { code, params } : { code }] };
}
