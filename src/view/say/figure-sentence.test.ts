import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { figure, figureCard, figureRow } from '../../../tests/gallery/build.ts';
import type { FigureCard, FigureFacts, FigureRelation, FigureRow } from '../../core/model.ts';
import { parseMessages } from '../../shared/i18n/parse-messages.ts';
import { createSpeech } from '../../shared/i18n/speech.ts';
import { toText } from '../../shared/i18n/to-text.ts';
import { figureSentence } from './figure-sentence.ts';
import { valueMsg } from './value.ts';

const read = (lang: string) =>
  parseMessages(JSON.parse(readFileSync(`src/_locales/${lang}/messages.json`, 'utf8')));
const speeches = {
  ar: createSpeech({ lang: 'ar', messages: read('ar'), base: {}, months: 'levant', digits: 'western' }),
  en: createSpeech({ lang: 'en', messages: read('en'), base: {}, months: 'gulf', digits: 'western' }),
};
const saidOf = (card: FigureCard, lang: 'ar' | 'en') =>
  figureSentence(card)
    .map((sentence) => toText(speeches[lang], sentence))
    .join(' ');

let made = 0;
const rows = (n: number, relation: FigureRelation, claim: FigureFacts, family?: string): FigureRow[] =>
  Array.from({ length: n }, () => {
    made += 1;
    return figureRow(relation, { outlet: `outlet ${made}`, ...(family && { family }) }, claim);
  });
const here = figure('12,500 boats', 12_500);
const tens = figure('tens of thousands of boats', 10_000, { approx: 'vague', max: 99_999 });

describe('the sentence of a figure', () => {
  it('counts who prints the value, and apart from them whose wording leaves room for it', () => {
    const card = figureCard('f0', 'differs', here, [
      ...rows(3, 'same', here, 'wire:afp'),
      ...rows(1, 'same', here),
      ...rows(2, 'compatible', tens),
      ...rows(4, 'differs', figure('13,100 boats', 13_100), 'statement:port'),
    ]);
    expect(saidOf(card, 'ar')).toBe(
      '12,500 هنا وفي 4 وسائل، عن مصدرين. 13,100 في 4 وسائل، عن مصدر واحد. ' +
        'وسيلتان، عن مصدرين، لا تذكران 12,500، وعبارتهما تتسع له.',
    );
    expect(saidOf(card, 'en')).toBe(
      '12,500 here and in 4 outlets, from 2 sources. 13,100 in 4 outlets, from one source. ' +
        '2 outlets, from 2 sources, do not print 12,500, but their wording leaves room for it.',
    );
  });

  it.each([
    [1, 'وسيلة واحدة لا تذكر 12,500، وعبارتها تتسع له.'],
    [2, 'وسيلتان، عن مصدر واحد، لا تذكران 12,500، وعبارتهما تتسع له.'],
    [3, '3 وسائل، عن مصدر واحد، لا تذكر 12,500، وعبارتها تتسع له.'],
    [11, '11 وسيلة، عن مصدر واحد، لا تذكر 12,500، وعبارتها تتسع له.'],
    [100, '100 وسيلة، عن مصدر واحد، لا تذكر 12,500، وعبارتها تتسع له.'],
  ])('bends for %i outlets', (n, sentence) => {
    const card = figureCard('f0', 'compatible', here, rows(n, 'compatible', tens, 'wire:afp'));
    expect(saidOf(card, 'ar')).toBe(`هنا: 12,500. ${sentence}`);
  });

  it('tells whose wording leaves room for whose number', () => {
    const open = figure('more than 12,000 boats', 12_000, { approx: 'at_least' });
    const wide = figureCard('f0', 'compatible', open, rows(2, 'compatible', here));
    expect(saidOf(wide, 'en')).toContain('This page’s wording leaves room for what 2 outlets print');
    const both = figureCard('f0', 'compatible', open, rows(2, 'compatible', tens));
    expect(saidOf(both, 'en')).toContain('does not contradict this page');
  });

  it('does not tell an outlet twice that prints the number and rounds it elsewhere', () => {
    const twice = { outlet: 'Harbour Post' };
    const card = figureCard('f0', 'same', here, [
      figureRow('same', twice, here),
      figureRow('compatible', twice, tens),
    ]);
    expect(saidOf(card, 'en')).toBe('12,500 here and in 1 other outlet.');
  });

  it('counts a body as one source, however many of its statements were copied', () => {
    const families = ['a', 'b'].map((id) => ({
      id,
      basis: 'statement' as const,
      name: 'port',
      reports: [],
    }));
    const card = {
      ...figureCard('f0', 'same', here, [...rows(2, 'same', here, 'a'), ...rows(1, 'same', here, 'b')]),
      families,
    };
    expect(saidOf(card, 'en')).toContain('in 3 outlets, from one source');
  });

  it('leaves other counts out of the values, and says of whom the same number is told', () => {
    const card = figureCard('f0', 'other_scope', here, [
      ...rows(2, 'other_scope', here, 'wire:afp'),
      ...rows(1, 'other_scope', figure('90 boats', 90)),
    ]);
    expect(saidOf(card, 'en')).toBe(
      'Here: 12,500. 2 outlets, from one source, give the same number for something else: another group, place, whole or starting date.',
    );
  });

  it('of a running count takes days and values of that count alone', () => {
    const at = (value: number, asOf: string | null) => figure(`${value} boats`, value, { asOf });
    const card = figureCard(
      'f0',
      'other_time',
      at(50, '2019-03-09'),
      [
        ...rows(1, 'other_time', at(40, '2019-03-01')),
        ...rows(1, 'other_time', at(44, '2019-03-04')),
        ...rows(1, 'other_scope', at(9000, '2019-03-05')),
      ],
      true,
    );
    expect(saidOf(card, 'en')).toBe('A running count, taken on 2 days: from 40 to 50.');
    expect(saidOf(card, 'ar')).toBe('عدٌّ جارٍ، أُحصي في يومين: من 40 إلى 50.');
  });

  it('calls no running count what only has another moment', () => {
    const card = figureCard('f0', 'other_time', here, rows(2, 'other_time', figure('9 boats', 9), 'wire:x'));
    expect(saidOf(card, 'en')).toBe('Here: 12,500. 9 in 2 outlets, from one source, at other times.');
  });
});

describe('a value in words', () => {
  const said = (more: Partial<FigureFacts>) =>
    (['ar', 'en'] as const).map((lang) =>
      toText(speeches[lang], valueMsg(figure('x', more.value ?? 400, more))),
    );

  it.each([
    [{ approx: 'at_least' }, ['ما لا يقل عن 400', 'at least 400']],
    [{ approx: 'at_most' }, ['حتى 400', 'up to 400']],
    [{ approx: 'about' }, ['نحو 400', 'about 400']],
    [{ approx: 'exact' }, ['400', '400']],
  ] as const)('says what %o leaves open, and no more', (more, words) => expect(said(more)).toEqual(words));

  it('says an order of magnitude as one: it is no number', () => {
    expect(said({ approx: 'vague', value: 10 })).toEqual(['عشرات', 'dozens']);
    expect(said({ approx: 'vague', value: 10_000 })).toEqual(['عشرات الآلاف', 'tens of thousands']);
    expect(said({ approx: 'vague', value: 20 })).toEqual(['في حدود 20', 'on the order of 20']);
  });
});
