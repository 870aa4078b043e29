import * as v from 'valibot';
import { COUNTED, EVENTS, type FigureInContext, type QuoteInContext, SIDES } from '../core/model.ts';
import { nameFigure, nameMeta, nameQuote } from '../library/field-names.ts';

/*
 * The claims of `relate` as they stand in reports: snake_case, any field but the wording may be missing.
 */
const textOrNull = v.optional(v.nullable(v.string()), null);
const basis = v.optional(v.nullable(v.picklist(['page', 'url', 'inferred', 'credited'])), null);

const figureFields = {
  said: v.string(),
  value: v.pipe(v.number(), v.finite()),
  max: v.optional(v.nullable(v.pipe(v.number(), v.finite())), null),
  approx: v.fallback(v.picklist(['exact', 'about', 'at_least', 'at_most', 'vague']), 'exact'),
  counted: v.fallback(v.picklist(COUNTED), 'other'),
  event: v.fallback(v.picklist(EVENTS), 'other'),
  side: v.fallback(v.nullable(v.picklist(SIDES)), null),
  place: textOrNull,
  since: textOrNull,
  as_of: textOrNull,
  source: textOrNull,
  source_id: textOrNull,
};
const quoteFields = {
  said: v.string(),
  speaker: textOrNull,
  speaker_id: textOrNull,
  role: textOrNull,
  via: textOrNull,
  kind: v.fallback(v.picklist(['direct', 'partial']), 'direct'),
};
const figureSchema = v.pipe(v.object(figureFields), v.transform(nameFigure));
const quoteSchema = v.pipe(v.object(quoteFields), v.transform(nameQuote));
const reportSchema = v.pipe(
  v.object({
    id: v.fallback(v.string(), ''),
    outlet: v.fallback(
      v.object({
        id: v.string(),
        name: v.fallback(v.string(), ''),
        domain: v.fallback(v.string(), ''),
        country: textOrNull,
      }),
      { id: '', name: '', domain: '', country: null },
    ),
    url: textOrNull,
    headline: v.fallback(v.string(), ''),
    published: textOrNull,
    published_basis: basis,
    lang: v.fallback(v.string(), ''),
    wire: textOrNull,
    wire_basis: basis,
  }),
  v.transform(nameMeta),
);
const context = {
  report: v.optional(v.unknown(), {}),
  siblings: v.fallback(
    v.object({ figures: v.fallback(v.array(v.unknown()), []), quotes: v.fallback(v.array(v.unknown()), []) }),
    { figures: [], quotes: [] },
  ),
};

/** A figure with its report and that report's other claims. @throws Error naming the field that does not fit. */
export function figureInContext(value: unknown): FigureInContext {
  return { claim: must(figureSchema, value), ...surroundings(value) };
}

/** A quote with its report and that report's other claims. @throws Error naming the field that does not fit. */
export function quoteInContext(value: unknown): QuoteInContext {
  return { claim: must(quoteSchema, value), ...surroundings(value) };
}

/** Siblings that do not fit are left out: they only lend evidence. */
function surroundings(value: unknown): Omit<FigureInContext, 'claim'> {
  const { report, siblings } = must(v.object(context), value);
  const fitting = <T>(schema: v.GenericSchema<unknown, T>, list: readonly unknown[]) =>
    list.flatMap((item) => {
      const parsed = v.safeParse(schema, item);
      return parsed.success ? [parsed.output] : [];
    });
  return {
    report: must(reportSchema, report),
    figures: fitting(figureSchema, siblings.figures),
    quotes: fitting(quoteSchema, siblings.quotes),
  };
}

function must<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  const issue = parsed.issues[0];
  const path = issue.path?.map((item) => String(item.key)).join('.') || 'claim';
  throw new Error(`${path}: ${issue.message}`);
}
