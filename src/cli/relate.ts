import * as v from 'valibot';
import { type Ground, groundOf } from '../core/compare/figures/ground.ts';
import { sayReason } from '../core/compare/reasons.ts';
import { relateFigures } from '../core/compare/relate-figures.ts';
import { relateQuotes } from '../core/compare/relate-quotes.ts';
import type { Reason } from '../core/model.ts';
import { CallError } from './call-error.ts';
import { eachLine } from './each-line.ts';
import { figureInContext, quoteInContext } from './parse-pair.ts';
import { readKnowledge } from './read-pack.ts';
import type { World } from './world.ts';

const pairSchema = v.object({ kind: v.picklist(['figure', 'quote']), a: v.unknown(), b: v.unknown() });

/** `relate --lines`: `{kind, a, b}` in, `{relation, otherSpeaker?, why}` out; `relation` is b seen from a. */
export async function runRelate(args: readonly string[], world: World): Promise<void> {
  if (args.length !== 1 || args[0] !== '--lines') throw new CallError('usage: relate --lines');
  const ground = groundOf(readKnowledge(world.root));
  await eachLine(world, (value) => relatePair(value, ground));
}

function relatePair(value: unknown, ground: Ground): unknown {
  const parsed = v.safeParse(pairSchema, value);
  if (!parsed.success) throw new Error('expected {kind: "figure"|"quote", a, b}');
  const { kind, a, b } = parsed.output;
  if (kind === 'figure') {
    const { relation, why } = relateFigures(figureInContext(a), figureInContext(b), ground);
    return { relation, why: sayWhy(why) };
  }
  const { relation, otherSpeaker, why, diff } = relateQuotes(quoteInContext(a), quoteInContext(b));
  return { relation, otherSpeaker, why: sayWhy(why), diff };
}

/** Each reason with its code and its sentence in both languages. */
function sayWhy(why: readonly Reason[]) {
  return why.map((reason) => ({ ...reason, ar: sayReason(reason, 'ar'), en: sayReason(reason, 'en') }));
}
