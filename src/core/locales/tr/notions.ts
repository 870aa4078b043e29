import type { NotionWords } from '../notion-words.ts';

/** What says a notion in this language, where it differs from `../latin/notions.ts`. */
export const notions: NotionWords = {
  'us-we': 'biz bizim',
  not: 'degil',
  isis: 'deas*',
  terrorist: 'teror*',
  control: 'hakimiyet*',
  total: 'kesin*',
  stronghold: 'kale$ kalesi',
  support: 'destek* desteg*',
  crime: 'suc$ suclari',
  attack: 'saldir*',
  continue: 'surdur* devam*',
  enemy: 'dusman*',
  civilian: 'sivil*',
  begin: 'basla*',
  war: 'savas*',
  advance: 'ilerle*',
};
