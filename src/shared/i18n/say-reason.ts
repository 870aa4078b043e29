import { REASONS, type Reason } from '../../core/model.ts';
import { parseIsoDate } from './format-date.ts';
import { languageName } from './language-name.ts';
import { counted, msg } from './message.ts';
import { parseStretch } from './parse-stretch.ts';
import type { Speech } from './speech.ts';
import { paramToText, plural, toText } from './to-text.ts';

/**
 * A reason as a sentence of the reader's language (`why_<code>`): numbers, dates, stretches and languages in their words,
 * what fills a hole isolated (FSI … PDI), for it may run the other way. Where a hole would stay empty the bare
 * sentence is said (`why_<code>_bare`); null where there is none, or where nobody knows the code.
 */
export function sayReason({ code, params = {} }: Reason, speech: Speech): string | null {
  const holes: readonly string[] = Object.hasOwn(REASONS, code) ? REASONS[code] : [];
  const complete = holes.every((hole) => (params[hole] ?? '') !== '');
  const key = complete ? `why_${code}` : `why_${code}_bare`;
  const { n } = params;
  if (!speech.has(key) && !speech.has(`${key}_other`)) return null;
  const filled = Object.fromEntries(
    holes.map((hole) => [hole, `\u2068${sayValue(hole, params[hole] ?? '', speech)}\u2069`]),
  );
  return toText(speech, typeof n === 'number' ? counted(key, n, filled) : msg(key, filled));
}

function sayValue(hole: string, value: string | number, speech: Speech): string {
  if (typeof value === 'number') return speech.number(value);
  if (/lang$/i.test(hole)) return languageName(value, speech);
  // A year alone is more often a number as printed.
  if (/^\d{4}-\d{2}(?:-\d{2})?$/.test(value) && parseIsoDate(value))
    return paramToText(speech, { date: value, style: 'full' });
  const stretch = parseStretch(value);
  return stretch ? plural(speech, `stretch_${stretch.unit}`, stretch.n) : value;
}
