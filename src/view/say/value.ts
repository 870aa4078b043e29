import type { FigureFacts } from '../../core/model.ts';
import { type Msg, msg, type Param } from '../../shared/i18n/message.ts';

/** Orders of magnitude that have a word of their own: `dozens`, `tens of thousands`. */
const MAGNITUDES = ['10', '100', '1000', '10000', '100000', '1000000'] as const;

/** A figure's value with what it leaves open: `at least 66,000`, `between 30 and 40`, `tens of thousands`, `82`. */
export function sayValue(claim: Pick<FigureFacts, 'value' | 'max' | 'approx' | 'counted'>): Param {
  const { value, max, approx } = claim;
  const plain: Param = claim.counted === 'percent' ? msg('value_percent', { value }) : value;
  if (max !== null && max !== value) return msg('value_range', { from: value, to: max });
  if (approx === 'exact') return plain;
  // A vague figure has an order of magnitude, not a number: a number would say more than the page does.
  const magnitude = MAGNITUDES.find((each) => each === String(value));
  if (approx === 'vague' && magnitude) return msg(`magnitude_${magnitude}`);
  return msg(`approx_${approx}`, { value: plain });
}

/** A message of a value, for where a whole message is wanted. */
export function valueMsg(claim: Pick<FigureFacts, 'value' | 'max' | 'approx' | 'counted'>): Msg {
  return msg('just', { value: sayValue(claim) });
}
