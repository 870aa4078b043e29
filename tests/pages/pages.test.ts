// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/page/read-page.ts';
import { openPage } from './open-page.ts';

/** What a page must give. Only the fields that a page's folder names are compared; `none`: it has no article. */
interface Expected {
  none?: true;
  title?: string;
  published?: string | null;
  modified?: string | null;
  author?: string;
  lang?: string;
  wire?: string | null;
  outlet?: string;
  paragraphs?: readonly string[];
}

const here = fileURLToPath(new URL('.', import.meta.url));
const names = readdirSync(here).filter((name) => existsSync(`${here}${name}/source.html`));

describe('pages: a folder each', () => {
  it.each(names)('%s', (name) => {
    const document = openPage(readFileSync(`${here}${name}/source.html`, 'utf8'), 'about:blank');
    const before = document.documentElement.outerHTML;
    const expected: Expected = JSON.parse(readFileSync(`${here}${name}/expected.json`, 'utf8'));
    const { article, problem, places } = readDocument(document, null);
    expect(document.documentElement.outerHTML, 'the page is left as it was').toBe(before);
    if (expected.none) {
      expect(article?.body ?? []).toEqual([]);
      expect(problem).toBe('page_empty');
      return;
    }
    if (!article || !places) throw new Error(`no article: ${problem}`);
    const { paragraphs, outlet, none: _none, ...meta } = expected;
    expect(article.body).toEqual(paragraphs);
    expect(article).toMatchObject(meta);
    if (outlet) expect(article.outlet?.name).toBe(outlet);
    for (const [index, text] of article.body.entries()) {
      const range = places.rangeOf(index, 0, text.length);
      expect(collapse(range?.toString() ?? ''), 'the range holds the paragraph').toBe(collapse(text));
    }
  });
});

/** Cells are joined by a bar that the page does not have. */
const collapse = (text: string) => text.replace(/[\s|]+/gu, '');
