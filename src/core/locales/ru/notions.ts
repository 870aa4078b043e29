import type { NotionWords } from '../notion-words.ts';

/** What says a notion in this language, where it differs from `../latin/notions.ts`. */
export const notions: NotionWords = {
  'us-we': 'мы нас наш*',
  not: 'не нет',
  prisoner: 'плен$ плену пленных',
  tunnel: 'подземн* тоннел* туннел*',
  surrender: 'сдал* сдают* сдач*',
  victory: 'победа*',
  fighter: 'боевик*',
};
