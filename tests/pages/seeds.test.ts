// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { makeFirstLook } from '../../src/core/detect/first-look.ts';
import gateLexicon from '../../src/content/gate-lexicon.json';
import { readDocument } from '../../src/page/read-page.ts';
import { sampleTexts } from '../../src/page/sample-texts.ts';
import { openPage } from './open-page.ts';
import { type Seed, type SeedLook, seedPage } from './seed-page.ts';

const folder = fileURLToPath(new URL('../../../shared/seeds/', import.meta.url));
const present = existsSync(folder);
const LOOKS: readonly SeedLook[] = ['modern', 'wordpress', 'table-age'];

/** White space at the ends and no-break spaces are the page's business, not the text's. */
const plain = (text: string) => text.replace(/\s+/gu, ' ').trim();

if (!present) console.log('skipped: the real articles (../shared/seeds is absent)');

describe.skipIf(!present)('the real articles, turned into pages (skipped where ../shared/seeds is absent)', () => {
  const files = present ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  const seeds: Seed[] = files.map((name) => JSON.parse(readFileSync(folder + name, 'utf8')));
  const cases = seeds.flatMap((seed) => LOOKS.map((look) => [seed.id, look, seed] as const));

  it.each(cases)('%s, %s: its paragraphs, and nothing from around them', (_id, look, seed) => {
    const document = openPage(seedPage(seed, look), `https://${seed.domain ?? 'news.example'}/a`);
    const { article } = readDocument(document, document.location.href);
    const body = (article?.body ?? []).map(plain);
    expect(body).toEqual(seed.body.map(plain));
    expect(plain(article?.title ?? '')).toBe(plain(seed.title));
    if (seed.published) expect(article?.published).toBe(seed.published);
  });

  it.each(cases)('%s, %s: passes the gate', (_id, look, seed) => {
    const document = openPage(seedPage(seed, look));
    expect(makeFirstLook(gateLexicon)(sampleTexts(document, 'https://news.example/a'))).toBe(true);
  });
});
