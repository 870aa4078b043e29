import { describe, expect, it } from 'vitest';
import { detectConflict } from '../detect/detect-conflict.ts';
import type { Knowledge } from '../model.ts';
import { plainArticle } from '../text/plain-article.ts';
import { readClaims } from './read-claims.ts';

const knowledge: Knowledge = {
  authority: [
    { id: 'bali', kind: 'person', names: { ar: ['مصطفى بالي'], en: ['Mustafa Bali'] } },
    { id: 'sdf', kind: 'body', names: { ar: ['قوات سوريا الديمقراطية'], en: ['Syrian Democratic Forces'] } },
  ],
  places: [],
  conflict: { groups: [], threshold: 1 },
  outlets: [],
};

/** The whole reading of one paragraph; in milliseconds of the processor, which neighbours on the machine hardly change. */
function read(lang: string, text: string) {
  const article = plainArticle(lang, [text], text.slice(0, 40));
  const before = process.cpuUsage();
  detectConflict(article, knowledge.conflict);
  const claims = readClaims(article, knowledge);
  const { user, system } = process.cpuUsage(before);
  for (const { start, end, said } of [...claims.figures, ...claims.quotes].filter((c) => c.paragraph === 0))
    expect(text.slice(start, end)).toBe(said);
  return { claims, ms: (user + system) / 1000 };
}

const SHORT = 40_000;
const LONG = 8 * SHORT;
const fill = (piece: string, letters: number) =>
  piece.repeat(Math.ceil(letters / piece.length)).slice(0, letters);

/** One paragraph of each to its length. */
const WALLS: readonly (readonly [string, string, string])[] = [
  ['prose', 'ar', 'خرج نحو ثلاثة آلاف مدني من المخيم يوم الأحد، وقُتل 12 من المسلحين وأصيب 30 آخرون. '],
  [
    'prose',
    'en',
    'About three thousand civilians left on Sunday and 12 fighters were killed and 30 wounded. ',
  ],
  [
    'quotes',
    'ar',
    'وقال مصطفى بالي: «تتقدم قواتنا منذ الصباح ولا تزال المعارك مستمرة»، وأضاف أن 3000 خرجوا. ',
  ],
  ['quotes', 'en', 'Mustafa Bali said: “Our forces advance and the fighting goes on”, and that 3,000 left. '],
  ['only digits', 'ar', '1234567890'],
  ['only digits of the East', 'ar', '٣٤'],
  ['digits and spaces', 'en', '12 345 '],
  ['unpaired surrogates', 'ar', '\uD800 \uDC00'],
  ['quote marks', 'en', '"'],
  ['angle marks', 'ar', '« '],
  ['open marks', 'en', '“a b c '],
  ['overrides', 'ar', '\u202Eقال 12 '],
  ['nothing but overrides', 'en', '\u202E'],
  ['initials', 'en', 'A. '],
  ['one word', 'ar', 'و'],
  ['number words', 'ar', 'ثلاثة وعشرون ألفا '],
];

describe('one endless paragraph', () => {
  it.each(WALLS)(
    'of %s in %s: time grows as the text does',
    (_, lang, piece) => {
      read(lang, fill(piece, SHORT / 4));
      const small = Math.max(30, read(lang, fill(piece, SHORT)).ms);
      // Eight times the text: quadratic growth would take 64 times as long; 24 leaves room for a busy machine.
      expect(read(lang, fill(piece, LONG)).ms / small).toBeLessThan(24);
    },
    60_000,
  );

  it('of a hundred thousand quote marks is read in seconds, and quotes nobody', () => {
    const { claims, ms } = read('ar', '"'.repeat(100_000));
    expect(claims.quotes).toEqual([]);
    expect(ms).toBeLessThan(10_000);
  });

  it('of a million letters is read to its end', () => {
    const sentence = 'وقتل 12 مدنياً في القصف. ';
    const { claims } = read('ar', `${fill('كان الطريق طويلا. ', 1_000_000)} ${sentence}`);
    expect(claims.figures.map(({ value }) => value)).toEqual([12]);
  }, 60_000);
});
