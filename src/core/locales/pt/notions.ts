import type { NotionWords } from '../notion-words.ts';

/** What says a notion in this language, where it differs from `../latin/notions.ts`. */
export const notions: NotionWords = {
  isis: 'ei$',
  not: 'nao',
  'us-we': 'nossas nosso* nossa nos$',
  begin: 'comec*',
  rescue: 'resgat*',
  position: 'posic*',
  clash: 'confront*',
};
