#!/usr/bin/env node
/**
 * The index beside MiniSearch and FlexSearch on the same claims: `node scripts/bench/index.mjs [--million] [--claims=N]
 * [--engines=masadir,…] [--budget=SECONDS]`.
 * Each engine builds, is opened and asked in a process of its own; what it needs is read from disk. An engine that has
 * not answered every question within the budget is judged by those it did; the variants come in turns. Prints a table
 * and writes dist/bench-index.json. Recall: the true report is among the first ten.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../lib/root.mjs';

const given = process.argv.find((arg) => arg.startsWith('--claims='))?.slice(9);
const sizes = given ? [Number(given)] : process.argv.includes('--million') ? [100_000, 1_000_000] : [100_000];
const engines = (
  process.argv.find((arg) => arg.startsWith('--engines='))?.slice(10) ?? 'masadir,minisearch,flexsearch'
).split(',');
/** MiniSearch takes a quarter of a second to answer one question at 100,000 claims, seconds at a million. */
const budget = process.argv.find((arg) => arg.startsWith('--budget='))?.slice(9) ?? '180';
const script = join(root, 'scripts/bench/run-engine.mjs');
/** What a million claims may take while an engine builds; MiniSearch needs several gigabytes. */
const HEAP = '--max-old-space-size=6144';

function run(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', HEAP, script, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (status !== 0)
    return {
      failed: /heap out of memory/.test(stderr)
        ? 'out of memory'
        : (stderr.trim().split('\n').at(-1) ?? 'failed'),
    };
  return JSON.parse(stdout.trim().split('\n').at(-1));
}

const all = [];
for (const claims of sizes) {
  console.log(`\n${claims.toLocaleString('en')} claims`);
  const rows = {};
  for (const engine of engines) {
    const folder = mkdtempSync(join(tmpdir(), 'masadir-bench-'));
    const file = join(folder, 'questions.json');
    const built = run(engine, String(claims), folder, 'build', file);
    const asked = built.failed ? {} : run(engine, String(claims), folder, 'ask', file, budget);
    rmSync(folder, { recursive: true, force: true });
    const result = { engine, claims, ...built, ...asked };
    all.push(result);
    console.log(`${engine}: ${JSON.stringify(result)}`);
    rows[engine] = result.failed
      ? { failed: result.failed }
      : {
          'build s': (result.build / 1000).toFixed(1),
          'of it CPU s': (result.buildCpu / 1000).toFixed(1),
          'open ms': result.open.toFixed(0),
          'first 30 ms': result.woken.toFixed(0),
          'a quote ms': result.median.toFixed(2),
          'p95 ms': result.p95.toFixed(2),
          'CPU ms': result.cpu.toFixed(2),
          'memory MB': result.memory.toFixed(0),
          asked: result.asked,
          ...Object.fromEntries(
            Object.entries(result.recall).map(([variant, share]) => [variant, share.toFixed(3)]),
          ),
        };
  }
  console.table(rows);
}
mkdirSync(join(root, 'dist'), { recursive: true });
writeFileSync(join(root, 'dist/bench-index.json'), `${JSON.stringify(all, null, 1)}\n`);
