import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sitePatterns } from '../../scripts/build/manifest.mjs';
import { root } from '../../scripts/lib/root.mjs';

const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const manifest = read('manifest.json');

describe('the manifest asks for the least', () => {
  it('has the permissions that docs/decisions/0002-least-privilege.md gives reasons for, and no other', () => {
    expect(manifest.permissions).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage']);
    const reasons = readFileSync(join(root, 'docs/decisions/0002-least-privilege.md'), 'utf8');
    for (const permission of manifest.permissions) expect(reasons).toContain(`\`${permission}\``);
  });

  it('never names all sites as its own', () => {
    const { optional_host_permissions: onRequest, ...granted } = manifest;
    // Sites that the person may add, each asked for by its own name.
    expect(onRequest).toEqual(['*://*/*']);
    expect(JSON.stringify(granted)).not.toMatch(/<all_urls>|\*:\/\/\*\//);
    const patterns = sitePatterns(read('src/packs/baghouz/outlets.json'));
    expect(patterns.length).toBeGreaterThan(200);
    for (const pattern of patterns) expect(pattern).toMatch(/^\*:\/\/\*\.[a-z0-9.-]+\.[a-z]{2,}\/\*$/);
  });

  it('runs only its own scripts', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });
});
