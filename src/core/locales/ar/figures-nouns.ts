import type { NounSense, WordTable } from '../../figures/figure-lexicon.ts';
import { noun } from './figures-forms.ts';
import { countedPeople } from './figures-people.ts';

/** What news counts, by the enumeration of the reports. Plurals of the broken kind stand beside their singular. */
export const countedNouns: WordTable<NounSense> = [
  ...countedPeople,
  {
    as: { counted: 'vehicle' },
    words: [
      // Without these words behind it, it is a woman who fights.
      'مقاتلات حربية, مقاتلات نفاثة, مقاتلات جوية, مقاتلات من طراز, مقاتلات نفذت, مقاتلات قصفت, مقاتلات شنت, مقاتلات أغارت, مقاتلات حلقت, مقاتلات تابعة للتحالف, مقاتلات للتحالف, مقاتلة حربية, مقاتلة من طراز, مقاتلتان حربيتان, مقاتلتين حربيتين',
      noun('سيارة'),
      noun('شاحنة'),
      noun('حافلة'),
      noun('مركبة'),
      noun('عربة'),
      noun('آلية'),
      noun('مدرعة'),
      noun('دبابة'),
      noun('دراجة'),
      noun('صهريج', 'صهاريج'),
      noun('جرافة'),
      noun('طائرة'),
      noun('مروحية'),
      noun('ناقلة'),
      'باص, باصا, باصات, عجلة, عجلات, همر, قاطرة, قاطرات, رتل, أرتال, مفخخة, مفخخات, سيارة مفخخة, سيارات مفخخة, دراجة نارية, دراجات نارية, قوارب, قارب, قاربا',
    ].join(','),
  },
  // Known, so that the words for leaving and for ties are not heard in them.
  { as: { counted: 'other' }, words: 'رحلة, رحلات, رحلتان, رحلتين' },
  { as: { counted: 'tunnel' }, words: 'نفق, نفقا, نفقان, نفقين, أنفاق' },
  {
    as: { counted: 'strike', event: 'attacked' },
    words: [
      noun('غارة'),
      noun('ضربة'),
      noun('هجمة'),
      noun('هجوم'),
      noun('عملية انتحارية'),
      'هجمات, هجومان, هجومين, عملية انتحارية, عمليات انتحارية, عمليتين انتحاريتين, تفجير, تفجيرا, تفجيرات, تفجيرين, طلعة, طلعة جوية, طلعات, قصفة, غارات جوية, اعتداء, اعتداءات',
    ].join(','),
  },
  {
    as: { counted: 'group' },
    words: [
      noun('مجموعة'),
      noun('فصيل', 'فصائل'),
      'خلية, خلايا نائمة, كتيبة, كتائب, قافلة, قوافل, فوج, أفواج, لواء, ألوية, تنظيمات, منظمة, منظمات, جماعة, جماعات, فرقة, فرق, وحدة, وحدات, شبكة, شبكات',
    ].join(','),
  },
  {
    as: { counted: 'country' },
    words: 'دولة, دول, دولتان, دولتين, بلد, بلدا, بلدان, بلدين, جنسية, جنسيات, جنسيتين, دولا',
  },
];
