import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article, ConflictLexicon } from '../model.ts';
import { BRIEFS_OFF, BRIEFS_ON, type Brief } from './briefs.corpus.ts';
import { detectConflict } from './detect-conflict.ts';
import { makeFirstLook } from './first-look.ts';

const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const lexicon: ConflictLexicon = read('../../packs/baghouz/lexicon.json');
const passesGate = makeFirstLook(read('../../content/gate-lexicon.json'));

const named = (briefs: readonly Brief[]) => briefs.map((brief) => [brief[1], brief] as const);

function detect([lang, title, lead, published]: Brief) {
  const none = { url: null, outlet: null, author: null, modified: null, wire: null };
  const article: Article = { ...none, lang, title, body: [lead], published };
  return detectConflict(article, lexicon);
}

describe('a title and a lead', () => {
  it.each(named(BRIEFS_ON))('on the conflict: %s', (_title, brief) => {
    const found = detect(brief);
    expect(found, JSON.stringify(found)).toMatchObject({ detected: true });
    expect(passesGate([brief[1], brief[2]]), 'the gate opens').toBe(true);
  });

  it.each(named(BRIEFS_OFF))('not on it: %s', (_title, brief) => {
    const found = detect(brief);
    expect(found, JSON.stringify(found)).toMatchObject({ detected: false });
  });
});
