import type { DualNoun } from '../../numerals/numeral-lexicon.ts';

/**
 * Nouns that news counts, whose dual is a number. `ين` is also the ending of the sound plural (`مقاتلين` are many),
 * so nouns with a sound masculine plural give only their `ان` dual.
 */
const BROKEN_PLURAL =
  'شخص فرد رجل طفل طفلة رضيع رضيعة صبية فتاة شاب شابة سيدة امرأة مرأة بنت ابن ابنة أخت شقيق شقيقة زوجة أرملة ' +
  'قتيل قتيلة جريح جريحة شهيد شهيدة ضحية أسير أسيرة سجين سجينة رهينة جثة جثمان عنصر جندي ضابط قائد أمير زعيم حارس عميل ' +
  'طبيب طبيبة ممرضة عائلة أسرة طالب صديق رفيق وزير خبير تلميذ عجوز ' +
  'سيارة شاحنة حافلة دبابة عربة آلية مركبة مدرعة طائرة مروحية مسيرة سفينة زورق صهريج دراجة قافلة مقاتلة ' +
  'غارة ضربة هجوم تفجير انفجار عملية عبوة قذيفة صاروخ قنبلة لغم نفق مستودع مخزن معسكر موقع حاجز كمين سجن ' +
  'قرية بلدة مدينة منطقة مخيم نقطة جهة مجموعة دفعة كتيبة خلية فصيل دولة منزل بيت مستشفى مدرسة مقبرة مبنى جسر ' +
  'لواء فوج سرية فرقة عجلة مدفع راجمة رتل طلعة حملة قطعة خيمة غرفة لجنة شبكة حقل بئر برج معمل مصنع نقيب ملازم عقيد عميد رقيب ' +
  'قاصر قناص حارس مرتزق تلميذة شاهد ناج متهم محكوم مدان جماعة هيئة محكمة محافظة حي شارع طريق معسكر صهريج قارب باص ' +
  'مرحلة محاولة جلسة قاعدة منظمة شركة صحيفة وكالة ممر معبر جبهة مصدر حادث حادثة اشتباك خرق كيان سلاح بندقية رشاش';

const SOUND_PLURAL =
  'مقاتل مواطن مهاجم مدني مسلح جهادي إرهابي متطرف متشدد انتحاري مصاب نازح لاجئ صحفي صحافي مراسل ناشط موظف عامل معتقل مخطوف مفقود ' +
  'فلسطيني يمني ليبي تونسي جزائري مصري مغربي سوداني صومالي سعودي أردني لبناني كويتي إماراتي إيراني أفغاني باكستاني ألماني بلجيكي هولندي سويدي ' +
  'دنماركي نرويجي فنلندي كندي أسترالي إسباني إيطالي شيشاني أوزبكي حوثي إيزيدي أيزيدي يزيدي مسيحي تركماني ' +
  'أجنبي أمريكي أميركي بريطاني فرنسي عراقي سوري تركي روسي مسؤول قيادي مهاجر مراقب مسعف متطوع شرطي داعشي كردي عربي ' +
  'مدنية مقاتلة مصابة نازحة لاجئة صحفية صحافية ناشطة موظفة انتحارية أجنبية معتقلة إرهابية';

const DURATIONS = 'يوم ليلة أسبوع شهر عام سنة ساعة دقيقة ثانية عقد قرن';
const MEASURES = 'كيلومتر متر ميل طن كيلوغرام كيلوجرام كيلو هكتار دونم لتر';
const MONEY = 'دولار ليرة يورو دينار جنيه درهم';
/** Duals that are no count of things: times and halves of a debate. */
const OTHERS = 'مرة ضعف';

/** Dual endings on a noun: ة opens to ت, ى to ي. */
function dual(noun: string, endings: readonly string[]): string[] {
  const stem = noun.endsWith('ة')
    ? `${noun.slice(0, -1)}ت`
    : noun.endsWith('ى')
      ? `${noun.slice(0, -1)}ي`
      : noun;
  return endings.map((ending) => stem + ending);
}

function nouns(list: string, role: DualNoun['role'], endings: readonly string[]): DualNoun[] {
  return list.split(' ').map((noun) => ({ noun, role, forms: dual(noun, endings) }));
}

const BOTH = ['ان', 'ين'];
const irregular: readonly DualNoun[] = [
  // Their other dual is a plural's twin: إخوان, بلدان (countries), فتيان, صبيان (boys).
  { noun: 'أخ', role: 'count', forms: ['أخوين'] },
  { noun: 'بلد', role: 'count', forms: ['بلدين'] },
  { noun: 'فتى', role: 'count', forms: ['فتيين'] },
  { noun: 'صبي', role: 'count', forms: ['صبيين'] },
  { noun: 'سنة', role: 'duration', forms: ['سنتان', 'سنتين'] },
];

const feminine = SOUND_PLURAL.split(' ').filter((noun) => noun.endsWith('ة'));
const masculine = SOUND_PLURAL.split(' ').filter((noun) => !noun.endsWith('ة'));

export const duals: readonly DualNoun[] = [
  ...irregular,
  ...nouns(BROKEN_PLURAL, 'count', BOTH),
  ...nouns(feminine.join(' '), 'count', BOTH),
  ...nouns(masculine.join(' '), 'count', ['ان']),
  ...nouns(DURATIONS, 'duration', BOTH),
  ...nouns(MEASURES, 'measure', BOTH),
  ...nouns(MONEY, 'money', BOTH),
  ...nouns(OTHERS, 'other', BOTH),
];
