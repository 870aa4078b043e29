import type { NotionWords } from '../notion-words.ts';

/** What says a notion in this language, where it differs from `../latin/notions.ts`. */
export const notions: NotionWords = {
  isis: 'ei$',
  'us-we': 'nosotros nuestra nuestro',
  not: 'no',
  surrender: 'entreg* rind* rendic*',
  fight: 'combat* luch*',
  increase: 'aument*',
};
