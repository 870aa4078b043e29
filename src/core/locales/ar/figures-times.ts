import type { WordTable } from '../../figures/figure-lexicon.ts';
import { months as monthNames, weekdays } from './calendar.ts';
import { verb } from './figures-forms.ts';

export const since: string =
  'منذ, منذ يوم, منذ تاريخ, اعتبارا من, ابتداء من, ابتداءا من, بدءا من, انطلاقا من, في الفترة من, منذ بداية, منذ مطلع, منذ أوائل, منذ نهاية, منذ أواخر, منذ منتصف, من تاريخ, من يوم';

export const within: string =
  'خلال, في غضون, على مدى, على مدار, طوال, طيلة, في, منذ, غضون, مدى, في آخر, آخر, في الـ, خلال الـ';

export const asOf: string = 'حتى, حتى يوم, حتى تاريخ, لغاية, إلى غاية, الى غاية, حتى تاريخ اليوم, وحتى';

/** Words of a date that are no part of its value. */
export const dateFillers: string = [
  'يوم, شهر, تاريخ, بداية, مطلع, أوائل, أواخر, نهاية, منتصف, من, ال, عام, سنة, العام, الجاري, الحالي, هذا, الماضي, الماضية, الأخيرة, الأخير, الماضيين, الأخيرين, أيام',
  ...weekdays,
  'فترة, مدة, لشهر, الـ, انطلاق, بدء, أقل, أكثر, نحو, حوالي, قرابة',
].join(', ');

export const months: WordTable<number> = monthNames.map((names, index) => ({
  as: index + 1,
  words: names.join(', '),
}));

export const ordinalDays: WordTable<number> = [
  ...['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع', 'العاشر'].map(
    (words, index) => ({ as: index + 1, words }),
  ),
  ...['الحادي', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع'].flatMap(
    (words, index) => [
      { as: index + 11, words: `${words} عشر` },
      { as: index + 21, words: `${words} والعشرين, ${words} والعشرون` },
    ],
  ),
  { as: 20, words: 'العشرين, العشرون' },
  { as: 30, words: 'الثلاثين, الثلاثون' },
  { as: 31, words: 'الحادي والثلاثين, الحادي والثلاثون' },
];

export const lastYear: string =
  'العام الماضي, السنة الماضية, العام الفائت, من العام الماضي, العام المنصرم, الماضي العام';

/** Around a stretch of time: it is how long something took. */
export const lasting: string = [
  verb(['استمر', 'دام', 'استغرق', 'امتد'], ['ستمر', 'دوم', 'ستغرق', 'متد']),
  'من القتال, من المعارك, من العمليات, من الحصار, من القصف, من الحرب, من الاشتباكات, من المواجهات, متواصلة, متتالية, متواصل, من المفاوضات, من حكم, مدتها, مدته, لمدة',
].join(',');
