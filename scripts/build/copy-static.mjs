import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/root.mjs';

/** Copies what is not bundled: the pages' HTML, the texts, the icons, the licence. */
export function copyStatic(folder) {
  for (const page of ['sidebar', 'popup', 'options', 'welcome']) {
    cpSync(join(root, 'src', page, `${page}.html`), join(folder, `${page}.html`));
  }
  cpSync(join(root, 'src/_locales'), join(folder, '_locales'), { recursive: true });
  for (const icon of readdirSync(join(root, 'icons')).filter(
    (name) => name.endsWith('.png') || name.endsWith('.svg'),
  )) {
    cpSync(join(root, 'icons', icon), join(folder, 'icons', icon));
  }
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
}
