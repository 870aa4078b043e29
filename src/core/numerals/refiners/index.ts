import type { Refiner } from '../refiner.ts';
import { ages } from './ages.ts';
import { dates } from './dates.ts';
import { identifiers } from './identifiers.ts';
import { numericDates } from './numeric-dates.ts';
import { odds } from './odds.ts';
import { ones } from './ones.ts';
import { phones } from './phones.ts';
import { ranges } from './ranges.ts';
import { rest } from './rest.ts';
import { restated } from './restated.ts';
import { scores } from './scores.ts';
import { times } from './times.ts';
import { units } from './units.ts';

/** The order in which drafts are merged and decided; the first to give a role wins. */
export const refiners: readonly Refiner[] = [
  restated, // one number said twice is one from here on
  numericDates, // three runs of digits, before anything joins two of them
  phones, // longer chains, before ranges cut them into pairs
  scores, // a pair that does not rise, before ranges look at pairs
  times, // hours and minutes, before ranges; hours are small and would pass for days
  ranges, // merges ends, so that what follows sees one number
  dates, // before ages and units: `15 مارس` counts nothing
  odds, // after dates: `1 in 2019` is none
  ages, // before units: an age is written with the words of a duration
  units, // before identifiers: `الفرقة 5 كم` is a distance
  identifiers, // names hold numbers that nothing above explained
  ones, // what is left of the word for one
  rest, // everything else counts
];
