import type { WordTable } from '../../figures/figure-lexicon.ts';
import { months as monthNames, weekdays } from './calendar.ts';

export const since: string = 'since, since the, starting, starting on, beginning, from, as of';

export const within: string =
  'in, over, within, during, for, in the last, in the past, over the past, over the last, during the past, during the last, within the past, in the space of, past, last, since';

export const asOf: string = 'as of, until, by, up until, through, up to';

export const dateFillers: string = [
  'the, of, early, late, mid, last, past, this, start, beginning, end, middle',
  ...weekdays,
  'month, day, on, about, around, nearly, more, than, just, only, previous, preceding, in, two',
].join(', ');

export const months: WordTable<number> = monthNames.map((names, index) => ({
  as: index + 1,
  words: names.join(', '),
}));

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';

export const ordinalDays: WordTable<number> = ORDINALS.split(' ').map((words, index) => ({
  as: index + 1,
  words,
}));

export const lastYear: string = 'last year, of last year, the previous year, of the previous year';

/** Around a stretch of time: it is how long something took. */
export const lasting: string =
  'lasted, lasting, lasts, last, took, taken, takes, take, taking, spanning, of fighting, of combat, of battle, of clashes, of siege, of bombardment, of shelling, of war, of airstrikes, of heavy fighting, of intense fighting, of operations, for another, straight, consecutive, of negotiations, of talks, old war, war';
