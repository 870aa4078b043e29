import { describe, expect, it } from 'vitest';
import { parseReport } from './parse-report.ts';
import { writeReport } from './write-report.ts';

const TODAY = '2026-11-24';
const figure = {
  said: 'أكثر من أربعين عائلة',
  value: 40,
  max: null,
  approx: 'at_least',
  counted: 'family',
  event: 'left',
  side: null,
  place: 'baghouz',
  since: '24h',
  as_of: '2019-03-01',
  source: 'مصدر',
  source_id: 'sdf',
};
const quote = {
  said: 'لن نتراجع',
  speaker: 'متحدث',
  speaker_id: null,
  role: null,
  via: 'twitter',
  kind: 'direct',
};
const raw = {
  id: 'ar-sample-1',
  outlet: { id: 'sample', name: 'عينة', domain: 'Sample.example', country: null },
  url: 'https://sample.example/1',
  headline: 'عنوان',
  published: '2019-03-01',
  published_basis: 'page',
  lang: 'ar',
  wire: null,
  wire_basis: null,
  figures: [figure],
  quotes: [quote],
};

describe('parseReport', () => {
  it('turns the file format into the model and back', () => {
    const { report, notes } = parseReport(raw, TODAY);
    expect(notes).toEqual([]);
    expect(report?.figures[0]).toMatchObject({ asOf: '2019-03-01', sourceId: 'sdf', value: 40 });
    expect(report?.outlet.domain).toBe('sample.example');
    if (report === null) throw new Error('refused');
    expect(parseReport(JSON.parse(JSON.stringify(writeReport(report))), TODAY).report).toEqual(report);
  });

  it.each([
    ['no object', 7],
    ['null', null],
    ['no id', { ...raw, id: undefined }],
    ['an id with a path', { ...raw, id: '../x' }],
    ['an address that runs code', { ...raw, url: 'javascript:alert(1)' }],
    ['no outlet', { ...raw, outlet: null }],
    ['claims that are no list', { ...raw, figures: 'many' }],
    ['a day that does not exist', { ...raw, published: '2019-02-30' }],
  ])('refuses %s and names the field', (_, value) => {
    const { report, notes } = parseReport(value, TODAY);
    expect(report).toBeNull();
    expect(notes).toHaveLength(1);
    expect(notes[0]?.kind).toBe('refused');
  });

  it.each([
    ['value', { value: Number.NaN }],
    ['value', { value: -3 }],
    ['value', { value: 1e300 }],
    ['value', { value: Number.POSITIVE_INFINITY }],
    ['max', { max: 1e15 }],
    ['value', { value: '40' }],
    ['max', { max: 39 }],
    ['counted', { counted: 'sheep' }],
    ['since', { since: 'long ago' }],
    ['said', { said: '  ' }],
    ['said', { said: 'x'.repeat(5000) }],
  ])('leaves out a figure with a bad %s, keeps the rest', (field, change) => {
    const { report, notes } = parseReport({ ...raw, figures: [{ ...figure, ...change }, figure] }, TODAY);
    expect(report?.figures).toHaveLength(1);
    expect(report?.quotes).toHaveLength(1);
    expect(notes).toEqual([expect.objectContaining({ kind: 'refused', field: `figures.0.${field}` })]);
  });

  it.each(['said', 'value', 'approx', 'counted', 'event'] as const)(
    'leaves out a figure without its %s, and says so',
    (field) => {
      const { [field]: _, ...rest } = figure;
      const { report, notes } = parseReport({ ...raw, figures: [rest, figure] }, TODAY);
      expect(report?.figures).toHaveLength(1);
      expect(notes).toEqual([expect.objectContaining({ kind: 'refused', field: `figures.0.${field}` })]);
    },
  );

  it.each(['said', 'kind'] as const)('leaves out a quote without its %s, and says so', (field) => {
    const { [field]: _, ...rest } = quote;
    const { report, notes } = parseReport({ ...raw, quotes: [rest, quote] }, TODAY);
    expect(report?.quotes).toHaveLength(1);
    expect(notes).toEqual([expect.objectContaining({ kind: 'refused', field: `quotes.0.${field}` })]);
  });

  it('takes a report that has next to nothing else', () => {
    const { report, notes } = parseReport({ id: 'a', outlet: { id: 'o', name: 'O' }, lang: 'ar' }, TODAY);
    expect(notes).toEqual([]);
    expect(report).toMatchObject({ url: null, headline: '', published: null, figures: [], quotes: [] });
  });

  it.each([
    ['null', null],
    ['a list', [figure]],
    ['a text', 'قتل 12'],
    ['a number', 12],
  ])('leaves out a claim that is %s', (_, claim) => {
    const { report, notes } = parseReport(
      { ...raw, figures: [claim, figure], quotes: [claim, quote] },
      TODAY,
    );
    expect([report?.figures.length, report?.quotes.length]).toEqual([1, 1]);
    expect(notes).toHaveLength(2);
  });

  it('leaves out doubted quotes and says so', () => {
    const { report, notes } = parseReport({ ...raw, quotes: [{ ...quote, doubt: 'a title' }, quote] }, TODAY);
    expect(report?.quotes).toHaveLength(1);
    expect(notes[0]?.field).toBe('quotes.0');
  });

  it('takes dates of the future away, but not tomorrow’s: clocks differ', () => {
    const late = parseReport(
      { ...raw, published: '2031-01-01', figures: [{ ...figure, as_of: '2031-01', since: '2030' }] },
      TODAY,
    );
    expect(late.report?.published).toBeNull();
    expect(late.report?.figures[0]).toMatchObject({ asOf: null, since: null, value: 40 });
    expect(late.notes.map(({ kind, field }) => `${kind} ${field}`)).toEqual([
      'repaired figures.0.as_of',
      'repaired figures.0.since',
      'repaired published',
    ]);
    expect(parseReport({ ...raw, published: '2026-11-25' }, TODAY).report?.published).toBe('2026-11-25');
  });

  it('bounds the claims of one report', () => {
    const { report, notes } = parseReport({ ...raw, figures: Array(1000).fill(figure) }, TODAY);
    expect(report?.figures.length).toBeLessThan(500);
    expect(notes.length).toBeGreaterThan(0);
  });
});
