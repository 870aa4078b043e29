#!/usr/bin/env node
/**
 * `npm run bench`: every measurement side by side: reading an article, then the index; with `--browsers` the library in
 * real browsers instead, with `--view` what the eye waits for. Arguments go on to each.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './lib/root.mjs';

const chosen = { '--browsers': ['bench/browsers.mjs'], '--view': ['bench/view.mjs'] };
const [, scripts] = Object.entries(chosen).find(([flag]) => process.argv.includes(flag)) ?? [
  '',
  ['bench/reading.mjs', 'bench/index.mjs'],
];
for (const script of scripts) {
  const run = spawnSync(process.execPath, [join(root, 'scripts', script), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  if (run.status !== 0) process.exit(run.status ?? 1);
}
