import { fold } from '../../text/fold.ts';

/** Words that tell the stretch a figure counts over, in days. Written folded (core/text/fold): data, not rules. */
const WINDOWS: readonly (readonly [days: number, phrases: readonly string[]])[] = [
  [
    1,
    [
      'last night',
      'overnight',
      '24 hours',
      'twenty-four hours',
      'past day',
      'in a day',
      'in one day',
      'in a single day',
      'الليله الماضيه',
      'ليله امس',
      '24 ساعه',
      'اربع وعشرين ساعه',
      'في يوم واحد',
      'خلال يوم',
      'يوميا',
      'per day',
      'a day',
      '24 stunden',
      'letzte nacht',
      '24 heures',
      'la nuit derniere',
      '24 ore',
      'scorsa notte',
      '24 horas',
      'anoche',
      '24 uur',
      '24 час',
      'за сутки',
      '24 saat',
      '24 timer',
      '24 timmar',
      '24 ساعت',
      'شب گذشته',
      '24 godzin',
      '24 hodin',
    ].map(fold),
  ],
  [
    2,
    [
      'past two days',
      'last two days',
      'two days alone',
      '48 hours',
      '48 ساعه',
      'اليومين الماضيين',
      'اليومين الاخيرين',
      'خلال يومين',
      'في يومين',
      '48 stunden',
      'zwei tagen',
      '48 heures',
      'deux jours',
      '48 ore',
      'due giorni',
      '48 horas',
      'dos dias',
      'dois dias',
      '48 uur',
      'twee dagen',
      '48 час',
      'два дня',
      '48 saat',
      'iki gun',
      '48 ساعت',
      'to dager',
      'to dage',
    ].map(fold),
  ],
  [
    7,
    [
      'last week',
      'past week',
      'this week',
      'in a week',
      'الاسبوع الماضي',
      'الاسبوع الاخير',
      'خلال اسبوع',
      'هذا الاسبوع',
      'letzte woche',
      'letzten woche',
      'vergangenen woche',
      'dieser woche',
      'semaine derniere',
      'derniere semaine',
      'en une semaine',
      'scorsa settimana',
      'ultima settimana',
      'semana pasada',
      'ultima semana',
      'semana passada',
      'vorige week',
      'afgelopen week',
      'последнюю неделю',
      'прошлой неделе',
      'за неделю',
      'gecen hafta',
      'son bir hafta',
      'هفته گذشته',
      'siste uken',
      'forrige uke',
      'sidste uge',
      'zeszlym tygodniu',
      'minuly tyden',
      'viimase nadala',
    ].map(fold),
  ],
  [
    14,
    [
      'past two weeks',
      'last two weeks',
      'two weeks',
      'اسبوعين',
      'الاسبوعين الماضيين',
      'zwei wochen',
      'deux semaines',
      'due settimane',
      'dos semanas',
      'twee weken',
      'две недели',
      'iki hafta',
    ].map(fold),
  ],
  [
    30,
    [
      'past month',
      'last month',
      'الشهر الماضي',
      'خلال شهر',
      'letzten monat',
      'le mois dernier',
      'ultimo mese',
      'ultimo mes',
      'afgelopen maand',
      'последний месяц',
      'gecen ay',
    ].map(fold),
  ],
  [
    60,
    [
      'two months',
      'eight weeks',
      'شهرين',
      'ثمانيه اسابيع',
      '8 اسابيع',
      'zwei monaten',
      'deux mois',
      'due mesi',
      'dos meses',
      'dois meses',
      'twee maanden',
      'два месяца',
      'iki ay',
      'acht wochen',
      'huit semaines',
    ].map(fold),
  ],
  [
    90,
    [
      'three months',
      'ثلاثه اشهر',
      'drei monaten',
      'trois mois',
      'tre mesi',
      'tres meses',
      'drie maanden',
      'три месяца',
      'uc ay',
    ].map(fold),
  ],
];

/** The stretch in days that a figure's own words tell, or null. */
export function windowInWords(folded: string): number | null {
  for (const [days, phrases] of WINDOWS) if (phrases.some((phrase) => holds(folded, phrase))) return days;
  return null;
}

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
  return PART_PHRASES.some((phrase) => holds(folded, phrase));
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
  return TOTAL_PHRASES.some((phrase) => holds(folded, phrase));
}

const LETTER = /[\p{L}\p{N}]/u;

/** Whole words only; linear in the text. An Arabic proclitic may stand before the phrase. */
function holds(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const before = text[at - 1];
    const after = text[at + phrase.length];
    const opens = before === undefined || !LETTER.test(before) || /[وفبلك]/.test(before);
    if (opens && (after === undefined || !LETTER.test(after))) return true;
  }
  return false;
}
