#!/usr/bin/env node
/**
 * `npm start [-- --once] [-- --browser=firefox]`: the product at work on the demo newsstand, in a real browser.
 * Sets up what is missing, builds, serves the newsstand on loopback, opens the first page with the sidebar, prints the comparison.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBrowser, ensureFonts, ensurePackages } from './lib/ensure.mjs';
import { root } from './lib/root.mjs';

const args = process.argv.slice(2);
const unknown = args.find((arg) => arg !== '--once' && !/^--browser=(chromium|firefox)$/.test(arg));
if (unknown) {
  console.error(`start: unknown option ${unknown} (known: --once, --browser=chromium, --browser=firefox)`);
  process.exit(2);
}
const name = args.find((arg) => arg.startsWith('--browser='))?.slice('--browser='.length) ?? 'chromium';

ensurePackages();
const executablePath = ensureBrowser(name);
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const once = args.includes('--once') || !hasDisplay;
if (once) ensureFonts();

console.log('Building the extension for the demo…');
const built = spawnSync(process.execPath, [join(root, 'build.mjs'), '--demo'], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
});
if (built.status !== 0) process.exit(1);

const { importTs } = await import('./lib/run-ts.mjs');
const { runDemo } = await importTs('scripts/start/run-demo.ts');
await runDemo({
  name,
  executablePath,
  once,
  root,
  why: args.includes('--once') ? null : hasDisplay ? null : 'no display',
});
