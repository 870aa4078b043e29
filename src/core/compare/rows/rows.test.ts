import { describe, expect, it } from 'vitest';
import type { FigureCard, FigureFacts, Report } from '../../model.ts';
import { compareArticle } from '../compare-article.ts';
import { figure, head, onPage, page, report } from '../example-reports.ts';

type Told = Partial<FigureFacts> & { value: number };

const camp = { event: 'residing', place: 'Camp Noor' } as const;
const dead = { counted: 'soldier', event: 'killed', side: 'sdf' } as const;
const gone = { counted: 'fighter', event: 'surrendered', side: 'isis' } as const;

/** What travels together in one invented statement. */
const statement: readonly Told[] = [
  { value: 23_700, event: 'surrendered' },
  { value: 1423, counted: 'fighter', event: 'killed', side: 'isis' },
  { value: 74, counted: 'soldier', event: 'wounded', side: 'sdf' },
];

function compare(figures: readonly Told[], reports: readonly Report[], published = '2021-05-10') {
  return compareArticle(
    page({ published }),
    { figures: onPage(...figures), quotes: [], numerals: [] },
    reports,
  );
}
function cardOf(figures: readonly Told[], reports: readonly Report[], published?: string): FigureCard {
  const card = compare(figures, reports, published).cards.find(({ id }) => id === 'f0');
  if (card?.kind !== 'figure') throw new Error('expected a figure card');
  return card;
}
const other = (id: string, published: string | null, ...figures: readonly Told[]): Report =>
  report(head(id, published), figures.map(figure));
const relations = ({ rows }: FigureCard) => rows.map(({ relation }) => relation);

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
