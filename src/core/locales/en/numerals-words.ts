import type { NumberWord } from '../../numerals/numeral-lexicon.ts';

type Entry = readonly [string, NumberWord];

const list = (as: 'unit' | 'teen' | 'tens', from: number, step: number, names: string): Entry[] =>
  names.split(' ').map((name, i): Entry => [name, { as, value: from + i * step }]);

const CARDINALS: readonly Entry[] = [
  ...list('unit', 0, 1, 'zero one two three four five six seven eight nine'),
  ['nil', { as: 'unit', value: 0, bound: true }],
  ...list('teen', 10, 1, 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'),
  ...list('tens', 20, 10, 'twenty thirty forty fifty sixty seventy eighty ninety'),
  ['fourty', { as: 'tens', value: 40 }],
  ['hundred', { as: 'hundred', value: 100 }],
  ['thousand k', { as: 'scale', value: 1e3, number: 'one' }],
  ['million mln mn', { as: 'scale', value: 1e6, number: 'one' }],
  ['billion bln bn', { as: 'scale', value: 1e9, number: 'one' }],
  ['trillion trn tn', { as: 'scale', value: 1e12, number: 'one' }],
];

const VAGUE: readonly Entry[] = [
  ['dozens', { as: 'vague', value: 10 }],
  ['tens', { as: 'vague', value: 10 }],
  [
    'scores',
    {
      as: 'vague',
      value: 20,
      needs:
        'of more others injured wounded killed dead missing displaced people civilians women children fighters militants families men',
    },
  ],
  ['hundreds', { as: 'vague', value: 100 }],
  ['thousands', { as: 'scale', value: 1e3, number: 'many' }],
  ['millions', { as: 'scale', value: 1e6, number: 'many' }],
  ['billions', { as: 'scale', value: 1e9, number: 'many' }],
  ['trillions', { as: 'scale', value: 1e12, number: 'many' }],
  ['several few many couple', { as: 'few' }],
  ['dozen', { as: 'pack', value: 12, number: 'one' }],
];

/** Names of the parts of a whole; those that are ordinals too are fractions only after a count of parts. */
const FRACTIONS: readonly Entry[] = [
  ['half', { as: 'fraction', value: 1 / 2 }],
  ['halves', { as: 'fraction', value: 1 / 2, parts: 'many' }],
  ['quarter', { as: 'fraction', value: 1 / 4, parts: 'one' }],
  ['quarters', { as: 'fraction', value: 1 / 4, parts: 'many' }],
  ...'third fourth fifth sixth seventh eighth ninth tenth'.split(' ').flatMap((name, i): Entry[] => [
    [name, { as: 'fraction', value: 1 / (i + 3), parts: 'one' }],
    [`${name}s`, { as: 'fraction', value: 1 / (i + 3), parts: 'many' }],
  ]),
];

const ORDINALS: readonly Entry[] =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((name, i): Entry => [name, { as: 'ordinal', value: i + 1 }]);

const MORE_ORDINALS: readonly Entry[] = [
  ['thirtieth', { as: 'ordinal', value: 30 }],
  ['fortieth', { as: 'ordinal', value: 40 }],
  ['fiftieth', { as: 'ordinal', value: 50 }],
  ['hundredth', { as: 'ordinal', value: 100 }],
  ['thousandth', { as: 'ordinal', value: 1000 }],
];

const MINUS: readonly Entry[] = [['minus', { as: 'minus' }]];

export const words: readonly Entry[] = [
  ...CARDINALS,
  ...VAGUE,
  ...FRACTIONS,
  ...ORDINALS,
  ...MORE_ORDINALS,
  ...MINUS,
];
