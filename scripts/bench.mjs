#!/usr/bin/env node
/** `npm run bench`: every measurement side by side: reading an article, then the index. Arguments go to the index's bench. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './lib/root.mjs';

for (const script of ['bench/reading.mjs', 'bench/index.mjs']) {
  const run = spawnSync(process.execPath, [join(root, 'scripts', script), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  if (run.status !== 0) process.exit(run.status ?? 1);
}
