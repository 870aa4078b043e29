import { duals } from './numerals-duals.ts';

/** Plurals that follow 3–10 and the nouns that have no dual in the table. */
const PLURALS =
  'أشخاص أفراد رجال أطفال طفلا نساء فتيات شبان قتلى جرحى شهداء ضحايا أسرى سجناء رهائن جثث عناصر جنود ضباط قادة أمراء عائلات أسر ' +
  'سيارات شاحنات حافلات دبابات عربات آليات مركبات طائرات غارات ضربات هجمات تفجيرات عمليات عبوات قذائف صواريخ قنابل ألغام أنفاق ' +
  'قرى بلدات مدن مناطق مخيمات نقاط مجموعات دفعات دول بلدان منازل مدنيين مقاتلين مسلحين مقاتلا مدنيا مسلحا إرهابيا جهاديا نازحا لاجئا نازحين لاجئين ' +
  'نسمة حالة حالات وفاة وفيات إصابة إصابات آخرين آخرون آخر جنسية جنسيات مرة مرات صوت أصوات مقعد مقاعد شخصا داعشيا انتحاريا متطرفا إنسان';

/** Nouns that stand right behind the number that counts them, singular as after 11 and up, accusative too. */
export const countedNouns: readonly string[] = [
  ...PLURALS.split(' '),
  ...duals.filter(({ role }) => role === 'count').flatMap(({ noun }) => [noun, `${noun}ا`]),
];
