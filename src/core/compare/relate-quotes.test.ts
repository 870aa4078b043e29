import { describe, expect, it } from 'vitest';
import { type QuoteRelation, REASONS } from '../model.ts';
import { type Given, quote } from './example-quotes.ts';
import { groundOf } from './figures/ground.ts';
import { relateQuotes } from './relate-quotes.ts';

const en: Given = { lang: 'en' };
const general: Given = { speaker: 'General Ward', id: 'general-ward', role: 'US commander' };

type Row = [QuoteRelation, string, string, Given?, Given?];

const ARABIC: Row[] = [
  ['same', 'فتحنا طريقًا آمنًا لأهالي القرية صباح أمس', 'فتحنا طريقا آمنا لاهالي القريه صباح امس'],
  ['same', 'خرج ٣٠٠ مدني من البلدة', 'خرج ثلاثمئة مدني من البلدة'],
  ['same', 'استعدنا 90% من أحياء المدينة', 'استعدنا تسعين في المئة من أحياء المدينة'],
  ['same', 'سنبقى في سورية و نكمل العمل', 'سنبقى في سوريا ونكمل العمل'],
  ['same', 'القافلة (وهي الثالثة) وصلت قبل الفجر إلى المخيم', 'القافلة وصلت قبل الفجر إلى المخيم'],
  [
    'shortened',
    'وصلت القافلة قبل الفجر إلى المخيم، وما زال الجرحى ينتظرون نقلهم',
    'وصلت القافلة قبل الفجر إلى المخيم',
  ],
  [
    'shortened',
    'وصلت القافلة قبل الفجر إلى المخيم، وما زال الجرحى ينتظرون نقلهم',
    'ما زال الجرحى ينتظرون نقلهم',
  ],
  [
    'shortened',
    'نقلنا الجرحى ليلا إلى مشفى ميداني ثم عادت السيارات فارغة',
    'نقلنا الجرحى ليلا … ثم عادت السيارات فارغة',
  ],
  ['extended', 'بصفوف الخبز', 'عاد الناس إلى الوقوف في صفوف الخبز منذ الفجر'],
  ['changed', 'وصلت القافلة الطبية قبل الفجر إلى المخيم الكبير', 'وصلت القافلة قبل الفجر إلى المخيم الكبير'],
  ['changed', 'سنلاحق مسلحي التنظيم في الصحراء', 'سنلاحق مسلحي تنظيم داعش في الصحراء'],
  [
    'changed',
    'أغلقنا الجسر مساء. سنفتحه حين ينتهي القصف على الضفة',
    'سنفتحه حين ينتهي القصف على الضفة. أغلقنا الجسر مساء',
  ],
  [
    'changed',
    'دخلت قواتنا الحي الشرقي من ثلاثة محاور وأسرت عشرين مسلحا',
    'قواتنا دخلت الحي الشرقي وأسرت 20 مقاتلا من ثلاث جهات',
  ],
  ['unrelated', 'وصلت القافلة قبل الفجر إلى المخيم', 'ما زال الجرحى ينتظرون نقلهم'],
  ['unrelated', 'المعركة صعبة وتقدم قواتنا بطيء', 'قواتنا تحاصر الفندق القديم منذ أسبوع'],
  ['unrelated', 'القرار قرار السكان وحدهم', 'القرار قرار المحكمة', undefined, { day: '2019-05-20' }],
];

const ENGLISH: Row[] = [
  ['same', 'We travelled for 4,000 miles', 'We traveled for four thousand miles', en, en],
  [
    'same',
    'The bridge [over the river] is ours again, every yard of it',
    'The bridge is ours again, every yard of it',
    en,
    en,
  ],
  [
    'shortened',
    'The bridge is ours again, and nobody will take it from us before winter',
    'nobody will take it from us before winter',
    en,
    en,
  ],
  ['extended', 'the bread queues', 'People went back to the bread queues at dawn', en, en],
  [
    'changed',
    'Our doctors treated ninety wounded villagers that night',
    'Our doctors treated ninety villagers that night',
    { lang: 'en', ...general },
    { lang: 'en', ...general },
  ],
  ['unrelated', 'The bridge is ours again', 'The hospital had no power for a week', en, en],
];

const TRANSLATIONS: Row[] = [
  [
    'translated',
    'We freed 340 prisoners and destroyed three tunnels near the village',
    'حررنا 340 أسيرا ودمرنا ثلاثة أنفاق قرب القرية',
    en,
  ],
  [
    'translated',
    'Wir haben 340 Gefangene befreit und drei Tunnel zerstört',
    'On a libéré 340 prisonniers et détruit trois tunnels',
    { lang: 'de' },
    { lang: 'fr' },
  ],
  [
    'unrelated',
    'We freed 340 prisoners and destroyed three tunnels near the village',
    'نشكر الأطباء على صبرهم طوال هذا الشتاء',
    en,
  ],
  [
    'retranslated',
    'سوف نعيد جنودنا إلى منازلهم قريبا، لقد حققنا انتصارا كبيرا على الإرهاب',
    'جنودنا عائدون إلى بيوتهم في وقت قريب بعد أن انتصرنا على الإرهاب انتصارا عظيما',
    general,
    general,
  ],
  [
    'changed',
    'سوف نعيد جنودنا إلى منازلهم قريبا، لقد حققنا انتصارا كبيرا على الإرهاب',
    'سوف نعيد جنودنا إلى منازلهم قريبا، لقد حققنا انتصارا على الإرهاب',
    general,
    general,
  ],
];

describe('relateQuotes', () => {
  it.each([...ARABIC, ...ENGLISH, ...TRANSLATIONS])('%s: %s ~ %s', (relation, a, b, givenA, givenB) => {
    expect(
      relateQuotes(
        quote(a, givenA),
        quote(b, givenB ?? (TRANSLATIONS.some((row) => row[2] === b) ? {} : givenA)),
      ).relation,
    ).toBe(relation);
  });

  it('turns shortened into extended when seen from the other side', () => {
    const mirror: Partial<Record<QuoteRelation, QuoteRelation>> = {
      shortened: 'extended',
      extended: 'shortened',
    };
    for (const [relation, a, b, givenA, givenB] of [...ARABIC, ...ENGLISH]) {
      const back = relateQuotes(quote(b, givenB ?? givenA), quote(a, givenA)).relation;
      expect(back).toBe(mirror[relation] ?? relation);
    }
  });

  it('never calls two languages or two translations changed', () => {
    for (const [relation, a, b, givenA, givenB] of TRANSLATIONS) {
      if (relation === 'changed') continue;
      expect(relateQuotes(quote(a, givenA), quote(b, givenB)).relation).not.toBe('changed');
    }
  });

  const said = 'لن نغادر الوادي قبل أن يعود آخر طفل إلى بيته سالما';
  it.each<[string, Given, Given, boolean]>([
    ['another name', {}, { speaker: 'نادر الحسين', id: 'nader-hussein' }, true],
    ['one spelling of another', { id: null, speaker: 'سالم الراوي' }, { id: null, speaker: 'الراوي' }, false],
    ['a nameless one', {}, { speaker: 'مصدر', id: null }, false],
    [
      'the body for its spokesman',
      { role: 'المتحدث باسم قوات سوريا الديمقراطية' },
      { speaker: 'قسد', id: 'sdf' },
      true,
    ],
  ])('other speaker: %s', (_name, a, b, other) => {
    const verdict = relateQuotes(quote(said, a), quote(said, b));
    expect(verdict).toMatchObject({ relation: 'same', otherSpeaker: other });
  });
});

describe('why', () => {
  it.each<[string, string, string[]]>([
    [
      'وصلت القافلة الطبية قبل الفجر إلى المخيم الكبير',
      'وصلت القافلة قبل الفجر إلى المخيم الكبير',
      ['quote_dropped'],
    ],
    [
      'وصلت القافلة قبل الفجر إلى المخيم الكبير',
      'وصلت القافلة الطبية قبل الفجر إلى المخيم الكبير',
      ['quote_added'],
    ],
    ['هاجم البلدة عشرون إرهابي في الليل البارد', 'هاجم البلدة عشرون مقاتل في الليل البارد', ['quote_became']],
    ['بصفوف الخبز', 'عاد الناس إلى صفوف الخبز منذ الفجر', ['quote_more_start', 'quote_more_end']],
    ['فتحنا الطريق أمام سكان القرية', 'فتحنا الطريق امام سكان القريه', ['quote_same', 'quote_spelling']],
    [
      'أغلقنا الجسر مساء. سنفتحه حين ينتهي القصف على الضفة',
      'سنفتحه حين ينتهي القصف على الضفة. أغلقنا الجسر مساء',
      ['quote_sentence_last'],
    ],
  ])('%s ~ %s', (a, b, codes) => {
    const why = relateQuotes(quote(a), quote(b)).why.map((reason) => reason.code);
    expect(why).toEqual(codes);
  });

  it('gives every reason the parameters that its sentence needs', () => {
    for (const [, a, b, givenA, givenB] of [...ARABIC, ...ENGLISH, ...TRANSLATIONS])
      for (const { code, params } of relateQuotes(quote(a, givenA), quote(b, givenB ?? givenA)).why)
        for (const hole of REASONS[code]) expect(params, code).toHaveProperty([hole]);
  });
});

describe('two people, or a body and its spokesman, on one matter', () => {
  const ground = groundOf({
    places: [],
    authority: [
      { id: 'front', kind: 'body', names: { ar: ['جبهة النهر'] } },
      { id: 'salem-rawi', kind: 'person', names: { ar: ['سالم الراوي'] }, speaksFor: 'front' },
      { id: 'nader-hussein', kind: 'person', names: { ar: ['نادر حسين'] }, speaksFor: 'front' },
    ],
  });
  const body: Given = { speaker: 'جبهة النهر', id: 'front' };
  const another: Given = { lang: 'en', speaker: 'Nader Hussein', id: 'nader-hussein' };
  it('are no altered copy of each other by a formula that both use', () => {
    const said = quote(
      'بعد سنوات نبشر الناس بنهاية القلعة المزعومة ونواصل ملاحقة الفارين حتى القضاء التام عليهم',
    );
    expect(relateQuotes(said, quote('القضاء التام على ما يسمى بالقلعة', body), ground).relation).toBe(
      'unrelated',
    );
  });
  it('are no translation of each other by the notions of a victory', () => {
    const said = quote('نجتمع اليوم بمناسبة تحقيق النصر الكامل على التنظيم وإنهاء سيطرته على الأرض');
    const other = quote(
      'The forces declare the total defeat of the organization. Today we commemorate the martyrs who made victory possible',
      another,
    );
    expect(relateQuotes(said, other, ground).relation).toBe('unrelated');
  });
  it('are told where the body and its spokesman are given the same words', () => {
    const said = 'أطلقت قواتنا سراح الأسرى فجر اليوم عند الجسر القديم';
    expect(relateQuotes(quote(said), quote(said, body), ground)).toMatchObject({
      relation: 'same',
      otherSpeaker: true,
    });
  });
});
