import type { NotionWords } from '../notion-words.ts';

/** What says a notion in this language, where it differs from `../latin/notions.ts`. */
export const notions: NotionWords = {
  eliminate: 'znic* likvid*',
  territory: 'uzem* teritor*',
  victory: 'vitaz*',
  '#100%': 'stopercent*',
  defeat: 'poraz*',
  liberate: 'oslobod*',
  total: 'uplne uplna uplnu',
  declare: 'vyhlas*',
  forces: 'sily sil$',
};
