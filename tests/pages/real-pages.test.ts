// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { detectConflict } from '../../src/core/detect/detect-conflict.ts';
import type { ConflictLexicon } from '../../src/core/model.ts';
import { readDocument } from '../../src/page/read-page.ts';
import { openPage } from './open-page.ts';

interface Expected {
  title: string;
  published: string;
  paragraphs: readonly { starts: string; ends: string }[];
}

const folder = fileURLToPath(new URL('../../../shared/pages/', import.meta.url));
const present = existsSync(folder);
const lexicon: ConflictLexicon = JSON.parse(
  readFileSync(new URL('../../src/packs/baghouz/lexicon.json', import.meta.url), 'utf8'),
);

/** What a page must reach: one paragraph in twenty may be missed or too many. */
const LEAST = 0.95;

const plain = (text: string) => text.replace(/\s+/gu, ' ').trim();

if (!present) console.log('skipped: the real pages (../shared/pages is absent)');

describe.skipIf(!present)('real pages (skipped where ../shared/pages is absent)', () => {
  const expected: Record<string, Expected> = present ? JSON.parse(readFileSync(`${folder}expected.json`, 'utf8')) : {};
  const files = present ? readdirSync(folder).filter((name) => name.endsWith('.html')) : [];

  it.each(files)('%s', (file) => {
    const { article } = readDocument(openPage(readFileSync(folder + file, 'utf8')), null);
    if (!article) throw new Error('no article');
    expect(detectConflict(article, lexicon).detected).toBe(false);
    const want = expected[file];
    if (!want) return;
    const body = article.body.map(plain);
    const isIn = (text: string, { starts }: { starts: string }) => text.startsWith(plain(starts).slice(0, 50));
    const found = want.paragraphs.filter((one) => body.some((text) => isIn(text, one) && text.endsWith(plain(one.ends).slice(-30))));
    const right = body.filter((text) => want.paragraphs.some((one) => isIn(text, one)));
    const recall = found.length / want.paragraphs.length;
    const precision = right.length / body.length;
    console.log(`${file}: recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}, title ${plain(want.title) === plain(article.title)}, date ${article.published}`);
    expect(recall).toBeGreaterThanOrEqual(LEAST);
    expect(precision).toBeGreaterThanOrEqual(LEAST);
    expect(article.published).toBe(want.published.slice(0, 10));
  });
});
