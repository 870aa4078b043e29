import * as v from 'valibot';
import { SIDES } from '../core/model.ts';
import { idSchema, isIsoDate, outletSchema } from './report-schema.ts';

/* The schema of what a pack knows of its conflict besides reports (docs/pack.md). */

const lang = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'is no language code'));
const words = v.array(v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'), v.maxLength(200, 'is too long')));
const names = v.record(lang, words);
/** A term with its choices is as long as a sentence. */
const terms = v.array(v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'), v.maxLength(600, 'is too long')));
const day = v.pipe(v.string(), v.check(isIsoDate, 'is no date'));

export const authoritySchema = v.object({
  id: idSchema,
  kind: v.picklist(['person', 'body']),
  /** May be empty: an unnamed source ("an SDF commander") that only says whom it speaks for. */
  names,
  side: v.optional(v.picklist(SIDES)),
  speaksFor: v.optional(idSchema),
  partOf: v.optional(idSchema),
  speaks: v.optional(lang),
  gender: v.optional(v.picklist(['m', 'f'])),
});

export const placeSchema = v.object({ id: idSchema, names, within: v.nullable(idSchema) });

export const lexiconSchema = v.object({
  sets: v.optional(v.record(lang, v.record(v.string(), words))),
  groups: v.array(
    v.object({
      id: idSchema,
      weight: v.pipe(v.number(), v.finite()),
      during: v.optional(v.pipe(v.number(), v.finite())),
      later: v.optional(v.pipe(v.number(), v.finite())),
      yields: v.optional(v.boolean()),
      cap: v.pipe(v.number(), v.minValue(1)),
      role: v.optional(v.picklist(['subject', 'company', 'elsewhere'])),
      needs: v.optional(v.array(v.string())),
      sureInTitle: v.optional(v.boolean()),
      gate: v.optional(v.pipe(v.number(), v.minValue(0))),
      gateTerms: v.optional(words),
      terms: v.record(lang, terms),
    }),
  ),
  threshold: v.pipe(v.number(), v.finite()),
  spoken: v.optional(lang),
  since: v.optional(day),
  until: v.optional(day),
});

/** An outlet of the registry has a domain: that is how a page is known. */
export const registryOutletSchema = v.pipe(
  outletSchema,
  v.check((outlet) => outlet.domain !== '', 'has no domain'),
);

export const packMetaSchema = v.object({
  format: v.literal(1),
  id: idSchema,
  version: v.pipe(v.string(), v.regex(/^[\d.]{1,20}$/, 'is no version')),
  name: v.record(lang, v.string()),
});
export type PackMeta = v.InferOutput<typeof packMetaSchema>;
