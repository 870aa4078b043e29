import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  comparison,
  figure,
  figureCard,
  figureRow,
  quote,
  quoteCard,
  quoteRow,
} from '../../../tests/gallery/build.ts';
import { parseMessages } from '../../shared/i18n/parse-messages.ts';
import { createSpeech } from '../../shared/i18n/speech.ts';
import { cardToText } from './card-to-text.ts';
import { cite } from './cite.ts';
import { exportComparison } from './export-comparison.ts';
import { toCsv } from './to-csv.ts';
import { toJson } from './to-json.ts';
import { toMarkdown } from './to-markdown.ts';

const read = (lang: string) =>
  parseMessages(
    JSON.parse(readFileSync(new URL(`../../_locales/${lang}/messages.json`, import.meta.url), 'utf8')),
  );
const speechOf = (lang: string) =>
  createSpeech({ lang, messages: read(lang), base: {}, months: 'levant', digits: 'western' });
const [arabic, english] = [speechOf('ar'), speechOf('en')];
const SEEN = '2026-11-24';

const whole = comparison(
  { outlet: 'صحيفة الجسر', title: 'أرقام "مفتوحة"، وأسئلة', lang: 'ar', date: '2019-03-24' },
  [
    figureCard('f0', 'differs', figure('41 ألف مدني', 41_000), [
      figureRow(
        'differs',
        {
          outlet: '=SUM(A1)',
          lang: 'en',
          url: 'https://harbour.example/a?b=1#top',
          headline: 'Out, "at last"',
        },
        figure('46,000 civilians\nleft', 46_000, { source: '@spokesman' }),
      ),
    ]),
    quoteCard('q0', 'same', quote('لم يبق شيء', { speaker: 'كمال الراوي' }), [
      quoteRow('same', { outlet: 'موقع التلة', url: null }, quote('لم يبق شيء')),
    ]),
    figureCard('f1', null, figure('قرابة ألفي شخص', 2000, { approx: 'about' }), []),
  ],
);
const [first, second] = whole.cards;

describe('a citation', () => {
  const report = {
    outlet: { name: 'Harbour Daily' },
    headline: 'Out at last',
    published: '2019-03-17',
    url: 'https://harbour.example/a',
  };

  it('has outlet, headline, date, address with the place of the words, and date seen', () => {
    expect(cite(english, report, '46,000 civilians', SEEN)).toBe(
      'Harbour Daily, “Out at last”, 17 March 2019, https://harbour.example/a#:~:text=46%2C000%20civilians (seen 24 November 2026)',
    );
    expect(cite(arabic, report, 'مدني', SEEN)).toBe(
      'Harbour Daily، «Out at last»، 17 آذار/مارس 2019، https://harbour.example/a#:~:text=%D9%85%D8%AF%D9%86%D9%8A (اطُّلع عليه 24 تشرين الثاني/نوفمبر 2026)',
    );
  });

  it('says what is not known', () => {
    const bare = cite(
      english,
      { outlet: null, headline: 'x', published: null, url: 'javascript:alert(1)' },
      'x',
      SEEN,
    );
    expect(bare).toContain('no date');
    expect(bare).toContain('no address');
    expect(bare).not.toContain('javascript');
  });
});

describe('a copied card', () => {
  it('has the page’s wording, every row and a citation each', () => {
    const text = first ? cardToText(arabic, first, whole, SEEN) : '';
    expect(text.split('\n')[0]).toBe('يختلف: خروج مدنيين · الباغوز');
    expect(text).toContain('هذه الصفحة: 41 ألف مدني');
    expect(text).toContain('يختلف: 46,000 civilians left');
    expect(text.match(/اطُّلع عليه/g)).toHaveLength(2);
  });

  it('puts a quote, and never a figure’s wording, between marks', () => {
    expect(second ? cardToText(arabic, second, whole, SEEN) : '').toContain('«لم يبق شيء»');
    expect(first ? cardToText(arabic, first, whole, SEEN) : '').not.toContain('«41');
  });
});

describe('CSV', () => {
  const lines = toCsv(english, whole).split('\r\n');

  it('starts with a byte order mark and names its columns', () => {
    expect(lines[0]?.startsWith('\uFEFFcard,kind,page wording')).toBe(true);
  });

  it('has a line a report, and one for what only the page has', () => {
    expect(lines).toHaveLength(5);
    expect(lines[3]).toMatch(/^f1,figure,قرابة ألفي شخص,2000,only here,{13}$/);
  });

  it('says precision and language in words, with their codes beside them', () => {
    expect(lines[1]).toContain(',46000,,exact,exact,');
    expect(lines[1]).toContain(',English,en,');
    const [, first] = toCsv(arabic, whole).split('\r\n');
    expect(first).toContain(',46000,,عدد بعينه,exact,');
    expect(first).toContain(',الإنجليزية,en,');
  });

  it('quotes what needs it and disarms formulas', () => {
    expect(lines[1]).toContain(`"'=SUM(A1)"`);
    expect(lines[1]).toContain(`"'@spokesman"`);
    expect(lines[1]).toContain('"Out, ""at last"""');
    expect(lines[1]).toContain('46,000 civilians left');
    expect(lines[1]).toContain('https://harbour.example/a?b=1#top:~:text=46%2C000%20civilians%20left');
  });
});

describe('Markdown', () => {
  it('has a heading a claim and a bullet a report', () => {
    const text = toMarkdown(english, whole, SEEN);
    expect(text.match(/^## /gm)).toHaveLength(3);
    expect(text.match(/^- \*\*/gm)).toHaveLength(2);
    expect(text).toContain('Compared on 24 November 2026');
  });

  it('lets no printed text act as markup', () => {
    const hostile = comparison({ outlet: '<b>x</b>', title: '# [a](http://b.example) *c*', lang: 'en' }, []);
    const text = toMarkdown(english, hostile, SEEN);
    expect(text.split('\n')[0]).toBe('# \\# \\[a\\](http://b.example) \\*c\\*');
    expect(text).not.toContain('<b>');
  });
});

describe('JSON', () => {
  it('names its format and keeps the facts', () => {
    const value: unknown = JSON.parse(toJson(whole, SEEN));
    expect(value).toMatchObject({
      format: 'masadir-comparison',
      version: 1,
      compared: SEEN,
      overview: whole.overview,
    });
    expect(value).toHaveProperty('cards.0.rows.0.claim.value', 46_000);
  });
});

describe('a file', () => {
  it('is named by outlet and day, whatever the outlet’s id holds', () => {
    const odd = {
      ...whole,
      article: { ...whole.article, outlet: { id: '../../etc', name: 'x', domain: '', country: null } },
    };
    expect(exportComparison(english, odd, 'csv', SEEN).name).toBe('masadir--etc-2026-11-24.csv');
    expect(exportComparison(english, whole, 'markdown', SEEN)).toMatchObject({
      name: 'masadir-here-2026-11-24.md',
      type: 'text/markdown',
    });
  });
});
