import type { NotionWords } from '../notion-words.ts';

/** What says a notion in this language, where it differs from `../latin/notions.ts`. */
export const notions: NotionWords = {
  isis: 'is$',
  last: 'siste$',
  battle: 'slag$ slaget',
  end: 'slutt*',
  remain: 'igjen* gjenvaer*',
  inside: 'inne$',
  enemy: 'fiend*',
  surrender: 'overgi* overgav overgitt',
  'us-we': 'vare$ var$ vi$',
  forces: 'styrke*',
  thousand: 'tusenvis tusen$',
  village: 'landsby*',
  evacuate: 'evakuer*',
  believe: 'tror$ tro$',
  begin: 'startet starte$',
  besiege: 'omring*',
  many: 'flere$',
  nationality: 'nasjonalitet*',
};
