import { CallError } from './call-error.ts';
import type { World } from './door.ts';

/** `lookup "66 ألف"`: what the popup would find, as JSON. */
export async function runLookup(args: readonly string[], _world: World): Promise<void> {
  if (args.length !== 1) throw new CallError('usage: lookup "66 ألف"');
}
