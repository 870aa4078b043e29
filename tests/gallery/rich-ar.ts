import type { Comparison, FigureCard, FigureRow } from '../../src/core/model.ts';
import { comparison, figure, figureCard, figureRow, quote, quoteCard, quoteRow } from './build.ts';

const WIRE = 'wire:reuters';
const STATEMENT = 'statement:sdf';

const moved = figureCard('f0', 'differs', figure('41 ألف مدني جرى نقلهم', 41_000), [
  figureRow(
    'same',
    { outlet: 'جريدة المرسى', family: WIRE },
    figure('41 ألف مدني', 41_000, { source: 'ناطق عسكري' }),
  ),
  figureRow('same', { outlet: 'أخبار الفجر', family: WIRE }, figure('41 ألف مدني', 41_000)),
  figureRow('same', { outlet: 'بوابة الساحل', family: WIRE }, figure('41 ألف مدني', 41_000)),
  figureRow(
    'same',
    { outlet: 'Harbour Daily', lang: 'en', family: WIRE },
    figure('Some 41,000 civilians were moved out', 41_000, { source: 'a military spokesman' }),
  ),
  figureRow(
    'differs',
    { outlet: 'Front Media Office', lang: 'en', family: STATEMENT },
    figure('(46000) civilians', 46_000, { source: 'the statement itself' }),
  ),
  figureRow(
    'differs',
    { outlet: 'صحيفة السهل', family: STATEMENT },
    figure('46 ألف مدني', 46_000, { source: 'المركز الإعلامي' }),
  ),
  figureRow('differs', { outlet: 'موقع التلة', family: STATEMENT }, figure('46 ألف مدني', 46_000)),
  figureRow(
    'differs',
    { outlet: 'River Information Desk', lang: 'en', date: '2019-03-18' },
    figure('46,000 civilians were taken out', 46_000, { source: 'Adam Khoury' }),
  ),
]);

const dead = figureCard(
  'f1',
  'differs',
  figure('مقتل 94 من عناصرها', 94, { counted: 'soldier', event: 'killed', side: 'sdf', since: '2019-01-09' }),
  [
    figureRow(
      'same',
      { outlet: 'جريدة المرسى', family: WIRE },
      figure('قتل 94 عنصراً', 94, { counted: 'soldier' }),
    ),
    figureRow(
      'same',
      { outlet: 'أخبار الفجر', family: WIRE },
      figure('مقتل 94 من القوة', 94, { counted: 'soldier' }),
    ),
    figureRow(
      'differs',
      { outlet: 'صحيفة السهل', family: STATEMENT },
      figure('قُتل 13 من عناصرها', 13, { counted: 'soldier' }),
    ),
    figureRow(
      'differs',
      { outlet: 'Front Media Office', lang: 'en', family: STATEMENT },
      figure('(13) fighters fell', 13, { counted: 'soldier' }),
    ),
  ],
);

const SAID = 'انتهت المعركة اليوم انتهاء كاملاً، ولم يبق للتنظيم شبر واحد شرق النهر';
const ended = quoteCard(
  'q0',
  'changed',
  quote(SAID, { speaker: 'كمال الراوي', role: 'الناطق باسم الجبهة', via: 'twitter' }),
  [
    quoteRow(
      'changed',
      { outlet: 'بوابة الساحل', family: 'wire:afp', date: '2019-03-23' },
      quote('انتهت المعركة اليوم، ولم يبق للتنظيم شبر واحد شرق النهر'),
      {
        diff: [
          { op: 'same', text: 'انتهت المعركة اليوم' },
          { op: 'dropped', text: ' انتهاء كاملاً' },
          { op: 'same', text: '، ولم يبق للتنظيم شبر واحد شرق النهر' },
        ],
      },
    ),
    quoteRow(
      'changed',
      { outlet: 'نشرة الجزيرة العليا', date: '2019-03-23' },
      quote('حُسمت المعركة اليوم انتهاء كاملاً، ولم يبق لهذا التنظيم شبر واحد شرق النهر'),
      {
        diff: [
          { op: 'dropped', text: 'انتهت' },
          { op: 'added', text: 'حُسمت' },
          { op: 'same', text: ' المعركة اليوم انتهاء كاملاً، ولم يبق ' },
          { op: 'dropped', text: 'للتنظيم' },
          { op: 'added', text: 'لهذا التنظيم' },
          { op: 'same', text: ' شبر واحد شرق النهر' },
        ],
      },
    ),
    quoteRow(
      'extended',
      { outlet: 'صحيفة السهل', date: '2019-03-23' },
      quote(`${SAID}، وسنبدأ غداً نزع الألغام من الحقول`),
      {
        diff: [
          { op: 'same', text: SAID },
          { op: 'added', text: '، وسنبدأ غداً نزع الألغام من الحقول' },
        ],
      },
    ),
    quoteRow(
      'shortened',
      { outlet: 'أخبار الفجر', family: 'wire:afp', date: '2019-03-24' },
      quote('لم يبق للتنظيم شبر واحد'),
      {
        otherSpeaker: true,
        diff: [
          { op: 'cut', text: 'انتهت المعركة اليوم انتهاء كاملاً، و' },
          { op: 'same', text: 'لم يبق للتنظيم شبر واحد' },
          { op: 'cut', text: ' شرق النهر' },
        ],
      },
    ),
    quoteRow(
      'translated',
      { outlet: 'Harbour Daily', lang: 'en', date: '2019-03-23' },
      quote('The battle ended today, completely, and not one inch is left to the group east of the river'),
    ),
    quoteRow('same', { outlet: 'موقع التلة', family: 'wire:afp', date: '2019-03-23' }, quote(SAID)),
    quoteRow('same', { outlet: 'جريدة المرسى', family: 'wire:afp', date: '2019-03-23' }, quote(SAID)),
  ],
);

const people = figure('حوالي 68 ألف شخص', 68_000, { approx: 'about', counted: 'person' });
const gaveUpPeople = figure('27 ألف شخص سلّموا أنفسهم', 27_000, { counted: 'person', event: 'surrendered' });
const ofThoseWhoGaveUp = (outlet: string): FigureRow => ({
  ...figureRow(
    'other_scope',
    { outlet, family: WIRE },
    figure('4 آلاف مقاتل ضمن من سلّموا أنفسهم', 4000, { counted: 'fighter' }),
    [{ code: 'other_whole', params: { a: people.said, b: gaveUpPeople.said } }],
  ),
  whole: gaveUpPeople,
});
const inside: FigureCard = {
  ...figureCard(
    'f2',
    'other_scope',
    figure('4 آلاف مقاتل بينهم', 4000, { counted: 'fighter', event: 'left', side: 'isis' }),
    [
      ofThoseWhoGaveUp('جريدة المرسى'),
      ofThoseWhoGaveUp('أخبار الفجر'),
      figureRow(
        'same',
        { outlet: 'نشرة الجزيرة العليا' },
        figure('4000 مقاتل', 4000, { counted: 'fighter' }),
      ),
    ],
  ),
  whole: people,
};

const camp = (said: string, value: number, date: string, outlet: string, more = {}) =>
  figureRow(
    'other_time',
    { outlet, date },
    figure(said, value, { counted: 'person', event: 'residing', place: 'al-Hol', asOf: date, ...more }),
  );
const residing = figureCard(
  'f3',
  'other_time',
  figure('أكثر من 71 ألف شخص', 71_000, {
    approx: 'at_least',
    counted: 'person',
    event: 'residing',
    place: 'al-Hol',
    asOf: '2019-03-20',
  }),
  [
    camp('29 ألفاً', 29_000, '2018-12-05', 'أخبار الفجر'),
    camp('نحو 31 ألف شخص', 31_000, '2019-01-30', 'Harbour Daily', { approx: 'about' }),
    camp('38 ألفاً', 38_000, '2019-02-12', 'بوابة الساحل'),
    camp('نحو 46 ألفاً', 46_000, '2019-02-26', 'صحيفة السهل', { approx: 'about' }),
    camp('أكثر من 55 ألفاً', 55_000, '2019-03-05', 'موقع التلة', { approx: 'at_least' }),
    camp('أكثر من 55 ألفاً', 55_000, '2019-03-05', 'إذاعة النهر', { approx: 'at_least' }),
    camp('61 ألفاً', 61_000, '2019-03-09', 'نشرة الجزيرة العليا'),
    camp('66,400 شخص', 66_400, '2019-03-16', 'جريدة المرسى'),
    camp('73 ألف شخص', 73_000, '2019-03-29', 'River Information Desk'),
    camp('72,480 شخصاً', 72_480, '2019-04-17', 'Harbour Daily'),
  ],
  true,
);

const out = figureCard(
  'f4',
  'compatible',
  figure('حوالي 68 ألف شخص', 68_000, { approx: 'about', counted: 'person', since: '2019-01' }),
  [
    figureRow(
      'compatible',
      { outlet: 'جريدة المرسى', family: WIRE },
      figure('ما يزيد على 61 ألفاً', 61_000, { approx: 'at_least' }),
    ),
    figureRow(
      'compatible',
      { outlet: 'أخبار الفجر', family: WIRE },
      figure('ما يزيد على 61 ألفاً', 61_000, { approx: 'at_least' }),
    ),
    figureRow(
      'compatible',
      { outlet: 'بوابة الساحل', family: 'wire:afp' },
      figure('أكثر من 67 ألف شخص', 67_000, { approx: 'at_least' }),
    ),
    figureRow(
      'compatible',
      { outlet: 'Harbour Daily', lang: 'en', family: 'wire:afp' },
      figure('67,000 people left the pocket', 67_000),
    ),
    figureRow('same', { outlet: 'صحيفة السهل' }, figure('نحو 68 ألف شخص', 68_000, { approx: 'about' })),
  ],
);

const rough = figureCard(
  'f5',
  null,
  figure('قرابة ألفي شخص', 2000, { approx: 'about', counted: 'person', event: 'residing', place: 'al-Hol' }),
  [],
);

const gaveUp = figureCard(
  'f6',
  'same',
  figure('29,600 شخص سلّموا أنفسهم', 27_000, { event: 'surrendered', counted: 'person' }),
  [
    figureRow('same', { outlet: 'جريدة المرسى', family: WIRE }, figure('27,000 شخص', 27_000)),
    figureRow('same', { outlet: 'صحيفة السهل', family: STATEMENT }, figure('27 ألف شخص', 27_000)),
    figureRow('same', { outlet: 'بوابة الساحل', family: WIRE }, figure('27,000 شخص', 27_000)),
  ],
);
const hurt = figureCard(
  'f7',
  'same',
  figure('وإصابة 58 آخرين', 58, { event: 'wounded', counted: 'soldier' }),
  [
    figureRow('same', { outlet: 'جريدة المرسى', family: WIRE }, figure('وجرح 58', 58)),
    figureRow('same', { outlet: 'صحيفة السهل', family: STATEMENT }, figure('58 جريحاً', 58)),
  ],
);

/** A page with every kind of card, in Arabic. Outlets, people and words are invented. */
export const richAr: Comparison = comparison(
  { outlet: 'صحيفة الجسر', title: 'بعد المعركة: أرقام لم تُحسم', lang: 'ar', wire: 'reuters' },
  [
    out,
    { ...gaveUp, claim: { ...gaveUp.claim, said: '27 ألف شخص سلّموا أنفسهم' } },
    moved,
    inside,
    dead,
    hurt,
    ended,
    residing,
    rough,
  ],
  [
    { id: 's0', kind: 'sum', whole: 'f4', parts: ['f6', 'f0'], sum: 68_000, fits: true, why: [] },
    { id: 's1', kind: 'sum', whole: 'f3', parts: ['f6', 'f0'], sum: 68_000, fits: false, why: [] },
  ],
);
