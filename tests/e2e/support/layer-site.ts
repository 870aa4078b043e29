import { join } from 'node:path';
import { build } from 'esbuild';
import type { Served } from '../../../scripts/browsers/serve.ts';
import { root } from '../../../scripts/lib/root.mjs';

export const LAYER_HOST = 'layer.example';

/** An article with the product's layer over it. `?theme=dark` for the dark one. */
export async function layerSite(): Promise<(host: string) => Served | null> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'tests/e2e/support/layer-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    charset: 'utf8',
    logLevel: 'error',
  });
  const [script] = outputFiles;
  if (!script) throw new Error('the page of the layer was not bundled');
  const body = `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>حصيلة المعركة</title>
<meta name="viewport" content="width=device-width"><style>body { max-width: 40em; margin: auto; padding: 20px; }</style></head>
<body><main><article><h1>حصيلة المعركة</h1>
<p>وجاء في الحصيلة أن 34 ألف مدني أُجلوا من البلدة في الأسابيع الأخيرة.</p>
<p>وأشارت إلى مقتل 1306 من عناصر التنظيم، وإلى أن الطريق ما زال مقطوعاً.</p></article></main>
<script>${script.text.replaceAll('</script', '<\\/script')}</script></body></html>`;
  return (host) => (host === LAYER_HOST ? { body } : null);
}
