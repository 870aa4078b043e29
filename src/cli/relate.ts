import * as v from 'valibot';
import { type Ground, groundOf } from '../core/compare/figures/ground.ts';
import { relateFigures } from '../core/compare/relate-figures.ts';
import { relateQuotes } from '../core/compare/relate-quotes.ts';
import type { Reason } from '../core/model.ts';
import { sayReason } from '../shared/i18n/say-reason.ts';
import type { Speech } from '../shared/i18n/speech.ts';
import { UI_LANGUAGES } from '../shared/i18n/ui-languages.ts';
import { CallError } from './call-error.ts';
import { eachLine } from './each-line.ts';
import { figureInContext, quoteInContext } from './parse-pair.ts';
import { readKnowledge } from './read-pack.ts';
import { readSpeech } from './read-speech.ts';
import type { World } from './world.ts';

const pairSchema = v.object({ kind: v.picklist(['figure', 'quote']), a: v.unknown(), b: v.unknown() });

/** `relate --lines`: `{kind, a, b}` in, `{relation, otherSpeaker?, why}` out; `relation` is b seen from a. */
export async function runRelate(args: readonly string[], world: World): Promise<void> {
  if (args.length !== 1 || args[0] !== '--lines') throw new CallError('usage: relate --lines');
  const ground = groundOf(readKnowledge(world.root));
  const speeches = UI_LANGUAGES.map((lang) => readSpeech(world.root, lang));
  await eachLine(world, (value) => relatePair(value, ground, speeches));
}

function relatePair(value: unknown, ground: Ground, speeches: readonly Speech[]): unknown {
  const parsed = v.safeParse(pairSchema, value);
  if (!parsed.success) throw new Error('expected {kind: "figure"|"quote", a, b}');
  const { kind, a, b } = parsed.output;
  if (kind === 'figure') {
    const { relation, why } = relateFigures(figureInContext(a), figureInContext(b), ground);
    return { relation, why: sayWhy(why, speeches) };
  }
  const { relation, otherSpeaker, why, diff } = relateQuotes(quoteInContext(a), quoteInContext(b), ground);
  return { relation, otherSpeaker, why: sayWhy(why, speeches), diff };
}

/** Each reason with its code and its sentence in every language of the interface. */
function sayWhy(why: readonly Reason[], speeches: readonly Speech[]) {
  return why.map((reason) => ({
    ...reason,
    ...Object.fromEntries(speeches.map((speech) => [speech.lang, sayReason(reason, speech)])),
  }));
}
