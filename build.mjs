#!/usr/bin/env node
/**
 * Builds the extension for both browsers: `node build.mjs [--watch] [--demo]`.
 * Out: dist/chromium, dist/firefox, and a store-ready zip of each. `--demo` adds the demo newsstand's hosts to the sites.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { context } from 'esbuild';
import { bundleOptions, TARGETS } from './scripts/build/bundles.mjs';
import { copyStatic } from './scripts/build/copy-static.mjs';
import { writeManifest } from './scripts/build/manifest.mjs';
import { writeNotices } from './scripts/build/notices.mjs';
import { writePack } from './scripts/build/pack.mjs';
import { reportSizes } from './scripts/build/sizes.mjs';
import { zipFolder } from './scripts/build/zip.mjs';
import { root } from './scripts/lib/root.mjs';

const flags = new Set(process.argv.slice(2));
const unknown = [...flags].filter((flag) => !['--watch', '--demo'].includes(flag));
if (unknown.length > 0) {
  console.error(`build: unknown option ${unknown[0]} (known: --watch, --demo)`);
  process.exit(2);
}

async function buildTarget(target) {
  const folder = join(root, 'dist', flags.has('--demo') ? 'demo' : '', target);
  rmSync(folder, { recursive: true, force: true });
  const options = bundleOptions(target, folder, flags.has('--watch'));
  const bundles = await Promise.all(options.map((each) => context(each)));
  const built = await Promise.all(bundles.map((each) => each.rebuild()));
  copyStatic(folder);
  writeManifest(target, folder, { demo: flags.has('--demo') });
  await writePack(folder);
  writeNotices(
    built.map(({ metafile }) => metafile),
    folder,
  );
  if (flags.has('--watch')) {
    await Promise.all(bundles.map((each) => each.watch()));
    console.log(`watching for ${target} → ${folder}`);
    return;
  }
  await Promise.all(bundles.map((each) => each.dispose()));
  if (!flags.has('--demo')) {
    reportSizes(target, folder);
    zipFolder(folder, join(root, 'dist', `masadir-${target}.zip`));
  }
}

for (const target of TARGETS) await buildTarget(target);
