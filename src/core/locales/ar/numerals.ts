import type { NumeralLexicon } from '../../numerals/numeral-lexicon.ts';

export const numerals: NumeralLexicon = { name: 'ar' };
