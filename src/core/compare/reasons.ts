import type { Reason } from '../model.ts';
import { nameLanguage, quoteReasons } from './quotes/reasons.ts';

/** A sentence with `{param}` holes; where a number bends the words, one sentence a plural form (`other` always). */
export type Sentence = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);
interface Said {
  ar: Sentence;
  en: Sentence;
}

/**
 * Why two figures stand as they do, and what was seen inside one article: every code with its sentence.
 * `{a}`, `{b}` are the two wordings, days, starts or places; `{n}` bends the plural. Where a hole would stay empty,
 * the sentence of `code_bare` is said instead.
 */
export const REASONS = {
  // same, compatible
  same_number: { ar: 'الرقم نفسه للشيء نفسه', en: 'The same number for the same thing' },
  same_vague: { ar: 'التقدير نفسه للشيء نفسه', en: 'The same rough number for the same thing' },
  room: {
    ar: '«{a}» و«{b}»: الصياغة تتّسع للقيمتين',
    en: '“{a}” and “{b}”: the wording leaves room for both',
  },
  // differs
  cannot_both: {
    ar: '«{a}» و«{b}» عن الشيء نفسه: لا تصحّ القيمتان معًا',
    en: '“{a}” and “{b}” are about the same thing: both cannot be right',
  },
  same_statement: {
    ar: {
      one: 'في التقريرين رقم آخر مشترك من البيان نفسه',
      two: 'في التقريرين رقمان آخران مشتركان من البيان نفسه',
      few: 'في التقريرين {n} أرقام أخرى مشتركة من البيان نفسه',
      many: 'في التقريرين {n} رقمًا آخر مشتركًا من البيان نفسه',
      other: 'في التقريرين {n} رقم آخر مشترك من البيان نفسه',
    },
    en: {
      one: 'Both reports share another figure of the same statement',
      other: 'Both reports share {n} other figures of the same statement',
    },
  },
  both_printed: {
    ar: 'أحد التقريرين يذكر القيمتين معًا',
    en: 'One of the reports prints both values',
  },
  contested: {
    ar: 'التقريران يذكران أن العدد موضع خلاف بين المصادر',
    en: 'Both reports tell that sources disagree on this number',
  },
  same_counter: { ar: 'المصدر نفسه: {a}', en: 'The same source: {a}' },
  same_counter_bare: { ar: 'المصدر نفسه', en: 'The same source' },
  two_counters: { ar: 'مصدران لحدث واحد: {a}، {b}', en: 'Two sources for one event: {a}, {b}' },
  two_counters_bare: { ar: 'مصدران لحدث واحد', en: 'Two sources for one event' },
  unit_slip: {
    ar: 'الفرق أكبر من أن يكون تغيّرًا: خلط في وحدة القياس على الأرجح',
    en: 'Too far apart for a change: most likely a slip of the unit',
  },
  // other_scope
  other_start: { ar: 'بدايتان مختلفتان للعدّ: {a}، {b}', en: 'Counted from different dates: {a}, {b}' },
  other_start_bare: {
    ar: 'لا يبدأ العدّ في الرقمين من التاريخ نفسه',
    en: 'The two do not count from the same date',
  },
  other_group: { ar: '«{a}» و«{b}»: ليست الفئة نفسها', en: '“{a}” and “{b}”: not the same group' },
  other_group_bare: { ar: 'ليست الفئة نفسها', en: 'Not the same group' },
  other_whole: { ar: 'جزء من مجموع آخر', en: 'A part of another whole' },
  other_series: { ar: '«{a}» و«{b}»: حصيلتان مختلفتان', en: '“{a}” and “{b}”: two different tallies' },
  part_of: { ar: '«{a}» و«{b}»: أحدهما جزء من الآخر', en: '“{a}” and “{b}”: one is a part of the other' },
  other_place: { ar: 'المكان مختلف: {a}، {b}', en: 'Another place: {a}, {b}' },
  other_place_bare: { ar: 'المكان مختلف', en: 'Another place' },
  // other_time
  running_count: { ar: 'عدد متغيّر في وقتين: {a}، {b}', en: 'A running count at two moments: {a}, {b}' },
  running_count_bare: { ar: 'عدد متغيّر في وقت آخر', en: 'A running count at another moment' },
  grew: { ar: 'ازداد العدد بين التقريرين: {a}، {b}', en: 'The count grew between the reports: {a}, {b}' },
  grew_bare: { ar: 'ازداد العدد بين التقريرين', en: 'The count grew between the reports' },
  // unrelated
  other_thing: { ar: 'شيء آخر', en: 'Something else is counted' },
  other_event: { ar: 'حدث آخر', en: 'Another kind of event' },
  other_side: { ar: 'طرف آخر', en: 'Another side' },
  other_day: { ar: 'حدثان في يومين: {a}، {b}', en: 'Events of two days: {a}, {b}' },
  other_day_bare: { ar: 'حدثان في يومين مختلفين', en: 'Events of different days' },
  date_unknown: { ar: 'تاريخ أحدهما غير معروف', en: 'The date of one is not known' },
  bad_value: { ar: 'قيمة لا تُقرأ', en: 'A value that cannot be read' },
  unsure: { ar: 'لا يكفي ما يُعرف للمقارنة', en: 'Too little is known to compare them' },
  // families
  carries_both: {
    ar: 'هذا التقرير يذكر روايتي البيان: {a} و{b}',
    en: 'This report carries both versions of the statement: {a} and {b}',
  },
  // inside one article
  sum_fits: { ar: '{parts} = {sum}: يوافق «{whole}»', en: '{parts} = {sum}: fits “{whole}”' },
  sum_misses: { ar: '{parts} = {sum}: لا يوافق «{whole}»', en: '{parts} = {sum}: does not fit “{whole}”' },
  headline_differs: {
    ar: 'العنوان يقول «{a}» والنص يقول «{b}»',
    en: 'The headline says “{a}”, the text says “{b}”',
  },
  two_values: { ar: 'قيمتان للشيء نفسه: «{a}» و«{b}»', en: 'Two values for one thing: “{a}” and “{b}”' },
} as const satisfies Record<string, Said>;

export type ReasonCode = keyof typeof REASONS;

/** All sentences: of figures and articles (above), and of quotes. */
const SENTENCES: ReadonlyMap<string, Said> = new Map<string, Said>([
  ...Object.entries(quoteReasons),
  ...Object.entries(REASONS),
]);

/** Reads a hole's value in the reader's way (digits, dates); the default keeps it. */
export type SayValue = (value: string | number) => string;

/**
 * A reason as a sentence in Arabic or English (any other language reads English); null for a code that nobody knows.
 * What fills a hole is isolated (FSI … PDI), for it may run the other way.
 */
export function sayReason(
  { code, params = {} }: Reason,
  lang: string,
  sayValue: SayValue = String,
): string | null {
  const bare = `${code}_bare`;
  const incomplete = Object.values(params).some((value) => value === null || value === '');
  const empty = incomplete || Object.keys(params).length === 0;
  const said = (empty ? SENTENCES.get(bare) : undefined) ?? SENTENCES.get(code);
  if (!said) return null;
  const sentence = said[lang === 'ar' ? 'ar' : 'en'];
  const form = typeof sentence === 'string' ? sentence : bend(sentence, params.n, lang);
  return form.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = params[name];
    if (value === undefined || value === null) return hole;
    const told = /lang$/i.test(name) ? nameLanguage(String(value), lang) : saySince(value, lang);
    return `\u2068${sayValue(told)}\u2069`;
  });
}

function bend(forms: Exclude<Sentence, string>, n: string | number | null | undefined, lang: string): string {
  const rule = new Intl.PluralRules(lang === 'ar' ? 'ar' : 'en').select(Number(n ?? 0));
  return forms[rule] ?? forms.other;
}

/** The stretches of `since`, for people. */
const STRETCHES: Readonly<Record<string, { ar: Sentence; en: Sentence }>> = {
  h: {
    ar: { one: 'ساعة', two: 'ساعتان', few: '{n} ساعات', many: '{n} ساعة', other: '{n} ساعة' },
    en: { one: '{n} hour', other: '{n} hours' },
  },
  day: {
    ar: { one: 'يوم', two: 'يومان', few: '{n} أيام', many: '{n} يومًا', other: '{n} يوم' },
    en: { one: '{n} day', other: '{n} days' },
  },
  week: {
    ar: { one: 'أسبوع', two: 'أسبوعان', few: '{n} أسابيع', many: '{n} أسبوعًا', other: '{n} أسبوع' },
    en: { one: '{n} week', other: '{n} weeks' },
  },
  month: {
    ar: { one: 'شهر', two: 'شهران', few: '{n} أشهر', many: '{n} شهرًا', other: '{n} شهر' },
    en: { one: '{n} month', other: '{n} months' },
  },
};

function saySince(value: string | number, lang: string): string | number {
  const parts = typeof value === 'string' ? /^(\d{1,3}) ?(h|day|week|month)s?$/.exec(value) : null;
  const stretch = STRETCHES[parts?.[2] ?? ''];
  if (!parts || !stretch) return value;
  const forms = stretch[lang === 'ar' ? 'ar' : 'en'];
  const form = typeof forms === 'string' ? forms : bend(forms, Number(parts[1]), lang);
  return form.replace('{n}', parts[1] ?? '');
}
