import { common } from './common.ts';
import type { Concept } from './concept.ts';
import { numbers } from './numbers.ts';
import { places } from './places.ts';
import { sides } from './sides.ts';
import { speech } from './speech.ts';
import { time } from './time.ts';
import { war } from './war.ts';

/** Every concept; where two claim one word, the longer pattern wins, then the earlier concept. */
export const concepts: readonly Concept[] = [
  ...sides,
  ...war,
  ...places,
  ...time,
  ...speech,
  ...numbers,
  ...common,
];
