import type { Lang } from '../../model.ts';
import { fold } from '../../text/fold.ts';

/** What people of a country speak: adjectives and names as roles give them, folded; `*` for any ending. General, of no conflict. */
const SPEAK: readonly (readonly [words: string, lang: Lang])[] = [
  ['us american* america* united states اميركي* امريكي* الاميركي* الامريكي* امريكا اميركا', 'en'],
  ['british britain britisch* britannic* britann* uk بريطاني* البريطاني* بريطانيا', 'en'],
  ['australia* استرالي* الاسترالي* canad* كندي* الكندي* كندا نيوزيلندي* zealand*', 'en'],
  ['french france فرنسي* الفرنسي* فرنسا francais* franzosisch* francese*', 'fr'],
  ['german* germany الماني* الالماني* المانيا deutsch* bundes* allemand* tedesc*', 'de'],
  ['turkish turkey turk تركي* التركي* تركيا turkisch* turc*', 'tr'],
  ['russian* russia روسي* الروسي* روسيا российск* russisch* russe*', 'ru'],
  ['iranian* iran ايراني* الايراني* ايران iranisch*', 'fa'],
  ['israeli* israel اسراييلي* الاسراييلي* اسراييل', 'he'],
  ['italian* italy ايطالي* الايطالي* ايطاليا', 'it'],
  ['spanish spain اسباني* الاسباني* اسبانيا espanol*', 'es'],
  ['dutch netherlands هولندي* الهولندي* هولندا nederland*', 'nl'],
  ['belgian* belgium بلجيكي* البلجيكي* بلجيكا', 'fr'],
];

const WORDS = SPEAK.map(([words, lang]) => ({
  lang,
  words: words.split(' ').map((word) => ({ word: fold(word.replace('*', '')), open: word.endsWith('*') })),
}));

/** The language of the first nation that folded words name; null where none is named. */
export function languageOfNation(words: readonly string[]): Lang | null {
  for (const word of words) {
    const found = WORDS.find((nation) =>
      nation.words.some((known) => (known.open ? word.startsWith(known.word) : word === known.word)),
    );
    if (found) return found.lang;
  }
  return null;
}
