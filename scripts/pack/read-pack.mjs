import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The raw JSON of a pack's folder: what the schema then checks.
 * A file that is missing or is no JSON is `undefined`, and named in `broken`.
 */
export function readPackFolder(folder) {
  const broken = [];
  const read = (path) => {
    try {
      return JSON.parse(readFileSync(join(folder, path), 'utf8'));
    } catch (error) {
      broken.push(`${path}: ${error.message}`);
      return undefined;
    }
  };
  const reports = existsSync(join(folder, 'reports'))
    ? readdirSync(join(folder, 'reports'), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => ({ file: `reports/${name}`, raw: read(`reports/${name}`) }))
    : [];
  return {
    broken,
    meta: read('pack.json'),
    raw: {
      authority: read('authority.json'),
      places: read('places.json'),
      lexicon: read('lexicon.json'),
      outlets: read('outlets.json'),
    },
    reports,
  };
}
