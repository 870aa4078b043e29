import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Knowledge, Report } from '../core/model.ts';
import { loadKnowledge } from '../library/load-knowledge.ts';
import { parseReport } from '../library/parse-report.ts';

const PACK = 'src/packs/baghouz';
const known = new Map<string, Knowledge>();

/** The pack's knowledge of the conflict, from its folder; read once a process. */
export function readKnowledge(root: string): Knowledge {
  const cached = known.get(root);
  if (cached) return cached;
  const json = (name: string): unknown => {
    const path = join(root, PACK, name);
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
  };
  const raw = {
    authority: json('authority.json'),
    places: json('places.json'),
    lexicon: json('lexicon.json'),
    outlets: json('outlets.json'),
  };
  const { knowledge } = loadKnowledge(raw);
  known.set(root, knowledge);
  return knowledge;
}

/** Every report of the pack that fits the schema, in order of its file. */
export function readReports(root: string): Report[] {
  const folder = join(root, PACK, 'reports');
  const today = new Date().toISOString().slice(0, 10);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => parseReport(JSON.parse(readFileSync(join(folder, name), 'utf8')), today).report ?? []);
}
