import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FigureFacts, QuoteFacts, Report } from '../model.ts';
import { lookUp } from './look-up.ts';
import { parseQuery } from './parse-query.ts';
import { scoreValue } from './score-value.ts';

const outlet = (id: string, name: string) => ({ id, name, domain: `www.${id}.example`, country: null });
const knowledge = {
  authority: [
    {
      id: 'salem-rawi',
      kind: 'person',
      names: { ar: ['سالم الراوي'], en: ['Salem Rawi', 'Saleem al-Rawi'] },
    },
    { id: 'sdf', kind: 'body', names: { ar: ['قوات سوريا الديمقراطية', 'قسد'], en: ['SDF'] } },
  ],
  outlets: [outlet('nahr', 'صحيفة النهر'), outlet('tower', 'The Tower')],
} as const;

function figure(said: string, value: number, more: Partial<FigureFacts> = {}): FigureFacts {
  return {
    said,
    value,
    max: null,
    approx: 'exact',
    counted: 'person',
    event: 'left',
    side: null,
    place: null,
    since: null,
    asOf: null,
    source: null,
    sourceId: null,
    ...more,
  };
}
function quote(said: string, speakerId: string): QuoteFacts {
  return { said, kind: 'direct', speaker: null, speakerId, role: null, via: null };
}
function report(
  id: string,
  at: string,
  lang: string,
  figures: FigureFacts[],
  quotes: QuoteFacts[] = [],
  wire: string | null = null,
): Report {
  const found = knowledge.outlets.find((one) => one.id === at) ?? knowledge.outlets[0];
  return {
    id,
    outlet: found,
    url: null,
    headline: '',
    published: '2019-03-01',
    publishedBasis: null,
    lang,
    wire,
    wireBasis: null,
    figures,
    quotes,
  };
}

const reports: Report[] = [
  report(
    'one',
    'nahr',
    'ar',
    [
      figure('66 ألف شخص', 66_000),
      figure('نحو 66 ألف مقاتل', 66_000, { counted: 'fighter', approx: 'about' }),
    ],
    [quote('فتحنا الجسر القديم قبل الفجر', 'salem-rawi')],
    'afp',
  ),
  report(
    'two',
    'tower',
    'en',
    [
      figure('64,000 fighters', 64_000, { counted: 'fighter', sourceId: 'sdf' }),
      figure('hundreds', 100, { approx: 'vague' }),
    ],
    [quote('We opened the old bridge, 66,000 people crossed it', 'nader-hussein')],
    'afp',
  ),
];
const look = (text: string) => lookUp(text, knowledge, reports, 10);

describe('parseQuery', () => {
  it.each<[string, number]>([
    ['66 ألف', 66_000],
    ['66,000', 66_000],
    ['٣٠٠٠', 3000],
    ['ثلاثة آلاف', 3000],
    ['three thousand fighters', 3000],
    ['خمسمئة مقاتل', 500],
  ])('%s is the figure %d', (text, value) =>
    expect(parseQuery(text, knowledge)).toMatchObject({ kind: 'figure', value }),
  );

  it.each<[string, string]>([
    ['سالم الراوي', 'salem-rawi'],
    ['Salim Rawi', 'salem-rawi'],
    ['قسد', 'sdf'],
    ['النهر', 'no'],
    ['صحيفة النهر', 'nahr'],
    ['tower', 'tower'],
    ['nahr.example', 'nahr'],
  ])('%s names %s', (text, id) => {
    const query = parseQuery(text, knowledge);
    expect(query.kind === 'name' ? query.ids : ['no']).toEqual([id]);
  });

  it.each([
    ['فتحنا الجسر القديم', 'words'],
    ['خلال 24 ساعة نقلنا الجرحى كلهم من المشفى القديم إلى السد', 'words'],
    ['', 'empty'],
    ['  \u200F ', 'empty'],
    ['؟!', 'empty'],
  ])('%s is %s', (text, kind) => expect(parseQuery(text, knowledge).kind).toBe(kind));

  it.each<[string, number]>([
    ['66 أل', 66_000],
    ['66 ألف', 66_000],
    ['ثلاثة آلا', 3000],
    ['66 thou', 66_000],
    ['1.2 mil', 1_200_000],
    ['تسعة وعش', 29],
    ['three hun', 300],
    ['66 ش', 66],
    ['66 شخ', 66],
    ['66 mines', 66],
  ])('%s, still being typed, is %d', (text, value) =>
    expect(parseQuery(text, knowledge)).toMatchObject({ kind: 'figure', value }),
  );

  it.each<[string, readonly string[]]>([
    ['Raw', ['salem-rawi']],
    ['الراو', ['salem-rawi']],
    ['سالم الر', ['salem-rawi']],
    ['قوات سو', ['sdf']],
    ['tower.ex', ['tower']],
    ['nahr.e', ['nahr']],
    ['صحيفة الن', ['nahr']],
    ['سوري', []],
    ['سا', []],
  ])('%s begins the names of %j', (text, ids) => {
    const query = parseQuery(text, knowledge);
    expect(query.kind === 'words' ? (query.ids ?? []) : query.kind).toEqual(ids);
  });

  it('takes anything', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(parseQuery(text, knowledge).text).toBe(text);
      }),
    );
  });
});

describe('lookUp', () => {
  it('gives a figure in any script, the counted things first, and quotes that have the number', () => {
    const hits = look('66 ألف مقاتل').hits;
    expect(hits[0]).toMatchObject({ kind: 'figure', claim: { said: 'نحو 66 ألف مقاتل' } });
    expect(hits.map((hit) => hit.kind)).toContain('quote');
    expect(hits.find((hit) => hit.kind === 'figure' && hit.claim.value === 64_000)?.score).toBeLessThan(
      hits[0]?.score ?? 0,
    );
  });

  it('gives the words and the numbers of a named one', () => {
    expect(look('Salem Rawi').hits).toMatchObject([{ kind: 'quote', report: { id: 'one' } }]);
    expect(look('قسد').hits).toMatchObject([{ kind: 'figure', report: { id: 'two' } }]);
    expect(look('صحيفة النهر').hits).toMatchObject([{ kind: 'report', report: { id: 'one' } }]);
  });

  it('gives a piece of a quote, however it is spelt, while the last word is being typed', () => {
    expect(look('الجسر القد').hits[0]).toMatchObject({ kind: 'quote', report: { id: 'one' } });
    expect(look('فتحنا الجسر القديم').hits).toHaveLength(1);
    expect(look('قصر الثلج').hits).toEqual([]);
  });

  it('counts outlets and sources apart, and keeps the limit', () => {
    expect(look('66000')).toMatchObject({ outlets: 2, sources: 1 });
    expect(lookUp('66000', knowledge, reports, 1).hits).toHaveLength(1);
  });

  it('counts a copied wording and a statement as one source each', () => {
    const copied = 'some 70,000 people crossed the old bridge on foot';
    const copies = [
      report('a', 'nahr', 'en', [figure(copied, 70_000)]),
      report('b', 'tower', 'en', [figure(copied, 70_000)]),
    ];
    expect(lookUp('70000', knowledge, copies, 10)).toMatchObject({ outlets: 2, sources: 1 });
    const told = [
      report('a', 'nahr', 'en', [figure('70,000', 70_000, { sourceId: 'sdf' })]),
      report('b', 'tower', 'en', [figure('70 ألفا', 70_000, { sourceId: 'sdf' })]),
    ];
    expect(lookUp('70000', knowledge, told, 10)).toMatchObject({ outlets: 2, sources: 1 });
    const apart = [
      told[0] ?? report('a', 'nahr', 'en', []),
      report('c', 'tower', 'en', [figure('70,000', 70_000)]),
    ];
    expect(lookUp('70000', knowledge, apart, 10)).toMatchObject({ outlets: 2, sources: 2 });
  });

  it('finds by the beginning of a name, beside what has the word itself', () => {
    expect(look('Raw').hits).toMatchObject([{ kind: 'quote', report: { id: 'one' } }]);
  });
});

describe('scoreValue', () => {
  it('falls with the distance and stops at a tenth', () => {
    const scores = [66_000, 65_000, 61_000, 50_000].map((value) =>
      scoreValue(figure('x', value), 66_000, null),
    );
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores[0]).toBe(1);
    expect(scores[3]).toBe(0);
  });

  it('takes "more than" upwards and "hundreds" with a grain of salt', () => {
    expect(scoreValue(figure('x', 60_000, { approx: 'at_least' }), 62_000, null)).toBe(0.8);
    expect(scoreValue(figure('x', 60_000, { approx: 'at_least' }), 40_000, null)).toBe(0);
    expect(scoreValue(figure('x', 100, { approx: 'vague' }), 100, null)).toBeLessThan(0.5);
    expect(scoreValue(figure('x', Number.NaN), 100, null)).toBe(0);
  });
});
