import { CallError } from './call-error.ts';
import { runInspect } from './inspect.ts';
import { runLookup } from './lookup.ts';
import { runRelate } from './relate.ts';
import type { World } from './world.ts';

const COMMANDS: Readonly<Record<string, (args: readonly string[], world: World) => Promise<void>>> = {
  inspect: runInspect,
  relate: runRelate,
  lookup: runLookup,
};

/** Run one command of the door. Gives the exit status: 0, or 2 for a call that cannot be understood (one line says why). */
export async function runDoor(args: readonly string[], world: World): Promise<number> {
  const [name = '', ...rest] = args;
  try {
    const command = COMMANDS[name];
    if (!command)
      throw new CallError(`usage: inspect | relate | lookup (got ${name === '' ? 'nothing' : `"${name}"`})`);
    await command(rest, world);
    return 0;
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    world.stderr.write(`${name || 'door'}: ${error.message}\n`);
    return 2;
  }
}
