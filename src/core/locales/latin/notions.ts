import type { NotionWords } from '../notion-words.ts';
import { newsNotions } from './notions-news.ts';
import { warNotions } from './notions-war.ts';

/** Words in Latin and Cyrillic letters (romanised) that stand for a notion whatever the language; what means something else in one of them stands in that one’s folder. */
export const notions: NotionWords = { ...warNotions, ...newsNotions };
