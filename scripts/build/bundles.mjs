import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/root.mjs';

export const TARGETS = ['chromium', 'firefox'];

/** Entry name in the package → source. */
const ENTRIES = {
  reader: 'src/content/reader.ts',
  background: 'src/background/background.ts',
  sidebar: 'src/sidebar/sidebar.ts',
  popup: 'src/popup/popup.ts',
  options: 'src/options/options.ts',
  welcome: 'src/welcome/welcome.ts',
};

/** The gate runs on every page of every outlet: it does without the polyfill (docs/decisions/0005-polyfill.md). */
const GATE = { gate: 'src/content/gate.ts' };
const NATIVE = { 'webextension-polyfill': join(root, 'src/shared/native-browser.ts') };

/** esbuild's options for all bundles of one target, the gate's apart. */
export function bundleOptions(target, outdir, watching) {
  const styles = ['sidebar', 'popup', 'options', 'welcome']
    .map((name) => ({ in: join(root, 'src', name, `${name}.css`), out: name }))
    .filter((entry) => existsSync(entry.in));
  const common = commonOptions(target, outdir, watching);
  return [
    { ...common, entryPoints: [...entries(ENTRIES), ...styles] },
    { ...common, entryPoints: entries(GATE), alias: NATIVE },
  ];
}

const entries = (named) => Object.entries(named).map(([out, source]) => ({ in: join(root, source), out }));

/** Scripts are classic (iife): content scripts and event pages take no modules. */
function commonOptions(target, outdir, watching) {
  return {
    outdir,
    bundle: true,
    format: 'iife',
    target: target === 'chromium' ? 'chrome130' : 'firefox142',
    minify: !watching,
    sourcemap: watching ? 'inline' : false,
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  };
}
