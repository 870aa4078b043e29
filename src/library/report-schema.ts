import * as v from 'valibot';
import { COUNTED, EVENTS, SIDES } from '../core/model.ts';
import { nameFigure, nameMeta, nameQuote } from './field-names.ts';

/*
 * The schema of a report as it lies in a pack or in an exported library: snake_case, facts only (docs/pack.md).
 * The limits keep absurd or hostile data out of the index; each has its reason.
 */

/** Longer than any quote printed in one piece (the longest of the pack has under 500 letters); an article would not fit. */
const SAID_MAX = 2000;
/** Names, roles, headlines: a line, not a text. */
const LINE_MAX = 500;
/** No count of this conflict comes near a million million; a larger one is a broken number. */
const VALUE_MAX = 1e12;

const line = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'), v.maxLength(LINE_MAX, 'is too long'));
const lineOrNull = v.optional(v.nullable(line), null);
const said = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'), v.maxLength(SAID_MAX, 'is too long'));
const amount = v.pipe(
  v.number('is not a number'),
  v.finite('is not finite'),
  v.minValue(0, 'is below zero'),
  v.maxValue(VALUE_MAX, 'is absurdly large'),
);

/** `2019`, `2019-03`, `2019-03-17`: a real day of a real month. */
export function isIsoDate(text: string): boolean {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const isoDate = v.pipe(v.string(), v.check(isIsoDate, 'is no date'));
/** A date, or a stretch back from the report: `24h`, `10 days`, `8 weeks`, `2 months`. */
const since = v.pipe(
  v.string(),
  v.check(
    (text) => isIsoDate(text) || /^\d{1,4}(?:h| (?:hour|day|week|month|year)s?)$/.test(text),
    'is neither a date nor a stretch of time',
  ),
);

/** Ids go into keys of the index and into file names: letters, digits, `.`, `_`, `-`. */
export const idSchema = v.pipe(v.string(), v.regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,119}$/u, 'is no id'));
const idOrNull = v.optional(v.nullable(idSchema), null);
const webAddress = v.pipe(
  v.string(),
  v.maxLength(4000, 'is too long'),
  v.check((text) => /^https?:\/\/[^\s/]/i.test(text) && URL.canParse(text), 'is no web address'),
);

export const figureSchema = v.pipe(
  v.object({
    said,
    value: amount,
    max: v.optional(v.nullable(amount), null),
    approx: v.picklist(['exact', 'about', 'at_least', 'at_most', 'vague']),
    counted: v.picklist(COUNTED),
    event: v.picklist(EVENTS),
    side: v.optional(v.nullable(v.picklist(SIDES)), null),
    place: lineOrNull,
    since: v.optional(v.nullable(since), null),
    as_of: v.optional(v.nullable(isoDate), null),
    source: lineOrNull,
    source_id: idOrNull,
  }),
  v.forward(
    v.check(({ value, max }) => max === null || max >= value, 'is below value'),
    ['max'],
  ),
  v.transform(nameFigure),
);

export const quoteSchema = v.pipe(
  v.object({
    said,
    kind: v.picklist(['direct', 'partial']),
    speaker: lineOrNull,
    speaker_id: idOrNull,
    role: lineOrNull,
    via: lineOrNull,
  }),
  v.transform(nameQuote),
);

export const outletSchema = v.object({
  id: idSchema,
  name: line,
  /** '' where only a mirror of the outlet was seen. */
  domain: v.pipe(
    v.optional(v.nullable(v.pipe(v.string(), v.toLowerCase(), v.maxLength(253))), ''),
    v.transform((domain) => domain ?? ''),
    v.regex(/^$|^(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]+$/u, 'is no domain'),
  ),
  country: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'is no country code'))), null),
});

const basis = v.optional(v.nullable(v.picklist(['page', 'url', 'inferred', 'credited'])), null);

/** A report without its claims. */
export const metaSchema = v.pipe(
  v.object({
    id: idSchema,
    outlet: outletSchema,
    url: v.optional(v.nullable(webAddress), null),
    headline: v.pipe(
      v.optional(v.nullable(v.pipe(v.string(), v.trim(), v.maxLength(LINE_MAX, 'is too long'))), ''),
      v.transform((text) => text ?? ''),
    ),
    published: v.optional(v.nullable(isoDate), null),
    published_basis: basis,
    lang: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'is no language code')),
    wire: idOrNull,
    wire_basis: basis,
  }),
  v.transform(nameMeta),
);

/** The claims are checked one by one, so that a bad one does not cost the report. */
export const claimListsSchema = v.object({
  figures: v.optional(v.array(v.unknown()), []),
  quotes: v.optional(v.array(v.unknown()), []),
});
