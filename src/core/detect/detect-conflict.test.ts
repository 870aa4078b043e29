import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article, ConflictLexicon } from '../model.ts';
import { detectConflict } from './detect-conflict.ts';

const lexicon: ConflictLexicon = JSON.parse(
  readFileSync(new URL('../../packs/baghouz/lexicon.json', import.meta.url), 'utf8'),
);

function article(
  lang: string,
  title: string,
  body: readonly string[],
  published: string | null = null,
): Article {
  return { url: null, title, body, outlet: null, author: null, lang, published, modified: null, wire: null };
}

const ON: readonly [string, Article][] = [
  [
    'the siege, in Arabic',
    article('ar', 'مئات المسلحين يخرجون من الباغوز', [
      'خرج مئات المسلحين من بلدة الباغوز مساء أمس على متن شاحنات، بحسب مراسل رافق المقاتلين على التلال القريبة.',
      'وتقول قوات سوريا الديمقراطية إن التنظيم لم يعد يملك سوى بضع خيام عند ضفة النهر.',
    ]),
  ],
  [
    'the last pocket without its name, in Arabic',
    article('ar', 'قسد: ساعات تفصلنا عن السيطرة على آخر جيب لداعش', [
      'قال قيادي في قوات سوريا الديمقراطية إن مقاتليه يقتربون من خيام التنظيم شرق الفرات.',
      'ويتوقع القيادي أن تنتهي العملية قبل نهاية الأسبوع.',
    ]),
  ],
  [
    'the camp, in Arabic',
    article('ar', 'أمطار تغرق خياماً في مخيم الهول', [
      'أغرقت أمطار غزيرة عشرات الخيام في مخيم الهول بريف الحسكة، حيث تقيم آلاف العائلات التي خرجت من مناطق التنظيم.',
      'وتقول إدارة المخيم إن النازحين يحتاجون إلى أغطية ووقود.',
    ]),
  ],
  [
    'Hajin in the autumn, with the past in the background',
    article(
      'ar',
      'معارك عنيفة على أطراف هجين',
      [
        'تدور معارك عنيفة بين قوات سوريا الديمقراطية وتنظيم داعش على أطراف بلدة هجين في ريف دير الزور الشرقي.',
        'وكان التنظيم قد خسر الموصل والرقة في العام الماضي، ولم يبق له إلا هذا الشريط الضيق.',
        'وتشارك طائرات التحالف الدولي في القصف منذ أسابيع.',
      ],
      '2018-11-12',
    ),
  ],
  [
    'an inquiry years later, in English',
    article(
      'en',
      'New questions over deadly strike at Baghuz',
      [
        'Lawyers for two families have asked for the full report on a strike that hit a crowd beside the Euphrates.',
        'The bombing happened while Syrian Democratic Forces were closing in on the final Islamic State enclave.',
      ],
      '2021-12-02',
    ),
  ],
  [
    'the siege, in English, with a hyphenated actor',
    article('en', 'Trucks empty the last ISIS pocket in Syria', [
      'Dozens of lorries left the besieged enclave on Tuesday, carrying women, children and wounded men.',
      'Fighters of the U.S.-backed Syrian Democratic Forces searched them one by one on a hill outside the village.',
    ]),
  ],
  [
    'the withdrawal and the group’s return, in English',
    article('en', 'Report: group may come back after US withdrawal', [
      'Islamic State would regain ground within months of a withdrawal from Syria, a watchdog said on Monday.',
      'The Kurdish-led Syrian Democratic Forces still fight it in the Middle Euphrates valley, the report added.',
      'Jets of the U.S.-led coalition flew fewer sorties in December, it said.',
    ]),
  ],
  [
    'in German',
    article('de', 'Letzte IS-Bastion in Ostsyrien vor dem Fall', [
      'Die Syrischen Demokratischen Kräfte rücken in Baghus Haus um Haus vor, wie ein Sprecher mitteilte.',
    ]),
  ],
  [
    'in French',
    article('fr', 'Syrie : Baghouz, le village où tout finit', [
      'Les Forces démocratiques syriennes encerclent le dernier réduit du groupe Etat islamique.',
    ]),
  ],
  [
    'in Russian',
    article('ru', 'В Багузе продолжаются бои', [
      'Сирийские демократические силы сообщили о боях за последний оплот ИГИЛ на востоке Сирии.',
    ]),
  ],
  [
    'in Turkish',
    article('tr', 'DSG, Baguz’a girdi', [
      'IŞİD’in Suriye’deki son kalesi Baguz’da çatışmalar sürüyor, DSG sözcüsü açıklama yaptı.',
    ]),
  ],
  [
    'in Persian',
    article('fa', 'نبرد در باغوز ادامه دارد', [
      'نیروهای دموکراتیک سوریه می‌گویند داعش در باغوز محاصره شده است.',
    ]),
  ],
];

const OFF: readonly [string, Article][] = [
  [
    'a market brief that closes on the fall of the pocket, in Arabic',
    article('ar', 'الذهب يتراجع مع صعود الدولار', [
      'تراجعت أسعار الذهب اليوم الاثنين مع صعود الدولار، وصعدت أسعار النفط بدعم من خفض الإنتاج.',
      'وقال محللون إن الأسواق تترقب اجتماع البنك المركزي.',
      'ولم تتأثر الأسواق كثيراً بإعلان هزيمة تنظيم الدولة الإسلامية في الباغوز.',
    ]),
  ],
  [
    'Yemen, with one word on Baghouz',
    article('ar', 'هدنة هشة في الحديدة بعد ليلة من القصف', [
      'تبادل الحوثيون والقوات الحكومية القصف في أحياء الحديدة الشرقية، وقُتل ستة مدنيين بحسب مصادر طبية.',
      'وقال مبعوث الأمم المتحدة إلى اليمن إن الاتفاق لا يزال قائماً.',
      'وشبّه أحد المقاتلين ما يجري بما حدث في الباغوز في سوريا حيث حوصر تنظيم داعش.',
      'وتستعد صنعاء لاستقبال دفعة جديدة من المساعدات.',
    ]),
  ],
  [
    'Libya',
    article('ar', 'قوات حفتر تتقدم نحو طرابلس', [
      'أعلنت قوات حفتر تقدمها جنوب طرابلس، فيما دعت الأمم المتحدة إلى وقف القتال في ليبيا.',
      'وكانت سرت آخر معقل لتنظيم داعش في ليبيا قبل أن يخسرها.',
    ]),
  ],
  [
    'Gaza',
    article('ar', 'قصف إسرائيلي على خان يونس', [
      'قُتل عشرة فلسطينيين في قصف إسرائيلي على خان يونس جنوب قطاع غزة، وفق مصادر طبية.',
      'ويعيش آلاف النازحين في خيام قرب رفح.',
    ]),
  ],
  [
    'Mosul in 2017, without a date',
    article('ar', 'القوات العراقية تقترب من آخر جيب لداعش في الموصل', [
      'تقدمت القوات العراقية في المدينة القديمة بالموصل، حيث يتحصن مقاتلو داعش في آخر جيب لهم.',
      'وقال قائد في الجيش العراقي إن مئات المدنيين خرجوا من الأزقة عبر ممرات نينوى.',
      'وتساند طائرات التحالف الدولي القوات العراقية من الجو، وتعلن بغداد النصر قريباً.',
    ]),
  ],
  [
    'Raqqa in 2017, by its date',
    article(
      'ar',
      'قسد تقتحم آخر معقل لداعش في الرقة',
      ['دخلت قوات سوريا الديمقراطية الملعب البلدي في الرقة، آخر معقل لتنظيم داعش في المدينة.'],
      '2017-10-16',
    ),
  ],
  [
    'Afrin',
    article('ar', 'نازحو عفرين يروون حكاياتهم', [
      'يروي نازحو عفرين في مخيم قريب من تل رفعت كيف خرجوا تحت القصف التركي خلال عملية غصن الزيتون.',
      'وتقول وحدات حماية الشعب إن مقاتليها انسحبوا من عفرين لحماية المدنيين.',
    ]),
  ],
  [
    'Idlib',
    article('ar', 'قصف على ريف إدلب الجنوبي', [
      'قصفت قوات النظام بلدات في ريف إدلب الجنوبي وريف حماة، وقُتل سبعة مدنيين في خان شيخون.',
      'وتسيطر هيئة تحرير الشام على معظم المنطقة، بينما تلاحق خلايا داعش.',
    ]),
  ],
  [
    'Manbij, on the days of Baghouz',
    article(
      'ar',
      'قتلى في هجوم على حاجز في منبج',
      [
        'قُتل سبعة من مقاتلي مجلس منبج العسكري في هجوم على حاجز عند مدخل منبج، وتبنى تنظيم داعش الهجوم.',
        'ويأتي الهجوم بعد أيام من إعلان قوات سوريا الديمقراطية السيطرة على الباغوز.',
      ],
      '2019-03-26',
    ),
  ],
  [
    'sport',
    article('ar', 'الهلال يفوز في الدقيقة الأخيرة', [
      'سجل اللاعب هدف الفوز في الشوط الثاني وأشعل المدرجات، وارتفع رصيد الفريق في الدوري إلى 40 نقطة.',
    ]),
  ],
  [
    'oil in Deir ez-Zor and on the market',
    article('ar', 'أسعار النفط تقفز وسط مخاوف من نقص الإمدادات', [
      'قفزت أسعار النفط 3 في المئة، وقال محللون إن أوبك لن تزيد الإنتاج قريباً.',
      'ولا تؤثر حقول دير الزور في سوريا في السوق العالمية لضآلة إنتاجها.',
    ]),
  ],
  [
    'the history of the group, Baghouz once, in English',
    article(
      'en',
      'Sri Lanka mourns after attacks on churches',
      [
        'Sri Lanka held a day of mourning after bombs tore through churches and hotels in Colombo.',
        'Islamic State claimed the attacks, saying they avenged its losses. Investigators in Colombo doubt that.',
        'The group lost its final enclave at Baghouz in Syria in March to the Syrian Democratic Forces.',
        'Police in Sri Lanka arrested forty people and imposed a curfew.',
      ],
      '2019-04-24',
    ),
  ],
  [
    'a speech on many things',
    article('en', 'President promises jobs at campaign rally', [
      'The president told a crowd of supporters that factories were coming back and that the election would be won.',
      'He spoke about taxes, schools and the weather for an hour.',
      'At one point he held up a map and said that the Islamic State caliphate in Syria was gone.',
      'Opponents said that oil prices and inflation worried voters more.',
    ]),
  ],
  [
    'Turkey and the Kurds in the north-east',
    article(
      'en',
      'Turkish troops cross into Ras al-Ain',
      [
        'Turkish troops and Syrian National Army fighters entered Ras al-Ain as Operation Peace Spring began.',
        'The Syrian Democratic Forces said that guards had left camps holding Islamic State families to fight in Tal Abyad.',
      ],
      '2019-10-10',
    ),
  ],
  [
    'a horse named Hajin',
    article('en', 'Hajin wins the derby', [
      'The three-year-old racehorse Hajin pulled away in the last furlong and took the derby by two lengths at the racecourse.',
    ]),
  ],
  [
    'another withdrawal that names Syria once',
    article('en', 'Envoy defends US withdrawal from Afghanistan', [
      'The envoy told lawmakers that the Taliban had kept their word and that the last base in Kabul would close by May.',
      'Critics said the US withdrawal would help Islamic State, as a withdrawal from Syria had once been feared to.',
      'Afghan officials said nobody had asked them.',
    ]),
  ],
  [
    'German small words',
    article('de', 'Das Wetter am Wochenende', [
      'Es ist kalt, und es bleibt kalt. Im Norden ist mit Schnee zu rechnen, im Süden ist es freundlicher.',
    ]),
  ],
];

describe('detectConflict', () => {
  it.each(ON)('is on the conflict: %s', (_name, text) => {
    const found = detectConflict(text, lexicon);
    expect(found, JSON.stringify(found)).toMatchObject({ detected: true });
  });

  it.each(OFF)('is not: %s', (_name, text) => {
    const found = detectConflict(text, lexicon);
    expect(found, JSON.stringify(found)).toMatchObject({ detected: false });
  });

  it('says why, in the words of the page', () => {
    const [, text] = ON[0] ?? ['', article('ar', '', [])];
    expect(detectConflict(text, lexicon).reasons[0]).toMatchObject({
      code: 'found_in_title',
      params: { group: 'places', term: 'الباغوز', count: 2 },
    });
  });

  it('takes an empty article', () => {
    expect(detectConflict(article('ar', '', []), lexicon)).toMatchObject({ detected: false, score: 0 });
  });
});
