import { type QuoteSentence, quoteReasons } from '../../core/compare/quotes/reasons.ts';
import { sayReason } from '../../core/compare/reasons.ts';
import type { Reason } from '../../core/model.ts';
import { parseIsoDate } from '../../shared/i18n/format-date.ts';
import type { Speech } from '../../shared/i18n/speech.ts';
import { paramToText } from '../../shared/i18n/to-text.ts';
import { cleanText } from '../model/clean-text.ts';
import { languageName } from './language-name.ts';

/** What the drawing shows already, and what only supports a relation: said under every row it would be noise. */
const LEFT_OUT: ReadonlySet<string> = new Set([
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
  'quote_other_speaker_bare',
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
    .map((reason) => sayOne(clean(reason), speech))
    .filter((text) => text !== null);
  return said.length > 0 ? `${[...new Set(said)].slice(0, REASONS_SAID).join('. ')}.` : null;
}

function sayOne(reason: Reason, speech: Speech): string | null {
  const ofFigures = sayReason(reason, speech.lang, (value) => sayValue(value, speech));
  return ofFigures ?? sayQuoteReason(reason, speech);
}

function sayQuoteReason({ code, params = {} }: Reason, speech: Speech): string | null {
  const empty = Object.values(params).some((value) => value === null || value === '');
  const bare = quoteReasons[`${code}_bare`];
  const texts = (empty ? bare : undefined) ?? quoteReasons[code];
  if (!texts) return null;
  const sentence = speech.lang === 'ar' ? texts.ar : texts.en;
  const form = typeof sentence === 'string' ? sentence : bend(sentence, Number(params.n ?? 0), speech.lang);
  return form.replace(/\{([a-zA-Z]+)\}/g, (_, hole: string) => {
    const value = params[hole] ?? '';
    const named = /lang$/i.test(hole) ? languageName(String(value), speech) : sayValue(value, speech);
    return `\u2068${named}\u2069`;
  });
}

function bend(forms: Exclude<QuoteSentence, string>, n: number, lang: string): string {
  return forms[new Intl.PluralRules(lang).select(n)] ?? forms.other;
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

function sayValue(value: string | number, speech: Speech): string {
  if (typeof value === 'number') return speech.number(value);
  const date = /^\d{4}-\d{2}(?:-\d{2})?$/.test(value) && parseIsoDate(value);
  return date ? paramToText(speech, { date: value, style: 'full' }) : value;
}
