import type { Comparison, FigureCard } from '../../src/core/model.ts';
import { comparison, figure, figureCard, figureRow, quote, quoteCard, quoteRow } from './build.ts';

const WIRE = 'wire:reuters';
const STATEMENT = 'statement:sdf';
const SAID = 'The battle ended today, completely, and not one inch is left to the group east of the river';

const people = figure('more than 66,000 people', 66_000, { approx: 'at_least', counted: 'person' });
const gaveUp = figure('27,000 who surrendered', 27_000, { counted: 'person', event: 'surrendered' });
const inside: FigureCard = {
  ...figureCard(
    'f5',
    'other_scope',
    figure('4,000 fighters among them', 4000, { counted: 'fighter', side: 'isis' }),
    [
      {
        ...figureRow(
          'other_scope',
          { outlet: 'Harbour Daily', lang: 'en', family: WIRE },
          figure('4,000 of those who surrendered were fighters', 4000, { counted: 'fighter' }),
          [{ code: 'other_whole', params: { a: people.said, b: gaveUp.said } }],
        ),
        whole: gaveUp,
      },
    ],
  ),
  whole: people,
};

/** A page with the main kinds of card, in English. Outlets, people and words are invented. */
export const richEn: Comparison = comparison(
  { outlet: 'The Bridge Paper', title: 'After the battle: numbers that stay open', lang: 'en', wire: 'afp' },
  [
    figureCard('f0', 'differs', figure('46,000 civilians were moved', 46_000), [
      figureRow(
        'same',
        { outlet: 'Front Media Office', lang: 'en', family: STATEMENT },
        figure('(46000) civilians', 46_000, { source: 'the statement itself' }),
      ),
      figureRow(
        'same',
        { outlet: 'صحيفة السهل', family: STATEMENT },
        figure('46 ألف مدني', 46_000, { source: 'المركز الإعلامي' }),
      ),
      figureRow(
        'differs',
        { outlet: 'Harbour Daily', lang: 'en', family: WIRE },
        figure('Some 41,000 civilians were moved out', 41_000, { source: 'a military spokesman' }),
      ),
      figureRow('differs', { outlet: 'جريدة المرسى', family: WIRE }, figure('41 ألف مدني', 41_000)),
      figureRow('differs', { outlet: 'أخبار الفجر', family: WIRE }, figure('41 ألف مدني', 41_000)),
    ]),
    quoteCard(
      'q0',
      'changed',
      quote(SAID, { speaker: 'Kamal al-Rawi', role: 'spokesman of the front', via: 'twitter' }),
      [
        quoteRow(
          'changed',
          { outlet: 'Lowland Gazette', lang: 'en' },
          quote('The battle ended today, and not one inch of ground is left to the group east of the river'),
          {
            diff: [
              { op: 'same', text: 'The battle ended today, ' },
              { op: 'dropped', text: 'completely, ' },
              { op: 'same', text: 'and not one inch ' },
              { op: 'added', text: 'of ground ' },
              { op: 'same', text: 'is left to the group east of the river' },
            ],
          },
        ),
        quoteRow(
          'retranslated',
          { outlet: 'River Information Desk', lang: 'en' },
          quote('Today the fight is wholly over; the organisation holds no span of land east of the river'),
        ),
        quoteRow(
          'translated',
          { outlet: 'موقع التلة' },
          quote('انتهت المعركة اليوم انتهاء كاملاً، ولم يبق للتنظيم شبر واحد شرق النهر'),
        ),
        quoteRow('same', { outlet: 'Harbour Daily', lang: 'en' }, quote(SAID)),
      ],
    ),
    figureCard(
      'f1',
      'other_time',
      figure('more than 73,000 people', 73_000, {
        approx: 'at_least',
        counted: 'person',
        event: 'residing',
        place: 'al-Hol',
        asOf: '2019-03-23',
      }),
      [
        figureRow(
          'other_time',
          { outlet: 'Harbour Daily', lang: 'en' },
          figure('about 31,000', 31_000, { approx: 'about', asOf: '2019-01-30' }),
        ),
        figureRow(
          'other_time',
          { outlet: 'بوابة الساحل' },
          figure('38 ألفاً', 38_000, { asOf: '2019-02-12' }),
        ),
        figureRow(
          'other_time',
          { outlet: 'صحيفة السهل' },
          figure('نحو 46 ألفاً', 46_000, { approx: 'about', asOf: '2019-02-26' }),
        ),
        figureRow(
          'other_time',
          { outlet: 'Lowland Gazette', lang: 'en' },
          figure('66,400 people', 66_400, { asOf: '2019-03-16' }),
        ),
        figureRow(
          'other_time',
          { outlet: 'River Information Desk', lang: 'en' },
          figure('72,480 people', 72_480, { asOf: '2019-04-17' }),
        ),
      ],
      true,
    ),
    figureCard(
      'f2',
      'compatible',
      figure('more than 66,000 people', 66_000, { approx: 'at_least', counted: 'person', since: '2019-01' }),
      [
        figureRow(
          'compatible',
          { outlet: 'Harbour Daily', lang: 'en', family: WIRE },
          figure('over 61,000', 61_000, { approx: 'at_least' }),
        ),
        figureRow(
          'compatible',
          { outlet: 'Lowland Gazette', lang: 'en' },
          figure('between 65,000 and 68,000', 65_000, { max: 68_000 }),
        ),
        figureRow(
          'compatible',
          { outlet: 'صحيفة السهل' },
          figure('نحو 68 ألف شخص', 68_000, { approx: 'about' }),
        ),
      ],
    ),
    figureCard(
      'f3',
      'same',
      figure('27,000 who surrendered', 27_000, { event: 'surrendered', counted: 'person' }),
      [
        figureRow(
          'same',
          { outlet: 'Harbour Daily', lang: 'en', family: WIRE },
          figure('27,000 people', 27_000),
        ),
        figureRow('same', { outlet: 'صحيفة السهل', family: STATEMENT }, figure('27 ألف شخص', 27_000)),
      ],
    ),
    inside,
    figureCard(
      'f4',
      null,
      figure('around 2,000 people', 2000, {
        approx: 'about',
        counted: 'person',
        event: 'residing',
        place: 'al-Hol',
      }),
      [],
    ),
  ],
  [{ id: 's0', kind: 'sum', whole: 'f2', parts: ['f3', 'f0'], sum: 73_000, fits: true, why: [] }],
);
