import type { NotionWords } from '../notion-words.ts';
import { newsNotions } from './notions-news.ts';
import { warNotions } from './notions-war.ts';

/** What says a notion in this language. */
export const notions: NotionWords = { ...warNotions, ...newsNotions };
