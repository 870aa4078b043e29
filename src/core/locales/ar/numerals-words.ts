import type { NumberWord } from '../../numerals/numeral-lexicon.ts';

type Entry = readonly [string, NumberWord];

/** Units with every form: feminine, masculine, construct, accusative. Spellings are folded when compiled. */
const UNITS: readonly Entry[] = [
  ['صفر صفرا', { as: 'unit', value: 0 }],
  ['واحد واحدا واحدة', { as: 'unit', value: 1 }],
  ['أحد إحدى حادي حادية', { as: 'unit', value: 1, bound: true }],
  ['اثنان اثنين اثنتان اثنتين ثنتان ثنتين', { as: 'unit', value: 2 }],
  ['اثنا اثني اثنتا اثنتي إثنى', { as: 'unit', value: 2, bound: true }],
  ['ثلاثة ثلاث ثلاثا', { as: 'unit', value: 3 }],
  ['أربعة أربع أربعا', { as: 'unit', value: 4 }],
  ['خمسة خمس خمسا', { as: 'unit', value: 5 }],
  ['ستة ست ستا', { as: 'unit', value: 6 }],
  ['سبعة سبع سبعا', { as: 'unit', value: 7 }],
  ['ثمانية ثماني ثمان ثمانيا', { as: 'unit', value: 8 }],
  ['تسعة تسع تسعا', { as: 'unit', value: 9 }],
];

const TENS: readonly Entry[] = [
  ['عشرة عشر عشرا', { as: 'teen', value: 10 }],
  ['عشر عشرة', { as: 'ten-after' }],
  ['احدعشر احدىعشرة', { as: 'teen', value: 11 }],
  ['اثناعشر اثنتاعشرة اثنيعشر', { as: 'teen', value: 12 }],
  ['عشرون عشرين', { as: 'tens', value: 20 }],
  ['ثلاثون ثلاثين', { as: 'tens', value: 30 }],
  ['أربعون أربعين', { as: 'tens', value: 40 }],
  ['خمسون خمسين', { as: 'tens', value: 50 }],
  ['ستون ستين', { as: 'tens', value: 60 }],
  ['سبعون سبعين', { as: 'tens', value: 70 }],
  ['ثمانون ثمانين', { as: 'tens', value: 80 }],
  ['تسعون تسعين', { as: 'tens', value: 90 }],
];

/** The two ways to write "hundred". */
const HUNDRED = ['مئة', 'مائة'];
const HUNDRED_STEMS = ['مئت', 'مائت'];
/** Its hamza or alef as printed: without, `كمية`, `ميتا` and `ميتين` fold to the same letters. */
const PRINTED = /م\p{M}*ـ*(?:ئ|ا\p{M}*[ئيى])/u;
const HUNDRED_COUNTS: readonly (readonly [number, readonly string[]])[] = [
  [3, ['ثلاث', 'ثلاثة', 'ثلث']],
  [4, ['أربع', 'أربعة']],
  [5, ['خمس', 'خمسة']],
  [6, ['ست', 'ستة']],
  [7, ['سبع', 'سبعة']],
  [8, ['ثمان', 'ثماني', 'ثمانية']],
  [9, ['تسع', 'تسعة']],
];

const HUNDREDS: readonly Entry[] = [
  [HUNDRED.join(' '), { as: 'hundred', value: 100, printed: PRINTED }],
  [
    HUNDRED_STEMS.flatMap((stem) => ['ان', 'ين', 'ا', 'ي'].map((end) => stem + end)).join(' '),
    { as: 'hundred', value: 200, printed: PRINTED },
  ],
  ...HUNDRED_COUNTS.map(
    ([count, stems]): Entry => [
      stems.flatMap((stem) => HUNDRED.map((hundred) => stem + hundred)).join(' '),
      { as: 'hundred', value: count * 100, printed: PRINTED },
    ],
  ),
];

/** One scale in all its forms: `ألف`, `ألفا` (accusative one or construct two), `ألفان`, `آلاف`. */
function scale(value: number, one: string, many: string): Entry[] {
  const stems = one.split(' ');
  return [
    [one, { as: 'scale', value, number: 'one' }],
    [stems.map((stem) => `${stem}ا`).join(' '), { as: 'scale', value, number: 'one-or-two' }],
    [
      stems.flatMap((stem) => [`${stem}ان`, `${stem}ين`, `${stem}ي`]).join(' '),
      { as: 'scale', value, number: 'two' },
    ],
    [many, { as: 'scale', value, number: 'many' }],
  ];
}

const SCALES: readonly Entry[] = [
  ...scale(1e3, 'ألف', 'آلاف ألوف آلافا ألوفا ءالاف'),
  ...scale(1e6, 'مليون', 'ملايين ملايينا'),
  ...scale(1e9, 'مليار بليون', 'مليارات بلايين'),
  ...scale(1e12, 'تريليون ترليون', 'تريليونات ترليونات'),
];

const FRACTIONS: readonly Entry[] = [
  ['نصف', { as: 'fraction', value: 1 / 2 }],
  ['ثلث', { as: 'fraction', value: 1 / 3 }],
  ['ثلثا ثلثي ثلثان ثلثين', { as: 'fraction', value: 2 / 3 }],
  ['ربع', { as: 'fraction', value: 1 / 4 }],
  ['خمس', { as: 'fraction', value: 1 / 5, ties: true }],
  ['سدس', { as: 'fraction', value: 1 / 6, weak: true }],
  ['سبع', { as: 'fraction', value: 1 / 7, ties: true }],
  ['ثمن', { as: 'fraction', value: 1 / 8, weak: true }],
  ['تسع', { as: 'fraction', value: 1 / 9, ties: true }],
  ['أرباع', { as: 'fraction', value: 1 / 4, parts: 'many' }],
  ['أخماس', { as: 'fraction', value: 1 / 5, parts: 'many' }],
  ['أسداس', { as: 'fraction', value: 1 / 6, parts: 'many' }],
  ['أسباع', { as: 'fraction', value: 1 / 7, parts: 'many' }],
  ['أثمان', { as: 'fraction', value: 1 / 8, parts: 'many' }],
  ['أتساع', { as: 'fraction', value: 1 / 9, parts: 'many' }],
  ['أعشار', { as: 'fraction', value: 1 / 10, parts: 'many' }],
  ['أثلاث', { as: 'fraction', value: 1 / 3, parts: 'many' }],
];

/** Fractions of those just named: `نصفهم أطفال`. */
const POSSESSED: readonly Entry[] = (
  [
    ['نصف', 1 / 2],
    ['ثلث', 1 / 3],
    ['ثلثا', 2 / 3],
    ['ثلثي', 2 / 3],
    ['ربع', 1 / 4],
  ] as const
).map(
  ([stem, value]): Entry => [
    ['هم', 'هن', 'ها', 'هما'].map((pronoun) => stem + pronoun).join(' '),
    { as: 'fraction', value },
  ],
);

const VAGUE: readonly Entry[] = [
  ['عشرات', { as: 'vague', value: 10 }],
  ['مئات مائات', { as: 'vague', value: 100, printed: /م\p{M}*ـ*ا?\p{M}*ئ/u }],
  ['بضع بضعة عدة بعض', { as: 'few' }],
  ['دستة دزينة', { as: 'pack', value: 12, number: 'one' }],
  ['دستات دزينات', { as: 'pack', value: 12, number: 'many' }],
];

const ORDINALS: readonly Entry[] = [
  ['أول أولى', { as: 'ordinal', value: 1 }],
  ['حادي حادية', { as: 'ordinal', value: 1, part: true }],
  ['ثاني ثان', { as: 'ordinal', value: 2 }],
  ['ثانية', { as: 'ordinal', value: 2, definite: true }],
  ['ثالث ثالثة', { as: 'ordinal', value: 3 }],
  ['رابع رابعة', { as: 'ordinal', value: 4 }],
  ['خامس خامسة', { as: 'ordinal', value: 5 }],
  ['سادس سادسة', { as: 'ordinal', value: 6 }],
  ['سابع سابعة', { as: 'ordinal', value: 7 }],
  ['ثامن ثامنة', { as: 'ordinal', value: 8 }],
  ['تاسع تاسعة', { as: 'ordinal', value: 9 }],
  ['عاشر عاشرة', { as: 'ordinal', value: 10 }],
];

const MINUS: readonly Entry[] = [['سالب ناقص', { as: 'minus' }]];

export const words: readonly Entry[] = [
  ...UNITS,
  ...TENS,
  ...HUNDREDS,
  ...SCALES,
  ...FRACTIONS,
  ...POSSESSED,
  ...VAGUE,
  ...ORDINALS,
  ...MINUS,
];
