import { lookUp } from '../core/lookup/look-up.ts';
import { CallError } from './call-error.ts';
import { readKnowledge, readReports } from './read-pack.ts';
import type { World } from './world.ts';

/** As many hits as a person reads through; the popup asks for fewer. */
const LIMIT = 100;

/** `lookup "66 ألف"`: what the popup would find in the pack, as JSON. */
export async function runLookup(args: readonly string[], world: World): Promise<void> {
  const [text] = args;
  if (text === undefined || args.length > 1 || text.trim() === '')
    throw new CallError('usage: lookup "66 ألف"');
  const result = lookUp(text, readKnowledge(world.root), readReports(world.root), LIMIT);
  world.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
}
