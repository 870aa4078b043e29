import type { NotionWords } from '../notion-words.ts';

/** What says a notion in this language, where it differs from `../latin/notions.ts`. */
export const notions: NotionWords = {
  isis: 'is$',
  not: 'ne nejsou',
  expect: 'cek* ocekav*',
  many: 'pocet* mnoh* rada$',
  terrorist: 'teror*',
  family: 'rodin*',
  leave: 'vysl* odchaz* odesl* opust*',
  tiny: 'mal$ mala$ male$ maly$ malou$',
  group: 'skupin*',
  surrender: 'vzda* vzdat* vzdal*',
  woman: 'zen$ zeny$ zenam',
  fight: 'bojuj* bojovat',
  fighter: 'bojovni*',
  victory: 'vitez*',
  liberate: 'osvobo*',
  achieve: 'dosaz* dosah*',
  option: 'moznost*',
  die: 'zemr* umr*',
};
