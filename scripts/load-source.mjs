import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Bundle one module of src/ and import it into a script: `const { parseReport } = await loadSource('src/library/parse-report.ts')`. */
export async function loadSource(path) {
  const folder = join(root, 'node_modules', '.cache', 'masadir');
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `${path.replace(/[^a-z]+/gi, '-')}-${process.pid}-${Date.now()}.mjs`);
  await build({
    entryPoints: [join(root, path)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile, { force: true });
  }
}
