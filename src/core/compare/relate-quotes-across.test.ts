import { describe, expect, it } from 'vitest';
import { type Given, quote } from './example-quotes.ts';
import { groundOf } from './figures/ground.ts';
import { relateQuotes } from './relate-quotes.ts';

/* Two languages: what the lexicon knows of the shorter wording must be found in the other. */

const en: Given = { lang: 'en' };
const cs: Given = { lang: 'cs' };
const ground = groundOf({
  authority: [
    { id: 'front', kind: 'body', names: { en: ['Free Front'] } },
    { id: 'front-speaker', kind: 'person', names: { en: ['Sami Odeh'] }, speaksFor: 'front' },
  ],
  places: [],
});
const speaker: Given = { speaker: 'سامي عودة', id: 'front-speaker' };
const body: Given = { lang: 'en', speaker: 'Free Front', id: 'front' };

it.each<[string, string, Given?, Given?]>([
  [
    'حاصرنا القرية وعثرنا على أنفاق فيها أسلحة',
    'We besieged the village and discovered tunnels with weapons',
    en,
  ],
  ['نعاني من نقص الخدمات الصحية في المخيم', 'We suffer from a lack of health services in the camp', en],
  ['الحرب أو الاستسلام', 'War or surrender', en],
  ['سنقاتل التنظيم شرق النهر حتى القضاء التام على فلوله في القرى كلها', 'total elimination', en],
  ['انتهت معركة القرية', 'The battle for the village has ended', en],
  ['Čekáme, že se vzdá malá skupina teroristů', 'We expect a small group of terrorists to surrender', cs, en],
])('«%s» is «%s»', (a, b, x, y) => {
  const [left, right] = y ? [quote(a, x), quote(b, y)] : [quote(a), quote(b, x)];
  expect(relateQuotes(left, right, ground).relation).toBe('translated');
  expect(relateQuotes(right, left, ground).relation).toBe('translated');
});

describe('another sentence of one day', () => {
  it.each<[string, string, Given, Given]>([
    ['حققنا النصر الكامل على التنظيم وأعلنا هزيمته وإنهاء وجوده شرق النهر', 'total elimination', {}, en],
    [
      'بعد سنوات من التضحيات نعلن للعالم زوال دولة الوهم ونجدد العهد على ملاحقة فلولها حتى القضاء عليها',
      'Our forces declare the total elimination of the caliphate and the defeat of its army on the eastern bank',
      {},
      en,
    ],
    [
      'خرج 300 مدني من البلدة أمس عبر الممر الآمن',
      'About 900 civilians are trapped in the village and want to leave through the corridor',
      {},
      en,
    ],
    [
      'نجتمع اليوم بعد النصر الكامل على التنظيم ونهاية خلافته',
      'We finished the battle for the dam with a victory, and the caliphate has not much left',
      speaker,
      body,
    ],
  ])('«%s» is not «%s»', (a, b, x, y) => {
    expect(relateQuotes(quote(a, x), quote(b, y), ground).relation).toBe('unrelated');
  });
});

it('says what of it is a part, and how much was found', () => {
  const whole = 'حاصرنا القرية وعثرنا على أنفاق فيها أسلحة ثم خرج المدنيون عبر الممر الآمن إلى المخيم الكبير';
  const { why } = relateQuotes(quote(whole), quote('discovered tunnels with weapons', en), ground);
  expect(why.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['quote_translated', 'quote_translated_part', 'quote_meaning_found']),
  );
  expect(why.find(({ code }) => code === 'quote_meaning_found')?.params).toEqual({ percent: 100 });
});
