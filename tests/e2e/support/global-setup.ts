import { spawnSync } from 'node:child_process';
import { root } from '../../../scripts/lib/root.mjs';

/** The end-to-end tests run on the demo's build: the store's build plus the newsstand's hosts. */
export default function setup() {
  const run = spawnSync(process.execPath, ['build.mjs', '--demo'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (run.status !== 0) throw new Error('the build for the end-to-end tests failed');
}
