import type { Settings } from '../settings.ts';

/** Arabic month names in the three usages of the press, January first. */
export const ARABIC_MONTHS: Readonly<Record<Settings['months'], readonly string[]>> = {
  levant: [
    'كانون الثاني',
    'شباط',
    'آذار',
    'نيسان',
    'أيار',
    'حزيران',
    'تموز',
    'آب',
    'أيلول',
    'تشرين الأول',
    'تشرين الثاني',
    'كانون الأول',
  ],
  gulf: [
    'يناير',
    'فبراير',
    'مارس',
    'أبريل',
    'مايو',
    'يونيو',
    'يوليو',
    'أغسطس',
    'سبتمبر',
    'أكتوبر',
    'نوفمبر',
    'ديسمبر',
  ],
  maghreb: [
    'جانفي',
    'فيفري',
    'مارس',
    'أفريل',
    'ماي',
    'جوان',
    'جويلية',
    'أوت',
    'سبتمبر',
    'أكتوبر',
    'نوفمبر',
    'ديسمبر',
  ],
};

/** The other name that is set beside the reader's own where there is room (`آذار/مارس`). */
export const OTHER_USAGE: Readonly<Record<Settings['months'], Settings['months']>> = {
  levant: 'gulf',
  gulf: 'levant',
  maghreb: 'gulf',
};
