#!/usr/bin/env node
/** Writes src/core/locales/all.ts: one import a locale folder, so that a new language is a new folder and nothing else. */
import { readdirSync, writeFileSync } from 'node:fs';

const root = new URL('../../src/core/locales/', import.meta.url);

export function localesSource() {
  const langs = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const imports = langs.map((lang) => `import { locale as ${lang} } from './${lang}/index.ts';`);
  return [
    '// Written by scripts/generate/locales.mjs from the folders beside this file; do not edit.',
    ...imports,
    "import type { Locale } from './locale.ts';",
    '',
    '/** Every locale; the first is the base, used where a text is in none of them. */',
    `export const locales: readonly Locale[] = [${langs.join(', ')}];`,
    '',
  ].join('\n');
}

if (import.meta.url === `file://${process.argv[1]}`) writeFileSync(new URL('all.ts', root), localesSource());
