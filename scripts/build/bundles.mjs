import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/root.mjs';

export const TARGETS = ['chromium', 'firefox'];

/** Entry name in the package → source. */
const ENTRIES = {
  gate: 'src/content/gate.ts',
  reader: 'src/content/reader.ts',
  background: 'src/background/background.ts',
  sidebar: 'src/sidebar/sidebar.ts',
  popup: 'src/popup/popup.ts',
  options: 'src/options/options.ts',
  welcome: 'src/welcome/welcome.ts',
};

/** esbuild's options for all bundles of one target. Scripts are classic (iife): content scripts and event pages take no modules. */
export function bundleOptions(target, outdir, watching) {
  const entryPoints = Object.entries(ENTRIES).map(([out, source]) => ({ in: join(root, source), out }));
  const styles = ['sidebar', 'popup', 'options', 'welcome']
    .map((name) => ({ in: join(root, 'src', name, `${name}.css`), out: name }))
    .filter((entry) => existsSync(entry.in));
  return {
    entryPoints: [...entryPoints, ...styles],
    outdir,
    bundle: true,
    format: 'iife',
    target: target === 'chromium' ? 'chrome130' : 'firefox142',
    minify: !watching,
    sourcemap: watching ? 'inline' : false,
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    define: { __TARGET__: JSON.stringify(target) },
    logLevel: 'warning',
  };
}
