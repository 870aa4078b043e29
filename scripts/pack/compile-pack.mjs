#!/usr/bin/env node
/**
 * Compile a pack's folder into what the extension loads: `node scripts/pack/compile-pack.mjs [OUT_FOLDER]`.
 * Everything is checked by the schema; what is refused is printed, and a pack with refusals ends with status 1:
 * the committed pack must be whole. The build calls `compilePack` itself.
 *
 * Writes `<out>/baghouz.json`: { meta, reports } with the reports in file form, and `<out>/knowledge.json`:
 * { meta, authority, places, lexicon, outlets }, which the background needs before any report.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../lib/root.mjs';
import { importTs } from '../lib/run-ts.mjs';
import { readPackFolder } from './read-pack.mjs';

/** @returns {Promise<{meta: object, reports: number, outlets: object[], refused: string[], bytes: number}>} */
export async function compilePack(out, folder = join(root, 'src/packs/baghouz')) {
  const { checkPack, sayNote, writeReport } = await importTs('src/library/for-scripts.ts');
  const { broken, ...pack } = readPackFolder(folder);
  const checked = checkPack(pack, new Date().toISOString().slice(0, 10));
  const refused = [...broken, ...checked.notes.map(sayNote)];
  const { authority, places, conflict, outlets } = checked.knowledge;
  const files = {
    [`${checked.meta?.id ?? 'pack'}.json`]: { meta: checked.meta, reports: checked.reports.map(writeReport) },
    'knowledge.json': { meta: checked.meta, authority, places, lexicon: conflict, outlets },
  };
  let bytes = 0;
  mkdirSync(out, { recursive: true });
  for (const [name, value] of Object.entries(files)) {
    const text = JSON.stringify(value);
    bytes += Buffer.byteLength(text);
    writeFileSync(join(out, name), text);
  }
  return { meta: checked.meta, reports: checked.reports.length, outlets, refused, bytes };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const done = await compilePack(process.argv[2] ?? join(root, 'dist/pack'));
  for (const line of done.refused) console.error(line);
  console.log(
    `pack ${done.meta?.id ?? '?'} ${done.meta?.version ?? ''}: ${done.reports} reports, ${done.outlets.length} outlets, ${Math.round(done.bytes / 1024)} kB; ${done.refused.length} refused`,
  );
  if (done.refused.length > 0 || done.meta === null) process.exit(1);
}
