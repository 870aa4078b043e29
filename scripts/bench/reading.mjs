#!/usr/bin/env node
/** Reading an article, side by side in one run with Readability on the same page and a bare loop over its characters. */
import { ensurePackages } from '../lib/ensure.mjs';
import { root } from '../lib/root.mjs';

ensurePackages();
const { importTs } = await import('../lib/run-ts.mjs');
const { measureReading } = await importTs('scripts/bench/reading.ts');
for (const lang of ['ar', 'en']) {
  const { characters, rows } = measureReading(lang, root);
  const readability = rows.find(({ what }) => what.startsWith('Readability')).ms;
  console.log(`\n${lang}: ${characters} characters`);
  console.table(
    rows.map(({ what, ms }) => ({
      what,
      'ms (median)': Number(ms.toFixed(3)),
      'ratio to Readability': Number((ms / readability).toFixed(3)),
    })),
  );
}
