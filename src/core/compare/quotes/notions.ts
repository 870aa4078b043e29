import type { Notion } from './notion.ts';
import { newsNotions } from './notions-news.ts';
import { warNotions } from './notions-war.ts';

/** Every notion; where two claim one word, the longer pattern wins, then the earlier notion. */
export const notions: readonly Notion[] = [...warNotions, ...newsNotions];
