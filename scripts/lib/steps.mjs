import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUDGET, measureSizes } from '../build/sizes.mjs';
import { root } from './root.mjs';

const bin = (name) => join(root, 'node_modules', '.bin', name);
const run = (command, args, env = {}) =>
  spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  }).status === 0;
const node = (...args) => run(process.execPath, args);
const one = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });

/** A step: a name and a function that gives `{passed, failed, skipped}`. */
const step = (name, ok) => ({ name, run: () => one(ok()) });

const lint = step('format and lint', () => run(bin('biome'), ['check', '--error-on-warnings', '.']));
const types = step('types', () => run(bin('tsc'), ['--noEmit', '-p', '.']));
const walls = step('walls between the rooms, import circles', () =>
  run(bin('depcruise'), ['src', '--config', '.dependency-cruiser.cjs']),
);
const build = step('build, with the schema check of the pack', () => node('build.mjs'));
const stores = {
  name: 'web-ext lint',
  run: () =>
    one(run(bin('web-ext'), ['lint', '--source-dir', 'dist/firefox', '--no-config-discovery', '--boring'])),
};
const sizes = step('size budget', () =>
  ['chromium', 'firefox'].every((target) =>
    measureSizes(join(root, 'dist', target)).every(([name, bytes, budget]) => {
      if (bytes > budget)
        console.error(`${target}/${name}: ${bytes} bytes, over the budget of ${BUDGET[name]}`);
      return bytes <= budget;
    }),
  ),
);
/** The layout of every state, in the narrowest window: what no font and no browser version changes. */
const layout = step('layout of every state', () =>
  node('scripts/gallery.mjs', '--quick', '--out=dist/gallery-quick'),
);
const units = { name: 'unit and page tests', run: () => runVitest('unit', 'dom') };
/** On their own: two browsers and a compiler on two cores would only wait for each other. */
const endToEnd = { name: 'end-to-end tests in Chromium and Firefox', run: () => runVitest('e2e') };

/** Runs vitest and counts from its own JSON report: a crash before any test counts as one failure. */
function runVitest(...projects) {
  const folder = mkdtempSync(join(tmpdir(), 'masadir-vitest-'));
  const file = join(folder, 'report.json');
  try {
    const only = projects.map((project) => `--project=${project}`);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const ok = run(bin('vitest'), ['run', ...only, ...reporters]);
    if (!existsSync(file)) return one(false);
    const report = JSON.parse(readFileSync(file, 'utf8'));
    const failed = report.numFailedTests;
    // A suite that fails to load has no failed test of its own; the exit status still says no.
    return {
      passed: report.numPassedTests,
      failed: ok ? failed : Math.max(failed, 1),
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const testSteps = [lint, types, walls, build, stores, sizes, layout, units, endToEnd];

/** Runs the steps in order, all of them even when one fails; prints the closing line; gives the exit status. */
export function runSteps(steps) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  const broken = [];
  for (const { name, run: runStep } of steps) {
    console.log(`\n== ${name}`);
    const result = runStep();
    for (const key of Object.keys(total)) total[key] += result[key];
    if (result.failed > 0) broken.push(name);
  }
  if (broken.length > 0) console.log(`\nFailed: ${broken.join('; ')}`);
  console.log(
    `\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
  );
  return total.failed > 0 ? 1 : 0;
}
