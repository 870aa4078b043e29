import type { UnitSense, WordTable } from '../../figures/figure-lexicon.ts';

const KM2 =
  'كيلومتر مربع, كيلومترا مربعا, كيلومترات مربعة, كيلومترات مربع, كيلومترين مربعين, كيلومتران مربعان, كيلو متر مربع, كيلو مترا مربعا, كيلو مترات مربعة, كيلو مربع, الكيلو المربع, كيلومتر المربع, الكيلومتر المربع, كم مربع, كم مربعا, كلم مربع, كلم مربعا, كم2, كم 2, كلم2, كلم 2, كم², كلم², كيلومتر2, كيلومتر مربّع';

/** Units with what turns them into the unit of the enumeration. */
export const units: WordTable<UnitSense> = [
  {
    as: { counted: 'percent', factor: 1 },
    words: '%, في المئة, في المائة, بالمئة, بالمائة, في المية, بالمية, من المئة, من المائة',
  },
  { as: { counted: 'area_km2', factor: 1 }, words: KM2 },
  // 1 square mile = 2.589988 km².
  {
    as: { counted: 'area_km2', factor: 2.589988 },
    words: 'ميل مربع, ميلا مربعا, أميال مربعة, ميلين مربعين, ميل² ',
  },
  {
    as: { counted: 'area_km2', factor: 1e-6 },
    words: 'متر مربع, مترا مربعا, أمتار مربعة, مترين مربعين, م2, م², م مربع',
  },
  { as: { counted: 'area_km2', factor: 0.01 }, words: 'هكتار, هكتارا, هكتارات, هكتارين' },
  // The dunam of Syria and Iraq's neighbours is 1000 m².
  { as: { counted: 'area_km2', factor: 0.001 }, words: 'دونم, دونما, دونمات, دونمين' },
  { as: { counted: 'area_km2', factor: 0.0042 }, words: 'فدان, فدانا, فدادين, أفدنة' },
  { as: { counted: 'area_km2', factor: 0.00404686 }, words: 'آكر, أكر, إيكر' },
  {
    as: { counted: 'distance_km', factor: 1 },
    words:
      'كيلومتر, كيلومترا, كيلومترات, كيلومترين, كيلومتران, كيلو متر, كيلو مترا, كيلو مترات, كيلومتراً, كلم, كم, كيلو, كيلوات',
  },
  { as: { counted: 'distance_km', factor: 1.609344 }, words: 'ميل, ميلا, أميال, ميلين, ميلان' },
  { as: { counted: 'distance_km', factor: 0.001 }, words: 'متر, مترا, أمتار, مترين, متران' },
  { as: { counted: 'duration_days', factor: 1 / 24, stretch: 'h' }, words: 'ساعة, ساعات, ساعتين, ساعتان' },
  {
    as: { counted: 'duration_days', factor: 1 / 1440, stretch: 'minutes' },
    words: 'دقيقة, دقائق, دقيقتين, دقيقتان',
  },
  {
    as: { counted: 'duration_days', factor: 1, stretch: 'days' },
    words: 'يوم, يوما, أيام, يومين, يومان, ليلة, ليال, ليالي, ليلتين',
  },
  {
    as: { counted: 'duration_days', factor: 7, stretch: 'weeks' },
    words: 'أسبوع, أسبوعا, أسابيع, أسبوعين, أسبوعان, اسبوعيا',
  },
  {
    as: { counted: 'duration_days', factor: 30, stretch: 'months' },
    words: 'شهر, شهرا, أشهر, شهور, شهرين, شهران',
  },
  {
    as: { counted: 'duration_days', factor: 365, stretch: 'years' },
    words: 'سنة, سنوات, سنين, سنتين, سنتان, عام, عاما, أعوام, عامين, عامان',
  },
  {
    as: { counted: 'duration_days', factor: 3650, stretch: 'decades' },
    words: 'عقد, عقدا, عقود, عقدين, عقدان',
  },
  {
    as: { counted: 'usd', factor: 1 },
    words: 'دولار, دولارا, دولارات, دولار أمريكي, دولارا أمريكيا, $, دولارين',
  },
  {
    as: { counted: 'other', factor: 1 },
    words:
      'يورو, ليرة, ليرات, ليرة سورية, دينار, دينارا, دنانير, ريال, ريالا, جنيه, جنيها, درهم, درهما, روبل, فرنك, €, £, طن, طنا, أطنان, طنين, كيلوغرام, كيلوغراما, كيلوغرامات, كغ, كغم, كيلوجرام, غرام, غراما, جرام, برميل, برميلا, براميل, برميل نفط, لتر, لترا, لترات',
  },
];
