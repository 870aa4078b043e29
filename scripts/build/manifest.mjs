import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEMO_DOMAIN } from '../lib/demo-domain.mjs';
import { root } from '../lib/root.mjs';

const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** Match patterns for the outlets of the registry: their domains and nothing else. */
export function sitePatterns(outlets) {
  return [...new Set(outlets.map((outlet) => outlet.domain))].sort().map((domain) => `*://*.${domain}/*`);
}

/** The one manifest with the registry's sites filled in and the other browser's keys left out. */
export function writeManifest(target, folder, { demo }) {
  const manifest = readJson('manifest.json');
  const sites = sitePatterns(readJson('src/packs/baghouz/outlets.json'));
  if (demo) sites.push(`*://*.${DEMO_DOMAIN}/*`);
  manifest.version = readJson('package.json').version;
  manifest.content_scripts[0].matches = sites;
  manifest.host_permissions = sites;
  if (target === 'chromium') {
    delete manifest.browser_specific_settings;
    delete manifest.background.scripts;
  } else {
    delete manifest.minimum_chrome_version;
    delete manifest.background.service_worker;
    // Firefox gives every installation its own random host: nothing to hide behind a second one.
    for (const resource of manifest.web_accessible_resources) delete resource.use_dynamic_url;
  }
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
