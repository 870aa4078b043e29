import type { Lang } from '../../model.ts';
import { fold } from '../../text/fold.ts';

/** A handful of the most frequent words of a language: enough to tell which of two languages a sentence is in. */
const FREQUENT: Readonly<Record<Lang, string>> = {
  en: 'the of to and in is are was were that this for with on have has been we they their not will from as by our you',
  fr: 'le la les des du au aux un se de et est dans que qui pour une nous ont sur par avec pas ce',
  de: 'der die das des in im und ist nicht wir den dem ein eine zu mit von auf fur sich haben werden',
  es: 'el la lo los las de y que en es por para con una se ha del hemos no',
  it: 'il lo la gli di e che in un una per con non della dei sono ha stata siamo abbiamo',
  tr: 've bir bu icin ile olan da de olarak',
  nl: 'de het een en van is niet we dat op te zijn',
  pt: 'o a os as de e que em um uma para com nao do da',
};

const FREQUENT_SETS: readonly (readonly [Lang, ReadonlySet<string>])[] = Object.entries(FREQUENT).map(
  ([lang, words]) => [lang, new Set(words.split(' '))] as const,
);

const ARABIC_LANGS = new Set(['ar', 'fa', 'ur', 'ckb', 'ps']);
const CYRILLIC_LANGS = new Set(['ru', 'uk', 'bg', 'sr', 'mk', 'be', 'kk']);

function countLetters(text: string): { arabic: number; cyrillic: number; latin: number } {
  const count = { arabic: 0, cyrillic: 0, latin: 0 };
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if ((code >= 0x600 && code <= 0x6ff) || (code >= 0xfb50 && code <= 0xfeff)) count.arabic++;
    else if (code >= 0x400 && code <= 0x52f) count.cyrillic++;
    else if (/\p{L}/u.test(char)) count.latin++;
  }
  return count;
}

/**
 * A page prints its own language, or the speaker's; neighbours share their little words (`la`, `de`, `in`), so
 * another language must have two frequent words more than the page's own, three at least, and one word of six.
 */
function latinLanguage(text: string, own: Lang): Lang {
  const words = fold(text).split(/[^\p{L}]+/u);
  const count = (frequent: ReadonlySet<string>) => words.filter((word) => frequent.has(word)).length;
  const ownHits = FREQUENT_SETS.filter(([lang]) => lang === own).reduce(
    (sum, [, set]) => sum + count(set),
    0,
  );
  let best = own;
  let most = Math.max(ownHits + 1, 2, words.length / 6);
  for (const [lang, frequent] of FREQUENT_SETS) {
    const hits = count(frequent);
    if (lang !== own && hits > most) {
      most = hits;
      best = lang;
    }
  }
  return best;
}

/** The language that a quote is printed in: a page in Turkish may print a tweet in English. */
export function languageOf(said: string, pageLang: Lang): Lang {
  // Two thousand characters tell a language; the rest of a long quote need not be counted.
  const sample = said.slice(0, 2000);
  const own = (pageLang || 'ar').toLowerCase().split('-')[0] ?? 'ar';
  const { arabic, cyrillic, latin } = countLetters(sample);
  if (arabic > cyrillic && arabic > latin) {
    if (/[پچژگ]/u.test(sample) && ARABIC_LANGS.has(own)) return own === 'ar' ? 'fa' : own;
    return ARABIC_LANGS.has(own) ? own : 'ar';
  }
  if (cyrillic > latin) return CYRILLIC_LANGS.has(own) ? own : 'ru';
  if (latin === 0) return own;
  return latinLanguage(sample, ARABIC_LANGS.has(own) || CYRILLIC_LANGS.has(own) ? 'en' : own);
}
