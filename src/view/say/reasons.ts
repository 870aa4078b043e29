import type { Reason } from '../../core/model.ts';
import { sayReason } from '../../shared/i18n/say-reason.ts';
import type { Speech } from '../../shared/i18n/speech.ts';
import { cleanText } from '../model/clean-text.ts';

/** What the drawing shows already, and what only supports a relation: said under every row it would be noise. */
const LEFT_OUT: ReadonlySet<Reason['code']> = new Set([
  'same_number',
  'same_vague',
  'room',
  'cannot_both',
  'quote_same',
  'quote_same_speaker',
  'quote_same_day',
  'quote_days_apart',
  'quote_shared_numbers',
  'quote_other_speaker',
  'quote_nothing_shared',
]);
/** A fourth reason is no longer read. */
const REASONS_SAID = 3;
/** Stretches of a page inside a reason; longer ones are shortened, since the text stands beneath. */
const LONGEST_HOLE = 60;

/** The reasons of a relation as one text in the reader's language; null where there is nothing to add. Holes come isolated. */
export function sayReasons(why: readonly Reason[], speech: Speech): string | null {
  const said = why
    .filter((reason) => !LEFT_OUT.has(reason.code))
    .map((reason) => sayReason(clean(reason), speech))
    .filter((text) => text !== null);
  return said.length > 0 ? `${[...new Set(said)].slice(0, REASONS_SAID).join('. ')}.` : null;
}

/** What a page printed may carry controls that would break the isolation. */
function clean(reason: Reason): Reason {
  const params = Object.entries(reason.params ?? {}).map(([key, value]) => [
    key,
    typeof value === 'string' ? shorten(cleanText(value)) : value,
  ]);
  return { code: reason.code, params: Object.fromEntries(params) };
}

function shorten(text: string): string {
  return text.length <= LONGEST_HOLE ? text : `${text.slice(0, LONGEST_HOLE).toWellFormed().trimEnd()}…`;
}
