import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';

/** A fixed date makes the zip depend on its content alone (the earliest that the format can hold). */
const MTIME = new Date('1980-01-02T00:00:00Z');

/** Packs a folder into a zip as the stores want it: manifest at the root, files in name order. */
export function zipFolder(folder, file) {
  const entries = {};
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(folder, name);
    if (statSync(path).isFile())
      entries[relative(folder, path).split(sep).join('/')] = [readFileSync(path), { mtime: MTIME }];
  }
  writeFileSync(file, zipSync(entries, { level: 9 }));
}
