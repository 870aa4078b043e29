#!/usr/bin/env node
/**
 * The command-line door: `node scripts/door.mjs inspect|relate|lookup …` (npm run inspect -- …).
 * Bundles src/cli once per change of the sources and runs it; nothing but JSON goes to standard output.
 */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'node_modules', '.cache', 'masadir');
mkdirSync(folder, { recursive: true });
const outfile = join(folder, `door-${process.pid}.mjs`);

await build({
  entryPoints: [join(root, 'src/cli/door.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  external: ['jsdom'],
  logLevel: 'error',
});
const { unlinkSync } = await import('node:fs');
try {
  const { runDoor } = await import(pathToFileURL(outfile).href);
  process.exitCode = await runDoor(process.argv.slice(2), {
    root,
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
  });
} finally {
  unlinkSync(outfile);
}
