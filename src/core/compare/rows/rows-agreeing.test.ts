import { describe, expect, it } from 'vitest';
import { figure, head, report } from '../example-reports.ts';
import { cardOf, compare, dead, gone, other, relations, statement, type Told } from './example-cards.ts';

describe('rows that agree', () => {
  const rough = { approx: 'vague' } as const;
  const deadline = { counted: 'duration_days', event: 'other', place: null, value: 14 } as const;
  it.each<[string, Told, Told, string | null]>([
    ['a rough word of the same days', { value: 47, ...gone }, { value: 10, ...rough, ...gone }, '2021-05-11'],
    ['a deadline of the same days', deadline, deadline, '2021-05-11'],
    [
      'one speaker again',
      { ...deadline, sourceId: 'front' },
      { ...deadline, sourceId: 'front' },
      '2021-05-20',
    ],
    ['a sum without a date', { value: 1423, since: '2021-01-04' }, { value: 1423 }, null],
  ])('are shown: %s', (_, mine, theirs, on) => {
    expect(cardOf([mine], [other('a', on, theirs)]).rows).toHaveLength(1);
  });
  it.each<[string, Told, Told, string | null]>([
    ['a rough word of another week', { value: 40_000 }, { value: 10_000, ...rough }, '2021-05-20'],
    [
      'a rough word for a day beside a sum',
      { value: 620, ...gone, event: 'arrested' },
      { value: 100, ...rough, ...gone, event: 'arrested' },
      '2021-05-11',
    ],
    [
      'a rough word for something unnamed',
      { value: 100, ...rough, event: 'other' },
      { value: 700, event: 'other' },
      '2021-05-10',
    ],
    ['a deadline of another month', deadline, deadline, '2021-03-02'],
    ['two dead without a date', { ...dead, value: 2 }, { ...dead, value: 2 }, null],
  ])('are left out: %s', (_, mine, theirs, on) => {
    expect(cardOf([mine], [other('a', on, theirs)])).toMatchObject({ rows: [], headline: null });
  });
});

describe('who is counted', () => {
  it('only outlets that report the same thing, and their sources first', () => {
    const mine: Told = { value: 1423, ...gone };
    const reports = [
      report(head('moved', '2021-05-10', { wire: 'wirex' }), [figure({ value: 1423, event: 'surrendered' })]),
      other('a', '2021-05-10', mine),
      other('b', '2021-05-10', { ...mine, approx: 'at_least' }),
    ];
    const { overview, cards } = compare([mine], reports);
    expect(overview).toMatchObject({ outlets: 2, sources: 2 });
    expect(cards[0]).toMatchObject({ outlets: 2 });
    expect(cards[0]?.families.map(({ id }) => id)).toEqual(['alone:a', 'alone:b', 'wire:wirex']);
  });
  it('a statement once, whichever of its two values an outlet took', () => {
    const credited = (value: number): Told => ({ ...dead, value, sourceId: 'front' });
    const card = cardOf(
      [{ ...dead, value: 57 }, ...statement],
      [
        other('a', '2021-05-10', credited(57), ...statement),
        other('b', '2021-05-11', credited(14), ...statement),
      ],
    );
    expect(relations(card)).toEqual(['differs', 'same']);
    expect(card.families.map(({ basis, reports }) => [basis, [...reports].sort()])).toEqual([
      ['statement', ['a', 'b']],
    ]);
  });
  it('an uncredited copy with its statement, but not one that shares a single figure', () => {
    const mine: readonly Told[] = [{ ...dead, value: 57 }, ...statement];
    const credited: readonly Told[] = [{ ...dead, value: 57, sourceId: 'front' }, ...statement];
    const families = (...theirs: readonly Told[]) =>
      cardOf(mine, [other('a', '2021-05-10', ...credited), other('copy', '2021-05-11', ...theirs)]).families
        .length;
    expect(families({ ...dead, value: 57 }, ...statement)).toBe(1);
    expect(families({ ...dead, value: 57 }, { value: 5000, ...gone })).toBe(2);
  });
});

describe('a part of another whole', () => {
  const fighters = { value: 4120, counted: 'fighter', side: 'isis', event: 'left' } as const;
  const gaveUp = { ...fighters, event: 'surrendered' } as const;
  const all = { value: 58_000, event: 'left', approx: 'at_least', said: 'over 58,000 left' } as const;
  const some = { value: 23_700, event: 'surrendered', said: '23,700 gave up' } as const;

  it('tells of which whole, here and there', () => {
    const card = cardOf([fighters, all], [other('a', '2021-05-10', gaveUp, some)]);
    expect(card.whole?.value).toBe(58_000);
    const [row] = card.rows;
    expect(row?.whole?.value).toBe(23_700);
    expect(row?.why).toEqual([{ code: 'other_whole', params: { a: all.said, b: some.said } }]);
  });
  it.each<[string, readonly Told[], readonly Told[]]>([
    ['the page names none', [fighters], [gaveUp, some]],
    ['the report names none', [fighters, all], [gaveUp]],
    ['the report names two', [fighters, all], [gaveUp, some, { ...some, value: 31_000 }]],
    ['both name one', [fighters, all], [gaveUp, { ...some, value: 58_000 }]],
    ['the wider group did something else', [fighters, all], [gaveUp, { ...some, event: 'killed' }]],
    ['the report is vague', [fighters, all], [gaveUp, { ...some, approx: 'vague' }]],
  ])('says nothing where %s', (_, mine, theirs) => {
    const card = cardOf(mine, [other('a', '2021-05-10', ...theirs)]);
    expect(card.whole).toBeUndefined();
    expect(card.rows.filter((row) => row.whole)).toEqual([]);
    for (const { why } of card.rows) expect(why.some(({ params }) => params && 'b' in params)).toBe(false);
  });
});
