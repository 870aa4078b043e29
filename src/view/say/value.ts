import type { FigureFacts } from '../../core/model.ts';
import { type Msg, msg, type Param } from '../../shared/i18n/message.ts';

/** A figure's value with what it leaves open: `more than 66,000`, `between 30 and 40`, `82`. */
export function sayValue(claim: Pick<FigureFacts, 'value' | 'max' | 'approx' | 'counted'>): Param {
  const { value, max, approx } = claim;
  const plain: Param = claim.counted === 'percent' ? msg('value_percent', { value }) : value;
  if (max !== null && max !== value) return msg('value_range', { from: value, to: max });
  if (approx === 'exact') return plain;
  return msg(`approx_${approx}`, { value: plain });
}

/** A message of a value, for where a whole message is wanted. */
export function valueMsg(claim: Pick<FigureFacts, 'value' | 'max' | 'approx' | 'counted'>): Msg {
  return msg('just', { value: sayValue(claim) });
}
