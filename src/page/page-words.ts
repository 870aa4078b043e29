import type { Lang } from '../core/model.ts';

/** What the edge tab, the hover card and the frame say. `{n}`, `{m}` are numbers already written out. */
export interface PageWords {
  lang: Lang;
  dir: 'rtl' | 'ltr';
  /** The frame's title. */
  name: string;
  /** Words of the headlines. */
  relations: Readonly<Record<string, string>>;
  /** The tab's label where something differs, and where nothing does. */
  tabDiffers: string;
  tabAgrees: string;
  /** Small print under the number: `of {m}`. */
  of: string;
  open: string;
  close: string;
  openCard: string;
  resize: string;
  /** Plural forms by `Intl.PluralRules`. */
  outlets: Readonly<Record<string, string>>;
  sources: Readonly<Record<string, string>>;
  join: string;
}

const AR: PageWords = {
  lang: 'ar',
  dir: 'rtl',
  name: 'مصادر',
  relations: {
    same: 'مطابق',
    compatible: 'متوافق',
    differs: 'يختلف',
    other_scope: 'نطاق آخر',
    other_time: 'وقت آخر',
    changed: 'تغيّر',
    shortened: 'مختصر',
    extended: 'موسّع',
    translated: 'مترجم',
    retranslated: 'ترجمة أخرى',
    only: 'هنا فقط',
  },
  tabDiffers: 'مصادر: مختلف {n} من {m}.',
  tabAgrees: 'مصادر: لا اختلاف في {m}.',
  of: 'من {m}',
  open: 'افتح الشريط',
  close: 'أغلق الشريط',
  openCard: 'افتح البطاقة',
  resize: 'عرض شريط مصادر',
  outlets: {
    zero: 'لا وسيلة أخرى',
    one: 'وسيلة واحدة',
    two: 'وسيلتان',
    few: '{n} وسائل',
    many: '{n} وسيلة',
    other: '{n} وسيلة',
  },
  sources: {
    zero: 'لا مصدر',
    one: 'مصدر واحد',
    two: 'مصدران',
    few: '{n} مصادر',
    many: '{n} مصدراً',
    other: '{n} مصدر',
  },
  join: '، ',
};

const EN: PageWords = {
  lang: 'en',
  dir: 'ltr',
  name: 'Masadir',
  relations: {
    same: 'Same',
    compatible: 'Compatible',
    differs: 'Differs',
    other_scope: 'Other scope',
    other_time: 'Other time',
    changed: 'Changed',
    shortened: 'Shortened',
    extended: 'Extended',
    translated: 'Translated',
    retranslated: 'Other translation',
    only: 'Only here',
  },
  tabDiffers: 'Masadir: {n} of {m} differ.',
  tabAgrees: 'Masadir: none of {m} differs.',
  of: 'of {m}',
  open: 'Open the sidebar',
  close: 'Close the sidebar',
  openCard: 'Open the card',
  resize: 'Width of the Masadir sidebar',
  outlets: { one: '{n} outlet', other: '{n} outlets' },
  sources: { one: '{n} source', other: '{n} sources' },
  join: ', ',
};

/** The words of a language; Arabic, the base, only for its own readers: any other language is answered in English. */
export function pageWords(lang: Lang): PageWords {
  return /^ar\b/i.test(lang) ? AR : EN;
}

/** Fill `{n}` and `{m}`. */
export function fillWords(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole);
}

/** A count with its noun in the right plural form. */
export function countWords(words: PageWords, noun: 'outlets' | 'sources', count: number): string {
  const forms = words[noun];
  const form = count === 0 && forms.zero ? 'zero' : new Intl.PluralRules(words.lang).select(count);
  return fillWords(forms[form] ?? forms.other ?? '{n}', { n: String(count) });
}
