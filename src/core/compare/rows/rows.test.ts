import { describe, expect, it } from 'vitest';
import type { Report } from '../../model.ts';
import { camp, cardOf, dead, gone, other, relations, statement, type Told } from './example-cards.ts';

describe('a statement looked back on', () => {
  const then = '2021-04-20';
  it('differs from the other version, whatever its own date', () => {
    const mine = [{ ...dead, value: 57 }, ...statement];
    expect(cardOf(mine, [other('a', then, { ...dead, value: 14 }, ...statement)])).toMatchObject({
      headline: 'differs',
      running: false,
    });
    const left = [{ value: 41_000, counted: 'civilian' as const }, ...statement.slice(0, 2)];
    const more = [{ value: 44_000, counted: 'civilian' as const }, ...statement.slice(0, 2)];
    expect(cardOf(left, [other('a', then, ...more)]).headline).toBe('differs');
  });
  it('is known where a report tells no date at all', () => {
    const mine = [{ ...dead, value: 57 }, ...statement];
    const theirs = [{ ...dead, value: 14 }, ...statement];
    expect(cardOf(mine, [other('a', null, ...theirs)]).headline).toBe('differs');
    expect(cardOf(mine, [other('a', null, { ...dead, value: 14 })]).headline).toBeNull();
  });
  it('is the same where its numbers are', () => {
    const mine = [{ ...dead, value: 57 }, ...statement];
    expect(cardOf(mine, [other('a', then, { ...dead, value: 57 }, ...statement)]).headline).toBe('same');
  });
  it.each<[string, readonly Told[], readonly Told[]]>([
    ['no other figure in common', [{ ...dead, value: 57 }], [{ ...dead, value: 14 }]],
    [
      'one figure in common',
      [{ ...dead, value: 57 }, ...statement.slice(1, 2)],
      [{ ...dead, value: 14 }, ...statement.slice(1, 2)],
    ],
    [
      'round figures in common',
      [
        { ...dead, value: 57 },
        { value: 5000, ...gone },
        { value: 20_000, event: 'arrived' },
      ],
      [
        { ...dead, value: 14 },
        { value: 5000, ...gone },
        { value: 20_000, event: 'arrived' },
      ],
    ],
    [
      'a count that may have grown beside two old figures',
      [{ ...dead, value: 57 }, ...statement.slice(0, 2)],
      [{ ...dead, value: 14 }, ...statement.slice(0, 2)],
    ],
    [
      'deaths counted on from day to day',
      [{ event: 'died', value: 84, place: 'Camp Noor' }, ...statement],
      [{ event: 'died', value: 77, place: 'Camp Noor' }, ...statement],
    ],
    [
      'one report prints both, the second as a newer loss',
      [{ ...dead, value: 57 }, ...statement],
      [{ ...dead, value: 14 }, { ...dead, value: 57 }, ...statement],
    ],
    [
      'each tells its own day',
      [{ ...dead, value: 57, asOf: '2021-05-09' }, ...statement],
      [{ ...dead, value: 14, asOf: '2021-04-19' }, ...statement],
    ],
  ])('does not differ: %s', (_, mine, theirs) => {
    expect(relations(cardOf(mine, [other('a', then, ...theirs)]))).not.toContain('differs');
  });
});

describe('a running count', () => {
  const earlier = [
    other('a', '2021-03-01', { ...camp, value: 12_000 }),
    other('b', '2021-04-02', { ...camp, value: 19_500 }),
  ];
  it('is a time line from three dated points on, and heads the card though some agree', () => {
    const card = cardOf(
      [{ ...camp, value: 30_500 }],
      [...earlier, other('c', '2021-05-10', { ...camp, value: 30_500 })],
    );
    expect(card).toMatchObject({ headline: 'other_time', running: true, outlets: 3 });
  });
  it('is two values of two days before that', () => {
    const card = cardOf([{ ...camp, value: 30_500 }], earlier.slice(1));
    expect(card).toMatchObject({ headline: 'other_time', running: false, outlets: 0 });
    expect(
      cardOf(
        [{ ...camp, value: 30_500 }],
        [...earlier.slice(1), other('c', '2021-05-10', { ...camp, value: 30_500 })],
      ).headline,
    ).toBe('same');
  });
  it.each<[string, Told]>([
    ['another place', { ...camp, place: 'Tel Zahra', value: 19_500 }],
    ['no place', { ...camp, place: null, value: 19_500 }],
    ['a rough word', { ...camp, value: 10_000, approx: 'vague' }],
    ['a value out of all proportion', { ...camp, value: 300 }],
  ])('does not take in %s', (_, told) => {
    expect(relations(cardOf([{ ...camp, value: 30_500 }], [other('a', '2021-04-02', told)]))).toEqual([]);
  });
  it('takes its place from those that agree, where the page tells none', () => {
    const mine = [{ ...camp, place: null, value: 30_500 }];
    const agreeing = other('c', '2021-05-10', { ...camp, value: 30_500 });
    const elsewhere = other('d', '2021-04-02', { ...camp, place: 'Tel Zahra', value: 19_500 });
    expect(relations(cardOf(mine, [...earlier, elsewhere, agreeing]))).toEqual([
      'same',
      'other_time',
      'other_time',
    ]);
  });
  it('is no share of something else', () => {
    const share = { counted: 'percent', event: 'controlled', side: 'isis', place: null } as const;
    const card = cardOf(
      [{ ...share, value: 100 }],
      [
        other('a', '2021-03-01', { ...share, value: 1, approx: 'at_most' }),
        other('b', '2021-04-02', { ...share, value: 33.3, approx: 'about' }),
        other('c', '2021-04-20', { ...share, value: 100 }),
      ],
    );
    expect(card.rows.map(({ claim }) => claim.value)).toEqual([100]);
    expect(card.running).toBe(false);
  });
  it('of a campaign keeps to one start and never shrinks', () => {
    const sum = { since: '2021-01-04' } as const;
    const line = [
      other('a', '2021-03-01', { ...sum, value: 22_000 }),
      other('b', '2021-04-02', { ...sum, value: 35_000 }),
      other('c', '2021-04-20', { ...sum, value: 90_000 }),
      other('d', '2021-04-20', { since: '2020-10-01', value: 50_000 }),
    ];
    const card = cardOf([{ ...sum, value: 61_000 }], line);
    expect(card.rows.map(({ report: { id } }) => id)).toEqual(['a', 'b']);
    expect(card).toMatchObject({ headline: 'other_time', running: true });
  });
});

describe('the heading', () => {
  it('is how others agree, though one counts another moment or group', () => {
    const mine: Told = { value: 5000, counted: 'fighter', since: '2021-01-04' };
    const card = cardOf(
      [mine],
      [
        other('a', '2021-05-10', mine),
        other('b', '2021-05-11', mine),
        other('c', '2021-04-20', { ...mine, value: 4000 }),
        other('d', '2021-05-10', { ...mine, event: 'surrendered', since: null }),
      ],
    );
    expect(relations(card)).toEqual(['same', 'same', 'other_scope']);
    expect(card).toMatchObject({ headline: 'same', outlets: 2 });
  });
  it('is the number moved elsewhere where as many outlets moved it', () => {
    const mine: Told = { value: 5000, counted: 'fighter' };
    const moved: Told = { ...mine, event: 'surrendered' };
    const card = cardOf(
      [mine],
      [other('a', '2021-05-10', moved), other('b', '2021-05-10', moved), other('c', '2021-05-10', mine)],
    );
    expect(card).toMatchObject({ headline: 'other_scope', outlets: 1, onlyHere: false });
  });
  it('goes with the majority of those that agree', () => {
    const open = (id: string): Report =>
      other(id, '2021-05-10', { value: 1423, ...gone, approx: 'at_least' });
    const plain = (id: string): Report => other(id, '2021-05-10', { value: 1423, ...gone });
    expect(cardOf([{ value: 1423, ...gone }], [open('a'), plain('b'), plain('c')]).headline).toBe('same');
    expect(cardOf([{ value: 1423, ...gone }], [open('a'), open('b'), plain('c')]).headline).toBe(
      'compatible',
    );
  });
});

describe('rows of another scope', () => {
  it.each<[string, Told, Told]>([
    [
      'the number, given to a wider group',
      { value: 1423, ...gone },
      { value: 1423, event: 'surrendered', side: 'isis' },
    ],
    [
      'the count from another named date',
      { value: 31_500, since: '2021-01-04' },
      { value: 36_000, since: '2020-10-01' },
    ],
  ])('are shown: %s', (_, mine, theirs) => {
    expect(relations(cardOf([mine], [other('a', '2021-05-10', theirs)]))).toEqual(['other_scope']);
  });
  it.each<[string, Told, Told]>([
    [
      'something alike of another size',
      { value: 800, ...gone },
      { value: 1100, event: 'surrendered', side: 'isis' },
    ],
    [
      'a day beside a campaign',
      { value: 3000, ...gone, since: '24h' },
      { value: 4000, ...gone, since: '2021-01-04' },
    ],
    [
      'a rough word',
      { value: 1000, approx: 'vague', ...gone },
      { value: 1000, approx: 'vague', event: 'surrendered' },
    ],
  ])('are left out: %s', (_, mine, theirs) => {
    const card = cardOf([mine], [other('a', '2021-05-10', theirs)]);
    expect(card).toMatchObject({ rows: [], onlyHere: true, headline: null });
  });
});
