import type { FigureFacts, SumCheck } from '../../core/model.ts';
import { type Msg, msg } from '../../shared/i18n/message.ts';
import type { Speech } from '../../shared/i18n/speech.ts';
import { sayValue } from './value.ts';

/** `29,600 + 34,000 = 63,600, short of “about 67,000” by 3,400.` */
export function sumSentence(
  check: SumCheck,
  whole: FigureFacts,
  parts: readonly FigureFacts[],
  speech: Speech,
): Msg {
  const terms = parts.map((part) => speech.number(part.value)).join(' + ');
  const sum = { expr: `${terms} = ${speech.number(check.sum)}` };
  const params = { sum, whole: sayValue(whole), gap: Math.abs(whole.value - check.sum) };
  if (check.fits) return msg('sum_fits', params);
  return msg(check.sum < whole.value ? 'sum_short' : 'sum_over', params);
}
