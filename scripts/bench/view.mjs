#!/usr/bin/env node
/**
 * What the eye waits for: `node scripts/bench/view.mjs [--runs=9]`.
 * Draws a page of 200 claims with 10,000 rows in Chromium: ms until its first cards are drawn and painted, and the
 * frames of a fast scroll through all of it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { ensureBrowser, ensurePackages } from '../lib/ensure.mjs';
import { root } from '../lib/root.mjs';

ensurePackages();
const runs = Number(process.argv.find((arg) => arg.startsWith('--runs='))?.slice(7) ?? 9);
const out = join(root, 'dist/bench');
mkdirSync(out, { recursive: true });
await build({
  entryPoints: [
    { in: join(root, 'scripts/bench/view-page.ts'), out: 'view' },
    { in: join(root, 'src/sidebar/sidebar.css'), out: 'view' },
  ],
  outdir: out,
  bundle: true,
  format: 'iife',
  target: 'chrome130',
  minify: true,
  charset: 'utf8',
  logLevel: 'warning',
});
writeFileSync(
  join(out, 'view.html'),
  '<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="view.css"><body><main id="root"></main><script src="view.js"></script>',
);

const browser = await puppeteer.launch({
  executablePath: ensureBrowser('chromium'),
  args: ['--no-sandbox', '--allow-file-access-from-files'],
});
const rows = [];
try {
  for (let i = 0; i < runs; i++) {
    const page = await browser.newPage();
    await page.setViewport({ width: 400, height: 900 });
    await page.goto(String(pathToFileURL(join(out, 'view.html'))));
    const first = await page.evaluate('measureFirst()');
    const scroll = await page.evaluate('measureScroll()');
    rows.push({ ...first, ...scroll });
    await page.close();
  }
} finally {
  await browser.close();
}
const round = (row) =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [key, Math.round(value * 10) / 10]));
console.table(rows.map(round));
