import type { NotionWords } from '../notion-words.ts';

/** What says a notion in this language, where it differs from `../latin/notions.ts`. */
export const notions: NotionWords = {
  isis: 'is$ is-*',
  'us-we': 'wir uns unser',
  not: 'nicht kein* nein',
  discover: 'gefunden',
  remain: 'uberbleib* uberrest*',
  area: 'gebiet* umgebung*',
  hold: 'festgehalten',
  continue: 'fortzusetz* fortsetz*',
  expect: 'rechnet*',
  begin: 'gestartet gestart*',
  battle: 'entscheidungsschlacht',
};
