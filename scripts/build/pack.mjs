import { join } from 'node:path';
import { compilePack } from '../pack/compile-pack.mjs';

/** Compiles the pack into `<folder>/pack`. @throws when the committed pack fails its schema, after naming what is wrong. */
export async function writePack(folder) {
  const { refused, meta } = await compilePack(join(folder, 'pack'));
  for (const line of refused) console.error(line);
  if (refused.length > 0 || meta === null) throw new Error('the pack fails its schema (see the lines above)');
}
