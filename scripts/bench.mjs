#!/usr/bin/env node
/**
 * `npm run bench`: every measurement side by side: reading an article, then the index; with `--browsers` the library in
 * real browsers instead. Arguments go on to each.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './lib/root.mjs';

const scripts = process.argv.includes('--browsers')
  ? ['bench/browsers.mjs']
  : ['bench/reading.mjs', 'bench/index.mjs'];
for (const script of scripts) {
  const run = spawnSync(process.execPath, [join(root, 'scripts', script), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  if (run.status !== 0) process.exit(run.status ?? 1);
}
