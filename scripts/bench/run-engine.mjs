/**
 * One engine in its own process: `node --expose-gc run-engine.mjs ENGINE CLAIMS FOLDER build|ask FILE BUDGET`.
 * FILE holds the questions; BUDGET seconds are given to asking them. Prints one JSON line.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { ENGINES } from './engines.mjs';
import { packWords } from './pack-words.mjs';
import { questions } from './questions.mjs';
import { syntheticReports } from './synthetic.mjs';

const [name, claims, folder, step, file, budget] = process.argv.slice(2);
const engine = ENGINES[name];
/** Of each variant: with five hundred, two in a thousand more or less can be told. */
const QUESTIONS = Number(claims) > 500_000 ? 200 : 500;

const clock = async (work) => {
  const used = process.cpuUsage();
  const start = performance.now();
  const value = await work();
  const ms = performance.now() - start;
  const { user, system } = process.cpuUsage(used);
  return { ms, cpu: (user + system) / 1000, value };
};
/** Megabytes in use after a collection: heap and what lies beside it. */
function megabytes() {
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}
const print = (value) => console.log(JSON.stringify(value));

if (step === 'build') {
  const reports = [...syntheticReports(Number(claims), packWords())];
  writeFileSync(file, JSON.stringify(questions(reports, QUESTIONS)));
  const { ms, cpu } = await clock(() => engine.build(reports, folder));
  print({ build: ms, buildCpu: cpu });
} else {
  const asked = JSON.parse(readFileSync(file, 'utf8'));
  const before = megabytes();
  const { ms: open, value: index } = await clock(() => engine.open(folder));
  // The first page of a worker that has just been woken: thirty quotes, nothing in memory but what opening read. A slow
  // engine is stopped after a fifth of the budget.
  let wokenOf = 0;
  const pause = performance.now() + Number(budget) * 200;
  const { ms: woken } = await clock(async () => {
    for (const { text } of asked.slice(0, 30)) {
      await index.find(text);
      wokenOf++;
      if (performance.now() > pause) break;
    }
  });
  const answers = [];
  const times = [];
  const end = performance.now() + Number(budget) * 1000;
  const { cpu } = await clock(async () => {
    for (const { variant, ord, text } of asked) {
      const start = performance.now();
      const value = await index.find(text);
      times.push(performance.now() - start);
      answers.push({ variant, found: value.includes(ord), ...(process.env.MISSED && { text }) });
      if (performance.now() > end) break;
    }
  });
  const count = times.length;
  times.sort((a, b) => a - b);
  print({
    open,
    woken,
    wokenOf,
    asked: count,
    median: times[count >> 1],
    p95: times[Math.floor(count * 0.95)],
    cpu: cpu / count,
    memory: megabytes() - before,
    answers,
  });
}
