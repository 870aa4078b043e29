import { describe, expect, it } from 'vitest';
import { figure, figureCard, figureRow } from '../../../tests/gallery/build.ts';
import { linkToArchive } from './archive-link.ts';
import { axisValues } from './axis-values.ts';
import { cleanText } from './clean-text.ts';
import { intervalOf } from './interval.ts';
import { lanesOf } from './lanes.ts';
import { isAgreement, orderCards } from './order-cards.ts';
import { readHost } from './read-host.ts';
import { safeUrl } from './safe-url.ts';
import { makeScale } from './scale.ts';
import { sourceSections } from './source-sections.ts';
import { splitNumbers } from './split-numbers.ts';
import { linkToWording } from './text-fragment.ts';
import { timePoints } from './time-points.ts';

describe('addresses', () => {
  it('are http or https, nothing else', () => {
    expect(safeUrl('https://a.example/x')).toBe('https://a.example/x');
    for (const bad of [
      'javascript:alert(1)',
      ' JaVaScript:x',
      'data:text/html,x',
      'blob:x',
      '//a',
      'a.example',
      '',
      null,
    ])
      expect(safeUrl(bad)).toBeNull();
  });

  it('lead to the wording, a long one by its ends', () => {
    expect(linkToWording('https://a.example/x', 'one-two')).toBe('https://a.example/x#:~:text=one%2Dtwo');
    const long = Array.from({ length: 20 }, (_, i) => `w${i}`).join(' ');
    expect(linkToWording('https://a.example/#t', long)).toBe(
      'https://a.example/#t:~:text=w0%20w1%20w2%20w3,w16%20w17%20w18%20w19',
    );
    expect(linkToWording('https://a.example/', ' \u200e')).toBe('https://a.example/');
    expect(linkToWording('https://a.example/', '\ud800x')).toContain('text=');
  });

  it('lead to archived copies near the date', () => {
    expect(linkToArchive('https://a.example/x', '2019-03-17')).toBe(
      'https://web.archive.org/web/20190317/https://a.example/x',
    );
    expect(linkToArchive('https://a.example/x', 'soon')).toBe(
      'https://web.archive.org/web/2019/https://a.example/x',
    );
    expect(linkToArchive('ftp://a.example', null)).toBeNull();
  });

  it('of sites are read from what people type', () => {
    expect(readHost(' https://www.Example.org/a?b ')).toBe('www.example.org');
    expect(readHost('example.org')).toBe('example.org');
    for (const bad of ['', 'example', 'localhost', 'file:///etc/x.y', 'a b.c', 'http://'])
      expect(readHost(bad)).toBeNull();
  });
});

describe('printed text', () => {
  it('loses what would turn a line round, and nothing that prints', () => {
    expect(cleanText('\u202Eأ\u0000ب\u2066 c\n\td ')).toBe('أب c d');
    expect(cleanText('مئة\u200Cهزار')).toBe('مئة\u200Cهزار');
  });

  it('is cut at its numbers', () => {
    expect(splitNumbers('٣٤ ألفاً و29,600 (5.5%)').filter((run) => run.value !== null)).toEqual([
      { text: '٣٤', value: 34 },
      { text: '29,600', value: 29_600 },
      { text: '5.5%', value: 5.5 },
    ]);
    const spaced = (text: string) => splitNumbers(text).filter((run) => run.value !== null);
    expect(spaced('34 000 civils')).toEqual([{ text: '34 000', value: 34_000 }]);
    expect(spaced('1\u202F250\u00A0000 km')).toEqual([{ text: '1\u202F250\u00A0000', value: 1_250_000 }]);
    expect(spaced('17 2019, 5 12').map((run) => run.value)).toEqual([17, 2019, 5, 12]);
    const text = 'قتل 82، و(37000)/ و٣٬٤٠٠';
    expect(
      splitNumbers(text)
        .map((run) => run.text)
        .join(''),
    ).toBe(text);
  });
});

describe('a scale', () => {
  it('spreads a narrow range and shows zero when it is near', () => {
    const narrow = makeScale([34_000, 37_000]);
    expect(narrow.min).toBeGreaterThan(30_000);
    expect(narrow.ticks.length).toBeGreaterThanOrEqual(3);
    expect(makeScale([11, 82]).min).toBe(0);
  });

  it('counts in ratios where values are worlds apart', () => {
    const scale = makeScale([10, 1_000_000]);
    expect(scale.ratios).toBe(true);
    expect(scale.place(10)).toBeLessThan(scale.place(1000));
  });

  it.each([[[0]], [[5, 5]], [[-3, 4]], [[0, 1e12]]])('places %j between 0 and 1', (values) => {
    const scale = makeScale(values);
    for (const value of values) {
      expect(scale.place(value)).toBeGreaterThanOrEqual(0);
      expect(scale.place(value)).toBeLessThanOrEqual(1);
    }
    expect(scale.ticks.length).toBeLessThan(12);
  });
});

describe('an axis', () => {
  const lane = (relation: 'same' | 'compatible' | 'differs', claim: ReturnType<typeof figure>) => ({
    relation,
    claim,
  });
  const here = figure('12,500', 12_500);
  const other = lane('differs', figure('13,100', 13_100));

  it('is made by what is said as a value, not by wordings that say none', () => {
    const tens = figure('tens of thousands', 10_000, { approx: 'vague', max: 99_999 });
    const fromTo = figure('between 5,000 and 90,000', 5000, { max: 90_000 });
    const scale = makeScale(axisValues(here, [other, lane('compatible', tens), lane('compatible', fromTo)]));
    expect(scale.place(13_100) - scale.place(12_500)).toBeGreaterThan(0.5);
    expect([scale.place(10_000), scale.place(99_999)]).toEqual([0, 1]);
    expect(axisValues(tens, [])).toEqual([10_000, 10_000, 99_999]);
  });

  it('shows the ends of a narrow stretch, and an open one’s beginning where it is near', () => {
    const narrow = lane('compatible', figure('12,000 to 13,000', 12_000, { max: 13_000 }));
    expect(axisValues(here, [narrow])).toEqual([12_500, 12_000, 12_000, 13_000]);
    const near = lane('compatible', figure('over 12,000', 12_000, { approx: 'at_least' }));
    const far = lane('compatible', figure('over 4,000', 4000, { approx: 'at_least' }));
    expect(axisValues(here, [other, near, far])).toEqual([12_500, 13_100, 12_000]);
    expect(axisValues(here, [far])).toEqual([12_500, 4000]);
    const against = lane('differs', figure('over 90,000', 90_000, { approx: 'at_least' }));
    expect(axisValues(here, [against])).toContain(90_000);
  });
});

describe('intervals', () => {
  it('say what a wording leaves room for', () => {
    const of = (
      value: number,
      approx: 'exact' | 'about' | 'at_least' | 'at_most',
      max: number | null = null,
    ) => intervalOf({ value, approx, max });
    expect(of(100, 'exact')).toBeNull();
    expect(of(100, 'about')).toEqual({ from: 95, to: 105 });
    expect(of(100, 'at_least')).toEqual({ from: 100, to: null });
    expect(of(100, 'at_most')).toEqual({ from: null, to: 100 });
    expect(of(100, 'exact', 120)).toEqual({ from: 100, to: 120 });
  });
});

describe('sources', () => {
  const rows = [
    figureRow('same', { outlet: 'A', family: 'wire:afp' }, figure('5', 5)),
    figureRow('same', { outlet: 'B', family: 'wire:afp' }, figure('5', 5)),
    figureRow('differs', { outlet: 'C', family: 'wire:afp' }, figure('7', 7)),
    figureRow('differs', { outlet: 'D' }, figure('9', 9)),
    figureRow('differs', { outlet: 'E' }, figure('9', 9)),
  ];
  const card = figureCard('f0', 'differs', figure('5', 5), rows);

  it('that gave two values have two lanes', () => {
    const { lanes } = lanesOf(card);
    expect(lanes.map((lane) => [lane.family?.basis, lane.value, lane.outlets])).toEqual([
      ['wire', 7, 1],
      ['alone', 9, 1],
      ['alone', 9, 1],
      ['wire', 5, 2],
    ]);
  });

  it('share a lane where there are too many, and say what is not drawn', () => {
    const many = Array.from({ length: 40 }, (_, i) =>
      figureRow('differs', { outlet: `O${i}` }, figure(String(i % 20), i % 20)),
    );
    const { lanes, left } = lanesOf(figureCard('f1', 'differs', figure('1', 1), many));
    expect(lanes).toHaveLength(8);
    expect(lanes[0]).toMatchObject({ sources: 2, outlets: 2 });
    expect(left).toBe(12);
  });

  it('fold the smaller ones of one value first, and keep the larger by name', () => {
    const alike = [
      ...[1, 2, 3].map((i) => figureRow('same', { outlet: `W${i}`, family: 'wire:afp' }, figure('5', 5))),
      ...Array.from({ length: 12 }, (_, i) => figureRow('same', { outlet: `S${i}` }, figure('5', 5))),
      figureRow('differs', { outlet: 'D1' }, figure('9', 9)),
    ];
    const { lanes, left } = lanesOf(figureCard('f1', 'differs', figure('5', 5), alike));
    expect(lanes.map((lane) => [lane.value, lane.family?.basis ?? null, lane.sources, lane.others])).toEqual([
      [9, 'alone', 1, false],
      [5, 'wire', 1, false],
      [5, 'alone', 1, false],
      [5, 'alone', 1, false],
      [5, null, 10, true],
    ]);
    expect(left).toBe(0);
  });

  it('stand in sections, single outlets together, the gravest first', () => {
    expect(
      sourceSections(rows, card.families).map((s) => [s.relation, s.group?.family.basis ?? null, s.outlets]),
    ).toEqual([
      ['differs', 'wire', 1],
      ['differs', null, 2],
      ['same', 'wire', 2],
    ]);
  });
});

describe('cards', () => {
  const card = (id: string, headline: 'same' | 'differs' | 'compatible' | null) =>
    figureCard(id, headline, figure('1', 1), []);

  it('come with the gravest first, equals as in the article', () => {
    const cards = [
      card('a', 'same'),
      card('b', null),
      card('c', 'differs'),
      card('d', 'compatible'),
      card('e', 'differs'),
    ];
    expect(
      orderCards(cards, 'differences')
        .map(({ id }) => id)
        .join(''),
    ).toBe('cedba');
    expect(
      orderCards(cards, 'article')
        .map(({ id }) => id)
        .join(''),
    ).toBe('abcde');
    expect(cards.filter(isAgreement).map(({ id }) => id)).toEqual(['a']);
  });
});

describe('a running count', () => {
  it('has the page among its points, one a day and value, undated last', () => {
    const article = {
      url: null,
      title: '',
      outlet: null,
      author: null,
      lang: 'ar',
      published: '2019-03-20',
      modified: null,
      wire: null,
    };
    const points = timePoints(
      figureCard('f0', 'other_time', figure('71', 71), [
        figureRow('other_time', { outlet: 'A' }, figure('60', 60, { asOf: '2019-03-01' })),
        figureRow('other_time', { outlet: 'B' }, figure('60', 60, { asOf: '2019-03-01' })),
        figureRow('other_time', { outlet: 'C', date: null }, figure('80', 80)),
        figureRow('same', { outlet: 'D', date: '2019-03-20' }, figure('71', 71)),
        figureRow('other_time', { outlet: 'E', date: '2019-02' }, figure('50', 50)),
      ]),
      article,
    );
    expect(points.map((point) => [point.date, point.value, point.here, point.rows.length])).toEqual([
      ['2019-02-15', 50, false, 1],
      ['2019-03-01', 60, false, 2],
      ['2019-03-20', 71, true, 1],
      [null, 80, false, 1],
    ]);
  });
});
