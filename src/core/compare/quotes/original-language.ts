import type { Lang, QuoteFacts } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { remember } from '../../text/remember.ts';

/**
 * In which language people spoke: words of an id, a name or a role (folded; `*` for any ending; two words with a
 * space stand together). The first line that fits wins, so people stand before the offices they share with others.
 */
const SPOKE: readonly (readonly [string, Lang])[] = [
  ['macron|ماكرون|макрон|drian|لودريان|parly|philippe|castaner', 'fr'],
  ['trump|ترامب|ترمب|трамп*|sanders|ساندرز|сандерс|pence|pompeo|بومبيو|shanahan|شاناهان|bolton|بولتون', 'en'],
  ['theresa|تيريزا|تريزا|may|ماي|hunt|williamson|javid|votel|فوتيل|вотел*|jeffrey|جيفري|ghika|غيكا', 'en'],
  ['roberson|روبرسون|ryan|lafollette|lafollet|mattis|dunford|mcgurk|ماكغورك|graham|morrison|wedeman', 'en'],
  ['merkel|ميركل|maas|seehofer|leyen|barley', 'de'],
  ['erdogan|اردوغان|эрдоган|cavusoglu|hulusi|kalin', 'tr'],
  ['putin|بوتين|путин|lavrov|لافروف|лавров|zakharova|زاخاروفا|захарова|peskov|песков', 'ru'],
  ['rouhani|روحاني|zarif|ظريف|khamenei|خامنيي|shamkhani', 'fa'],
  // Agencies of the United Nations and aid bodies write in English.
  [
    'unicef|يونيسف|اليونيسف|ocha|اوتشا|unhcr|مفوضيه|المفوضيه|who|oms|الصحه العالميه|fore|laerke|لاركيه|dujarric',
    'en',
  ],
  [
    'irc|الانقاذ الدوليه|انقاذ الدوليه|taeuber|save-the-children|save the|amnesty|hrw|human rights|icrc|msf|un',
    'en',
  ],
  [
    'white house|weißen haus|maison blanche|البيت الابيض|pentagon*|البنتاغون|us|american|اميركي*|امريكي*|الاميركي*|الامريكي*',
    'en',
  ],
  ['british|بريطاني*|البريطاني*|uk|britisch*|britannic*|australia*|استرالي*|الاسترالي*|canad*', 'en'],
  ['french|فرنسي*|الفرنسي*|francais*|franzosisch*', 'fr'],
  ['german|الماني*|الالماني*|deutsch*|bundes*', 'de'],
  ['turkish|تركي*|التركي*', 'tr'],
  ['russian|روسي*|الروسي*|российск*', 'ru'],
  ['iranian|ايراني*|الايراني*', 'fa'],
  ['israeli|اسراييلي*|الاسراييلي*', 'he'],
  ['coalition|التحالف|koalition*|coalicion|koalisyon', 'en'],
];

const LINES = SPOKE.map(([words, lang]) => ({ words: words.split('|').map(fold), lang }));

/** Arabic was the working language of the war's own parties: the SDF, ISIS, the Observatory, people in the camps. */
const OF_THE_LAND: Lang = 'ar';

/** "US-backed" and "backed by the Coalition" name a backer, not an employer. */
const BACKER =
  /(?:us|u\.s\.|american|coalition|kurdish)[- ](?:backed|led|allied|supported)|(?:المدعوم|مدعوم)\p{L}* (?:من )?\p{L}+|(?:backed|supported) by (?:the )?\p{L}+/gu;

function fits(words: readonly string[], text: string, pattern: string): boolean {
  if (pattern.includes(' ')) return text.includes(pattern);
  if (pattern.endsWith('*')) return words.some((word) => word.startsWith(pattern.slice(0, -1)));
  return words.includes(pattern);
}

function languageIn(text: string): Lang | null {
  const words = text.split(/[^\p{L}\p{N}-]+/u).flatMap((word) => [word, ...word.split('-')]);
  return LINES.find((line) => line.words.some((pattern) => fits(words, text, pattern)))?.lang ?? null;
}

/** The language named in who they are, asked once: a few people say most of what a library holds. */
const languageOfWho = remember((who) => languageIn(fold(who).replace(BACKER, ' ')));

/** The language that a speaker most likely spoke or wrote in first. */
export function spokenLanguage({ speakerId, speaker, role }: QuoteFacts): Lang {
  return languageOfWho(`${speakerId ?? ''} ${speaker ?? ''}`) ?? languageOfWho(role ?? '') ?? OF_THE_LAND;
}
