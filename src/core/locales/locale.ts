import type { CheckLexicon } from '../compare/checks/check-lexicon.ts';
import type { FigureLexicon } from '../figures/figure-lexicon.ts';
import type { Lang } from '../model.ts';
import type { NumeralLexicon } from '../numerals/numeral-lexicon.ts';
import type { QuoteLexicon } from '../quotes/quote-lexicon.ts';

/**
 * Everything a language brings. A locale is one folder under `core/locales/`; nothing outside it names the language.
 * The core imports only `core/locales/all.ts`, which `npm run generate` writes from the folders.
 */
export interface Locale {
  lang: Lang;
  numerals: NumeralLexicon;
  figures: FigureLexicon;
  quotes: QuoteLexicon;
  /** Without it, an article is not asked whether it gives one thing two values. */
  checks?: CheckLexicon;
}
