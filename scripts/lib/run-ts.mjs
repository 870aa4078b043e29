import { mkdirSync, unlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './root.mjs';

/**
 * Bundle a TypeScript entry and import it. npm packages stay outside the bundle, except those named in `inline`.
 * Gives the module; the bundle is removed once it is loaded.
 */
export async function importTs(entry) {
  const folder = join(root, 'node_modules', '.cache', 'masadir');
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `${basename(entry, '.ts')}-${process.pid}-${Date.now()}.mjs`);
  await build({
    entryPoints: [join(root, entry)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    unlinkSync(outfile);
  }
}
