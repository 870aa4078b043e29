#!/usr/bin/env node
/**
 * Renders every state of every surface into dist/gallery, in both languages, both themes and three widths, with an index;
 * once more in forced colours, and once with text of twice the size at the narrowest width.
 * `node scripts/gallery.mjs [--only=sidebar/compared] [--lang=ar] [--theme=light|dark|forced|large] [--width=400]`
 * `--out=FOLDER` draws elsewhere; `--quick` each state once, light and narrow; `--compare=FOLDER` sets the pictures beside
 * those of an earlier run, writes `compare.html`, and fails when one changed.
 * Fails when a page overflows sideways, has parts that stand on each other, a broken number, text cut without a sign, a
 * finding of axe, an error, or lets a fixture's script run.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { bundleGallery } from './gallery/bundle.mjs';
import { compareGallery } from './gallery/compare.mjs';
import { writeIndex } from './gallery/index-page.mjs';
import { judgeLayout } from './gallery/judge-layout.mjs';
import { ensureBrowser } from './lib/ensure.mjs';
import { root } from './lib/root.mjs';

const flags = new Map(process.argv.slice(2).map((flag) => flag.replace(/^--/, '').split('=')));
const out = flags.has('out') ? resolve(flags.get('out')) : join(root, 'dist/gallery');
const quick = flags.has('quick');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WIDTHS = {
  sidebar: [320, 400, 560],
  popup: [380],
  options: [320, 560, 900],
  welcome: [320, 560, 1100],
  page: [320, 560, 1100],
};
/** A picture taller than this is cut: 500 outlets are for the machine, not for the eye. */
const TALLEST = 9000;

if (!['only', 'lang', 'theme', 'width', 'out'].some((flag) => flags.has(flag)))
  rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
await bundleGallery(out);

const browser = await puppeteer.launch({
  executablePath: ensureBrowser('chromium'),
  args: ['--no-sandbox', '--font-render-hinting=none', '--allow-file-access-from-files'],
});
const problems = [];
const shots = [];
let compared = null;
try {
  const states = await readStates();
  for (const state of states) for (const lang of pick('lang', ['ar', 'en'])) await shootLanguage(state, lang);
  if (flags.has('compare')) compared = await compareGallery(browser, resolve(flags.get('compare')), out);
} finally {
  await browser.close();
}
writeIndex(out, shots);
console.log(`${shots.length} pictures in ${relative(root, out)}`);
if (compared) {
  console.log(
    `${compared.changed.length} changed, ${compared.added.length} new: ${join(out, 'compare.html')}`,
  );
  for (const { name, pixels } of compared.changed) problems.push(`${name}: ${pixels} pixels changed`);
}
for (const problem of problems) console.error(`problem: ${problem}`);
process.exit(problems.length > 0 ? 1 : 0);

function pick(flag, all) {
  return flags.has(flag) ? [flags.get(flag)] : all;
}

async function readStates() {
  const page = await browser.newPage();
  await page.goto(address('sidebar', 'none/ar/light'));
  const states = await page.evaluate('globalThis.galleryStates');
  await page.close();
  return states.filter(
    (state) => !flags.has('only') || `${state.surface}/${state.id}`.startsWith(flags.get('only')),
  );
}

async function shootLanguage(state, lang) {
  const widths = flags.has('width') ? [Number(flags.get('width'))] : (state.widths ?? WIDTHS[state.surface]);
  for (const theme of pick('theme', quick ? ['light'] : ['light', 'dark', 'forced', 'large'])) {
    for (const width of once(theme, widths)) await shoot(state, lang, theme, width);
  }
}

/** Forced colours are looked at in the usual width, large text in the narrowest; the popup has one of its own. */
function once(theme, widths) {
  if (quick) return [widths[0]];
  if (theme === 'forced') return [widths.find((width) => width >= 380) ?? widths[0]];
  return theme === 'large' ? [widths[0]] : widths;
}

async function shoot(state, lang, theme, width) {
  const name = `${state.surface}-${state.id}-${lang}-${theme}-${width}`;
  const page = await browser.newPage();
  page.on('pageerror', (error) => problems.push(`${name}: ${error}`));
  // Nothing is caught half-way through a move.
  await emulate(page, [
    { name: 'prefers-reduced-motion', value: 'reduce' },
    ...(theme === 'forced' ? [{ name: 'forced-colors', value: 'active' }] : []),
  ]);
  await page.setViewport({ width, height: state.surface === 'popup' ? 560 : 900, deviceScaleFactor: 1.5 });
  await page.goto(
    address(
      state.surface,
      `${state.id}/${lang}/${theme === 'dark' ? 'dark' : 'light'}/${flags.get('digits') ?? 'western'}`,
    ),
  );
  if (theme === 'large') await page.evaluate("document.documentElement.style.fontSize = '200%'");
  await page.evaluate('document.fonts.ready');
  await page.waitForFunction("!document.querySelector('.pending')");
  const seen = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    tall: document.documentElement.scrollHeight,
    title: document.title,
  }));
  if (seen.wide > width) problems.push(`${name}: ${seen.wide} px wide`);
  if (seen.title.includes('owned')) problems.push(`${name}: a script ran`);
  if (width === 400 || width === 380 || width === 560) await judge(page, name);
  // The window takes the page's height, so that what is drawn only when seen is drawn.
  await page.setViewport({
    width,
    height: Math.min(Math.max(seen.tall, 300), TALLEST),
    deviceScaleFactor: 1.5,
  });
  // Cards come in idle time, and what is far down is laid out when it comes near.
  await page.waitForFunction("!document.querySelector('.pending')");
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  for (const found of await page.evaluate(judgeLayout)) problems.push(`${name}: ${found}`);
  await page.screenshot({ path: join(out, `${name}.png`) });
  shots.push({ ...state, lang, theme, width, file: `${name}.png` });
  await page.close();
}

/** Puppeteer's own list of features leaves forced colours out; the browser knows them. */
async function emulate(page, features) {
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', { features });
}

/** WCAG 2.2 AA by axe; findings name the rule and the first element. */
async function judge(page, name) {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.map(
      ({ id, nodes }) =>
        `${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 120)} ${nodes[0]?.any[0]?.message ?? ''}`,
    );
  });
  for (const each of found) problems.push(`${name}: axe ${each}`);
}

function address(surface, hash) {
  return `${pathToFileURL(join(out, `${surface}.html`))}#${surface}/${hash}`;
}
