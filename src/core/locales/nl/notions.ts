import type { NotionWords } from '../notion-words.ts';

/** What says a notion in this language, where it differs from `../latin/notions.ts`. */
export const notions: NotionWords = {
  isis: 'is$',
  'us-we': 'wij we ons onze',
  not: 'niet geen',
  fierce: 'woest* hevig*',
  expect: 'verwacht*',
  option: 'keuze*',
};
