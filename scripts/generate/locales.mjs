#!/usr/bin/env node
/**
 * Writes the lists of languages from their folders, so that a new language is a new folder and nothing else:
 * src/core/locales/all.ts (what is read), src/shared/i18n/ui-languages.ts (what the interface speaks).
 */
import { readdirSync, writeFileSync } from 'node:fs';

const src = new URL('../../src/', import.meta.url);

function foldersOf(path) {
  return readdirSync(new URL(path, src), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

export function localesSource() {
  const langs = foldersOf('core/locales/');
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

export function uiLanguagesSource() {
  const langs = foldersOf('_locales/').map((folder) => `'${folder.replace('_', '-')}'`);
  return [
    '// Written by scripts/generate/locales.mjs from the folders of src/_locales; do not edit.',
    "import type { Lang } from '../../core/model.ts';",
    '',
    '/** Languages of the interface. */',
    `export const UI_LANGUAGES: readonly Lang[] = [${langs.join(', ')}];`,
    '',
  ].join('\n');
}

if (import.meta.url === `file://${process.argv[1]}`) {
  writeFileSync(new URL('core/locales/all.ts', src), localesSource());
  writeFileSync(new URL('shared/i18n/ui-languages.ts', src), uiLanguagesSource());
}
