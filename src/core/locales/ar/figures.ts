import type { FigureLexicon } from '../../figures/figure-lexicon.ts';

export const figures: FigureLexicon = { name: 'ar' };
