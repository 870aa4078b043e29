#!/usr/bin/env node
/**
 * The library in real browsers: `node scripts/bench/browsers.mjs [--browser=chromium|firefox] [--million]
 * [--no-kills]`.
 * Imports 100,000 claims (and a million) into the extension's own IndexedDB, stops the background, wakes
 * it with a look-up and with a page; kills imports in the middle and goes on. Prints a table, writes
 * dist/bench-browsers.json.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundleOptions } from '../build/bundles.mjs';
import { copyStatic } from '../build/copy-static.mjs';
import { writeManifest } from '../build/manifest.mjs';
import { writePack } from '../build/pack.mjs';
import { ensureBrowser, ensurePackages } from '../lib/ensure.mjs';
import { root } from '../lib/root.mjs';
import { importTs } from '../lib/run-ts.mjs';
import { packWords } from './pack-words.mjs';

ensurePackages();
const asked = process.argv.find((arg) => arg.startsWith('--browser='))?.slice(10);
const names = asked ? [asked] : ['chromium', 'firefox'];
const million = process.argv.includes('--million');

/** The extension as it is shipped, with one more page that holds the bench. */
async function makeExtension(name) {
  const folder = join(root, 'dist/bench', name);
  rmSync(folder, { recursive: true, force: true });
  const options = bundleOptions(name, folder, false);
  for (const each of options) await build(each);
  await build({
    ...options[0],
    entryPoints: [{ in: join(root, 'scripts/bench/browser-page.ts'), out: 'bench' }],
  });
  copyStatic(folder);
  writeManifest(name, folder, { demo: true });
  await writePack(folder);
  writeFileSync(
    join(folder, 'bench.html'),
    '<!doctype html><meta charset="utf-8"><title>bench</title><script src="bench.js"></script>',
  );
  return folder;
}

const { measureBrowser } = await importTs('scripts/bench/measure-browser.ts');
const all = [];
for (const name of names) {
  const extension = await makeExtension(name);
  const sizes = million ? [100_000, 1_000_000] : [100_000];
  for (const claims of sizes) {
    const figures = await measureBrowser({
      name,
      extension,
      executablePath: ensureBrowser(name),
      claims,
      kills: claims === 100_000 && !process.argv.includes('--no-kills'),
      words: packWords(),
      say: (line) => console.log(`${name}: ${line}`),
    });
    all.push({ browser: name, claims, ...figures });
    console.log(JSON.stringify(all.at(-1)));
  }
}
console.table(
  Object.fromEntries(
    all.map(({ browser, claims, ...figures }) => [`${browser} ${claims.toLocaleString('en')}`, figures]),
  ),
);
mkdirSync(join(root, 'dist'), { recursive: true });
writeFileSync(join(root, 'dist/bench-browsers.json'), `${JSON.stringify(all, null, 1)}\n`);
