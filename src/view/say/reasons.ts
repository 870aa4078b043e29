import { sayReason } from '../../core/compare/reasons.ts';
import type { Reason } from '../../core/model.ts';
import { parseIsoDate } from '../../shared/i18n/format-date.ts';
import type { Speech } from '../../shared/i18n/speech.ts';
import { paramToText } from '../../shared/i18n/to-text.ts';
import { cleanText } from '../model/clean-text.ts';

/** What the drawing shows already; said again under every source it would only be noise. */
const SHOWN_ALREADY: ReadonlySet<string> = new Set([
  'same_number',
  'same_vague',
  'room',
  'cannot_both',
  'quote_same',
]);
/** A third reason is no longer read. */
const REASONS_SAID = 2;

/** The reasons of a relation as one text in the reader's language; null where there is nothing to add. Holes come isolated. */
export function sayReasons(why: readonly Reason[], speech: Speech): string | null {
  const said = why
    .filter((reason) => !SHOWN_ALREADY.has(reason.code))
    .map((reason) => sayReason(clean(reason), speech.lang, (value) => sayValue(value, speech)))
    .filter((text) => text !== null);
  return said.length > 0 ? `${said.slice(0, REASONS_SAID).join('. ')}.` : null;
}

/** What a page printed may carry controls that would break the isolation. */
function clean(reason: Reason): Reason {
  const params = Object.entries(reason.params ?? {}).map(([key, value]) => [
    key,
    typeof value === 'string' ? cleanText(value) : value,
  ]);
  return { code: reason.code, params: Object.fromEntries(params) };
}

function sayValue(value: string | number, speech: Speech): string {
  if (typeof value === 'number') return speech.number(value);
  const date = /^\d{4}-\d{2}(?:-\d{2})?$/.test(value) && parseIsoDate(value);
  return date ? paramToText(speech, { date: value, style: 'full' }) : value;
}
