import { createInterface } from 'node:readline';
import type { World } from './world.ts';

/**
 * One JSON value a line in, one result a line out, in the same order.
 * A line that fails gives `{"error": …}` and the rest goes on; empty lines are skipped.
 */
export async function eachLine(
  world: World,
  answer: (value: unknown) => Promise<unknown> | unknown,
): Promise<void> {
  for await (const line of createInterface({ input: world.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    let result: unknown;
    try {
      result = await answer(JSON.parse(line));
    } catch (error) {
      result = { error: error instanceof Error ? error.message : String(error) };
    }
    world.stdout.write(`${JSON.stringify(result)}\n`);
  }
}
