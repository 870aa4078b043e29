/** One engine in its own process: `node --expose-gc run-engine.mjs ENGINE CLAIMS FOLDER build|ask`; prints one JSON line. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/root.mjs';
import { readPackFolder } from '../pack/read-pack.mjs';
import { ENGINES } from './engines.mjs';
import { questions, syntheticReports } from './synthetic.mjs';

const [name, claims, folder, step] = process.argv.slice(2);
const engine = ENGINES[name];
/** Of each variant; MiniSearch takes a quarter of a second to answer one at 100,000 claims, seconds at a million. */
const QUESTIONS = Number(claims) > 500_000 ? 30 : 100;

const clock = async (work) => {
  const start = performance.now();
  const value = await work();
  return { ms: performance.now() - start, value };
};
/** Megabytes in use after a collection: heap and what lies beside it. */
function megabytes() {
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}
const print = (value) => console.log(JSON.stringify(value));

if (step === 'build') {
  const { reports: files } = readPackFolder(join(root, 'src/packs/baghouz'));
  const words = files
    .flatMap(({ raw }) => (raw.lang === 'ar' ? raw.quotes : []))
    .flatMap(({ said }) => said.match(/\p{L}{2,}/gu) ?? []);
  const reports = [...syntheticReports(Number(claims), words)];
  if (process.argv[6]) {
    const { writeFileSync } = await import('node:fs');
    writeFileSync(process.argv[6], JSON.stringify(questions(reports, QUESTIONS)));
  }
  const used = process.cpuUsage();
  const { ms } = await clock(() => engine.build(reports, folder));
  const { user, system } = process.cpuUsage(used);
  print({ build: ms, buildCpu: (user + system) / 1000 });
} else {
  const asked = JSON.parse(readFileSync(process.argv[6], 'utf8'));
  const before = megabytes();
  const { ms: open, value: index } = await clock(() => engine.open(folder));
  // The first page of a worker that has just been woken: thirty quotes, nothing in memory but what opening read.
  const page = asked.filter((_, i) => i % 5 === 0).slice(0, 30);
  const { ms: woken } = await clock(async () => {
    for (const { text } of page) await index.find(text);
  });
  const recall = {};
  const times = [];
  for (const { variant, ord, text } of asked) {
    const { ms, value } = await clock(() => index.find(text));
    times.push(ms);
    recall[variant] ??= 0;
    if (value.includes(ord)) recall[variant] += 1 / QUESTIONS;
  }
  times.sort((a, b) => a - b);
  print({
    open,
    woken,
    median: times[times.length >> 1],
    p95: times[Math.floor(times.length * 0.95)],
    memory: megabytes() - before,
    recall,
  });
}
