import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AuthorityEntry, Knowledge } from '../model.ts';
import { plainArticle } from '../text/plain-article.ts';
import type { QuoteCase } from './quote-case.ts';
import { readQuotes } from './read-quotes.ts';

const authority: AuthorityEntry[] = [
  {
    id: 'sdf',
    kind: 'body',
    names: { ar: ['قوات سوريا الديمقراطية', 'قسد'], en: ['Syrian Democratic Forces', 'SDF'] },
  },
  {
    id: 'isis',
    kind: 'body',
    names: { ar: ['تنظيم الدولة الإسلامية', 'داعش', 'الدولة الإسلامية'], en: ['Islamic State', 'ISIS'] },
  },
  {
    id: 'sohr',
    kind: 'body',
    names: { ar: ['المرصد السوري لحقوق الإنسان'], en: ['Syrian Observatory for Human Rights'] },
  },
  {
    id: 'who',
    kind: 'body',
    names: { ar: ['منظمة الصحة العالمية'], en: ['World Health Organization', 'WHO'] },
  },
  { id: 'coalition', kind: 'body', names: { ar: ['التحالف الدولي'], en: ['coalition', 'US-led coalition'] } },
  { id: 'karwan-aziz', kind: 'person', names: { ar: ['كاروان عزيز'], en: ['Karwan Aziz'] }, gender: 'm' },
];
const knowledge: Knowledge = {
  authority,
  places: [{ id: 'hasakah', names: { ar: ['الحسكة'], en: ['Hasakah'] }, within: null }],
  conflict: { groups: [], threshold: 1 },
  outlets: [],
};

/** One plain pair of marks with no other mark inside. */
const SIMPLE = /(?:“|«)([^“”«»"'‘’″]*)(?:”|»)/gu;
const OTHER_MARKS = /["“”«»‘″]|(?<!\p{L})'|''/u;
const STYLES = [
  ['“ ”', '“', '”'],
  ['« »', '«', '»'],
  ['" "', '"', '"'],
  ['„ “', '„', '“'],
  ['” ”', '”', '”'],
  ['“ ″', '“', '″'],
  ["'' ''", "''", "''"],
  ['‹ ›', '‹', '›'],
] as const;

const folder = new URL('../locales/', import.meta.url);
const langs = readdirSync(folder).filter((name) => existsSync(new URL(`${name}/quotes.corpus.ts`, folder)));

describe.each(langs)('quotes in %s', async (lang) => {
  const { corpus }: { corpus: readonly QuoteCase[] } = await import(`../locales/${lang}/quotes.corpus.ts`);
  it.each(corpus.map((one) => [one.why, one] as const))('%s', (_, one) => {
    const found = readQuotes(plainArticle(lang, one.body, one.title), knowledge);
    const seen = found.map((quote) => quote.said.trim());
    expect(seen).toEqual(one.quotes.map((quote) => quote.said));
    one.quotes.forEach((want, i) => {
      const got = found[i];
      const asked = Object.fromEntries(
        Object.entries({
          kind: want.kind,
          speaker: want.speaker,
          speakerId: want.id,
          role: want.role,
          via: want.via,
        }).filter(([, value]) => value !== undefined),
      );
      expect(got).toMatchObject(asked);
    });
  });

  // Every case again in each style of marks: the same words, whatever the marks.
  it.each(STYLES)('reads %s as it reads others', (_, open, close) => {
    for (const one of corpus) {
      const restyle = (text: string) => text.replace(SIMPLE, (_all, said: string) => open + said + close);
      const body = one.body.map(restyle);
      const plain = one.body.every((text) => !OTHER_MARKS.test(text.replace(SIMPLE, '')));
      if (!plain || body.join() === one.body.join()) continue;
      const said = readQuotes(plainArticle(lang, body, one.title), knowledge).filter(
        (quote) => quote.paragraph !== 'title',
      );
      const want = readQuotes(plainArticle(lang, one.body, one.title), knowledge).filter(
        (quote) => quote.paragraph !== 'title',
      );
      expect(
        said.map((quote) => quote.said),
        one.why,
      ).toEqual(want.map((quote) => quote.said));
    }
  });

  it('slices every quote from its text and names its rules', () => {
    for (const one of corpus) {
      for (const quote of readQuotes(plainArticle(lang, one.body, one.title), knowledge)) {
        const text = quote.paragraph === 'title' ? (one.title ?? '') : (one.body[quote.paragraph] ?? '');
        expect(text.slice(quote.start, quote.end)).toBe(quote.said);
        expect(quote.rules.length).toBeGreaterThan(1);
      }
    }
  });
});
