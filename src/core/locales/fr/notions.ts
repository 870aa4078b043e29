import type { NotionWords } from '../notion-words.ts';

/** What says a notion in this language, where it differs from `../latin/notions.ts`. */
export const notions: NotionWords = {
  isis: 'ei$ etat',
  'us-we': 'nous notre nos',
  not: 'pas non',
  remain: 'demeur* reste$ restent',
  hope: 'esper*',
  surrender: 'rend* rendre',
  achieve: 'parven* remport*',
  flee: 'echapp* fui$ fuir*',
};
