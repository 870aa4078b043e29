import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { localesSource, notionsSource, uiLanguagesSource } from '../../scripts/generate/locales.mjs';
import { root } from '../../scripts/lib/root.mjs';

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => ({ name, text: readFileSync(join(root, 'src', name), 'utf8') }));

/** Code without its comments: rules are about what runs. */
const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');

it('the lists of languages are those of the folders (node scripts/generate/locales.mjs)', () => {
  const written = (path: string) => readFileSync(join(root, 'src', path), 'utf8').trim();
  expect(written('core/locales/all.ts')).toBe(localesSource().trim());
  expect(written('core/locales/all-notions.ts')).toBe(notionsSource().trim());
  expect(written('shared/i18n/ui-languages.ts')).toBe(uiLanguagesSource().trim());
});

it('HTML goes through the one gate', () => {
  const users = sources.filter(({ text }) =>
    /\.(inner|outer)HTML\s*=[^=]|insertAdjacentHTML|document\.write|DOMPurify/.test(code(text)),
  );
  expect(users.map(({ name }) => name)).toEqual(['view/dom/html-gate.ts']);
});

it('core knows no browser, no clock, no network', () => {
  const guilty = sources.filter(
    ({ name, text }) =>
      name.startsWith('core/') &&
      /\bbrowser\.|\bdocument\.|\bglobalThis\.|\bwindow\.(?:location|document|navigator)|\bfetch\(|Date\.now\(|new Date\(\)/.test(
        code(text),
      ),
  );
  expect(guilty.map(({ name }) => name)).toEqual([]);
});

it('nothing is sent: only the extension’s own files are fetched', () => {
  const users = sources.filter(({ text }) =>
    /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/.test(code(text)),
  );
  for (const { name, text } of users) expect(text, name).toMatch(/getURL/);
});

it('the language-neutral readers hold no words of a language', () => {
  const rooms = ['core/numerals/', 'core/figures/', 'core/quotes/'];
  // Marks and single letters (an ending, an article) are script, not words; `why:` lines explain a rule by example.
  const words = (text: string) =>
    code(text)
      .replace(/^\s*why:.*$/gm, '')
      .match(/(?:(?=\p{L})\p{Script=Arabic}){2,}/gu) ?? [];
  const guilty = sources.filter(
    ({ name, text }) => rooms.some((room) => name.startsWith(room)) && words(text).length > 0,
  );
  expect(guilty.map(({ name }) => name)).toEqual([]);
});
