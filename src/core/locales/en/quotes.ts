import type { QuoteLexicon } from '../../quotes/quote-lexicon.ts';

export const quotes: QuoteLexicon = { name: 'en' };
