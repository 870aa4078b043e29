#!/usr/bin/env node
/**
 * The index beside MiniSearch and FlexSearch on the same claims: `node scripts/bench/index.mjs [--million] [--claims=N]
 * [--engines=masadir,…] [--build=SECONDS] [--budget=SECONDS]`.
 * Each engine builds, is opened and asked in a process of its own; what it needs is read from disk. One that is not built
 * in its time or memory is named with the reason. The questions come in the same order to all, the variants in turns; an
 * engine that has not answered them all within the budget is held against ours on exactly those that it did.
 * Prints the tables and writes dist/bench-index.json. Recall: the true report is among the first ten.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../lib/root.mjs';

const given = process.argv.find((arg) => arg.startsWith('--claims='))?.slice(9);
const sizes = given ? [Number(given)] : process.argv.includes('--million') ? [100_000, 1_000_000] : [100_000];
const engines = (
  process.argv.find((arg) => arg.startsWith('--engines='))?.slice(10) ?? 'masadir,minisearch,flexsearch'
).split(',');
/** MiniSearch takes a quarter of a second to answer one question at 100,000 claims, three seconds at a million. */
const budget = process.argv.find((arg) => arg.startsWith('--budget='))?.slice(9) ?? '300';
/** Seconds that an engine may take to build a million claims: a dozen times what the slowest needs on a quiet machine. */
const buildLimit = Number(process.argv.find((arg) => arg.startsWith('--build='))?.slice(8) ?? 900);
const script = join(root, 'scripts/bench/run-engine.mjs');
/** Megabytes of heap that each process may take; MiniSearch needs several gigabytes to build a million claims. */
const HEAP = 8192;

function run(limit, ...args) {
  const flags = ['--expose-gc', `--max-old-space-size=${HEAP}`];
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [...flags, script, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    timeout: limit * 1000,
  });
  if (error?.code === 'ETIMEDOUT') return { failed: `not done in ${limit} s` };
  if (status !== 0)
    return {
      failed: /heap out of memory/.test(stderr)
        ? `more than ${HEAP} MB of heap`
        : (stderr.trim().split('\n').at(-1) ?? 'failed'),
    };
  return JSON.parse(stdout.trim().split('\n').at(-1));
}

/** Share of the first `count` questions, by variant, whose true report was found. */
function recallOf(answers, count) {
  const met = {};
  for (const { variant, found } of answers.slice(0, count)) {
    met[variant] ??= { asked: 0, found: 0 };
    met[variant].asked++;
    if (found) met[variant].found++;
  }
  return Object.fromEntries(
    Object.entries(met).map(([variant, of]) => [variant, (of.found / of.asked).toFixed(3)]),
  );
}

const all = [];
console.log(
  `${cpus().length} cores, ${cpus()[0]?.model ?? ''}, load ${loadavg()[0]?.toFixed(1)}, Node ${process.version}`,
);
console.log(`to build: ${buildLimit} s and ${HEAP} MB at most; to answer: ${budget} s`);
for (const claims of sizes) {
  console.log(`\n${claims.toLocaleString('en')} claims`);
  const rows = {};
  const asked = {};
  for (const engine of engines) {
    const folder = mkdtempSync(join(tmpdir(), 'masadir-bench-'));
    const file = join(folder, 'questions.json');
    const built = run(buildLimit, engine, String(claims), folder, 'build', file);
    // Opening, the first page and the last question come on top of the budget.
    const { answers = [], ...answered } = built.failed
      ? {}
      : run(Number(budget) * 2 + buildLimit, engine, String(claims), folder, 'ask', file, budget);
    rmSync(folder, { recursive: true, force: true });
    const result = { engine, claims, ...built, ...answered, recall: recallOf(answers) };
    all.push(result);
    asked[engine] = answers;
    console.log(`${engine}: ${JSON.stringify(result)}`);
    rows[engine] = result.failed
      ? { failed: result.failed }
      : {
          'build s': (result.build / 1000).toFixed(1),
          'of it CPU s': (result.buildCpu / 1000).toFixed(1),
          'open ms': result.open.toFixed(0),
          'first page ms': `${result.woken.toFixed(0)} (${result.wokenOf})`,
          'a quote ms': result.median.toFixed(2),
          'p95 ms': result.p95.toFixed(2),
          'CPU ms': result.cpu.toFixed(2),
          'memory MB': result.memory.toFixed(0),
          asked: result.asked,
          ...result.recall,
        };
  }
  console.table(rows);
  const ours = asked.masadir ?? [];
  for (const rival of engines.filter((engine) => engine !== 'masadir' && asked[engine].length > 0)) {
    const count = Math.min(asked[rival].length, ours.length);
    if (count === 0) continue;
    console.log(`the ${count} questions that ${rival} answered, by both`);
    console.table({ masadir: recallOf(ours, count), [rival]: recallOf(asked[rival], count) });
  }
}
mkdirSync(join(root, 'dist'), { recursive: true });
writeFileSync(join(root, 'dist/bench-index.json'), `${JSON.stringify(all, null, 1)}\n`);
