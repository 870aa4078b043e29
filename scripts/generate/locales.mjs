#!/usr/bin/env node
/**
 * Writes the lists of languages from their folders, so that a new language is a new folder and nothing else:
 * src/core/locales/all.ts (what is read), src/core/locales/all-notions.ts (what quotes are compared in),
 * src/shared/i18n/ui-languages.ts (what the interface speaks).
 */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const src = new URL('../../src/', import.meta.url);

/** Folders; only those that hold `file` where one is named. */
function foldersOf(path, file) {
  return readdirSync(new URL(path, src), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .filter((name) => !file || existsSync(new URL(`${path}${name}/${file}`, src)))
    .sort();
}

export function localesSource() {
  const langs = foldersOf('core/locales/', 'index.ts');
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

export function notionsSource() {
  const langs = foldersOf('core/locales/', 'notions.ts');
  const imports = [
    ...langs.map((lang) => ({ what: `{ notions as ${lang} }`, from: `./${lang}/notions.ts` })),
    { what: 'type { NotionWords }', from: './notion-words.ts' },
  ].sort((a, b) => (a.from < b.from ? -1 : 1));
  return [
    '// Written by scripts/generate/locales.mjs from the folders beside this file; do not edit.',
    ...imports.map(({ what, from }) => `import ${what} from '${from}';`),
    '',
    '/** The words for notions of every language that has some; `latin` holds what many share. */',
    'export const notionWords: Readonly<Record<string, NotionWords>> = {',
    ...langs.map((lang) => `  ${lang},`),
    '};',
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

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(new URL('core/locales/all.ts', src), localesSource());
  writeFileSync(new URL('core/locales/all-notions.ts', src), notionsSource());
  writeFileSync(new URL('shared/i18n/ui-languages.ts', src), uiLanguagesSource());
}
