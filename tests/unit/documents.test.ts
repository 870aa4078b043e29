import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/lib/root.mjs';

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** Paths of this project that a document names in backticks or as link targets: `src/…`, `docs/…`, a file at the top. */
function namedPaths(text: string): string[] {
  const code = [...text.matchAll(/`([^`\s]+)`/g)].map(([, path = '']) => path);
  const links = [...text.matchAll(/\]\(([^)\s#]+)/g)]
    .map(([, path = '']) => path)
    .filter((path) => !/^https?:/.test(path));
  return [...code.filter((path) => /^(src|docs|scripts|tests|icons|\.ci)\/[^<>*{}…]*$/.test(path)), ...links];
}

describe.each(documents)('%s', (document) => {
  const text = readFileSync(join(root, document), 'utf8');

  it('names no path that does not exist', () => {
    const missing = namedPaths(text).filter((path) => {
      const here = path.startsWith('../') || path.startsWith('./') ? join(document, '..', path) : path;
      return !existsSync(join(root, here)) && !existsSync(join(root, document, '..', path));
    });
    expect(missing).toEqual([]);
  });
});
