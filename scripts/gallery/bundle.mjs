import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../lib/root.mjs';

/** Each surface and its style sheet: ours, and a news page for what stands on one. */
const SHEETS = {
  sidebar: 'src/sidebar/sidebar.css',
  popup: 'src/popup/popup.css',
  options: 'src/options/options.css',
  welcome: 'src/welcome/welcome.css',
  page: 'tests/gallery/page.css',
};

/** The views and fixtures as one script, each surface's own style sheet, and a page that joins them under the extension's CSP. */
export async function bundleGallery(out) {
  await build({
    entryPoints: [
      { in: join(root, 'tests/gallery/gallery-page.ts'), out: 'gallery' },
      ...Object.entries(SHEETS).map(([name, path]) => ({ in: join(root, path), out: name })),
    ],
    outdir: out,
    bundle: true,
    format: 'iife',
    target: 'chrome130',
    charset: 'utf8',
    logLevel: 'warning',
  });
  for (const surface of Object.keys(SHEETS)) writeFileSync(join(out, `${surface}.html`), page(surface));
}

function page(surface) {
  return `<!doctype html>
<html lang="ar" dir="rtl">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src file:; style-src file:; font-src file:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${surface}.css">
<body><main id="root"></main><script src="gallery.js"></script></body>
</html>
`;
}
