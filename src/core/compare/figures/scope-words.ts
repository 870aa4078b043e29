import { fold } from '../../text/fold.ts';
import { holdsPhrase } from './holds-phrase.ts';

/** "Of whom", "the first group": the figure is a part of another one. */
const PART_PHRASES: readonly string[] = [
  'of them',
  'of whom',
  'of those',
  'among them',
  'among those',
  'among whom',
  'including',
  'the first',
  'the second',

  'منهم',
  'منه',
  'منها',
  'بينهم',
  'بينها',
  'من بينهم',
  'من بين',
  'ضمنهم',
  'ضمن هؤلاء',
  'من هؤلاء',
  'الدفعه الاولي',
  'الدفعه الثانيه',
  'المجموعه الاولي',
  'المجموعه الثانيه',

  'darunter',
  'davon',

  'dont',
  "d'entre",
  'parmi',

  'tra cui',
  'fra cui',
  'di cui',

  'entre ellos',
  'de ellos',

  'entre eles',

  'onder wie',
  'van wie',
  'waaronder',
  'среди них',
  'из них',
  'в том числе',
  'aralarinda',
  'bunlarin',
  'از جمله',
  'blant dem',
  'heraf',
  'w tym',
  'z nichz',
  'med dem',
].map(fold);

/** Do the figure's words call it a part of something, or one of several groups? */
export function saysPart(folded: string): boolean {
  return PART_PHRASES.some((phrase) => holdsPhrase(folded, phrase));
}

/** The dead and the wounded counted together. */
const BOTH_FATES: readonly string[] = [
  'killed and wounded',
  'killed or wounded',
  'killed and injured',
  'killed or injured',
  'dead and wounded',
  'dead or wounded',
  'dead and injured',
  'dead or injured',
  'casualties',
  'بين قتيل وجريح',
  'قتيل وجريح',
  'قتيلا وجريحا',
  'قتيلا او جريحا',
  'قتلي وجرحي',
  'القتلي والجرحي',
  'قتل وجرح',
  'قتل او جرح',
  'قتل واصابه',
  'مقتل واصابه',
  'tues et blesses',
  'tues ou blesses',
  'tote und verletzte',
  'muertos y heridos',
  'morti e feriti',
  'убитых и раненых',
  'убиты и ранены',
  'olu ve yarali',
  'doden en gewonden',
].map(fold);

/** Do the figure's words count the dead and the wounded together? */
export function saysBothFates(folded: string): boolean {
  return BOTH_FATES.some((phrase) => holdsPhrase(folded, phrase));
}

/** "In total", "since": the figure is a sum over time. */
const TOTAL_PHRASES: readonly string[] = [
  'since',
  'in total',
  'overall',
  'altogether',
  'so far',
  'to date',
  'منذ',
  'اجمالي',
  'اجمالا',
  'مجموع',
  'بالمجمل',
  'حتي الان',

  'insgesamt',
  'seit',
  'bisher',
  'au total',
  'depuis',
  'in totale',
  'dall',
  'da gennaio',
  'finora',
  'en total',
  'desde',
  'hasta ahora',
  'no total',
  'in totaal',
  'sinds',
  'всего',
  'с начала',
  'toplam',
  'bu yana',
  'از زمان',
  'تاكنون',
  'siden',
  'totalt',
  'lacznie',
  'celkem',
  'od prosince',
  'last weeks',
  'past weeks',
  'recent weeks',
  'الاسابيع الماضيه',
  'الاسابيع الاخيره',
].map(fold);

/** Do the figure's words call it a sum over a longer time? */
export function saysTotal(folded: string): boolean {
  return TOTAL_PHRASES.some((phrase) => holdsPhrase(folded, phrase));
}
