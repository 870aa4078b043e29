import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Knowledge } from '../core/model.ts';

const cache = new Map<string, Knowledge>();

/** The pack's knowledge of the conflict, from its folder. */
export function readKnowledge(root: string): Knowledge {
  const folder = join(root, 'src/packs/baghouz');
  const known = cache.get(folder);
  if (known) return known;
  const json = (name: string, empty: unknown) =>
    existsSync(join(folder, name)) ? JSON.parse(readFileSync(join(folder, name), 'utf8')) : empty;
  const knowledge: Knowledge = {
    authority: json('authority.json', []),
    places: json('places.json', []),
    conflict: json('lexicon.json', { groups: [], threshold: 1 }),
    outlets: json('outlets.json', []),
  };
  cache.set(folder, knowledge);
  return knowledge;
}

/** Every report of the pack, raw. */
export function readRawReports(root: string): unknown[] {
  const folder = join(root, 'src/packs/baghouz/reports');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
}
