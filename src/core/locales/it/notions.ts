import type { NotionWords } from '../notion-words.ts';

/** What says a notion in this language, where it differs from `../latin/notions.ts`. */
export const notions: NotionWords = {
  isis: 'is$',
  'us-we': 'noi nostr*',
  not: 'non',
  pocket: 'sacca* sacche*',
  surrender: 'arres* arrend*',
  eliminate: 'cancellaz* stermin*',
  resist: 'resisten*',
};
