import type { Comparison } from '../../src/core/model.ts';
import { comparison, figure, figureCard, figureRow, quote, quoteCard, quoteRow } from './build.ts';

const SCRIPT = '<img src=x onerror="document.title=\'owned\'"><script>document.title="owned"</script>';
const TURNED = '\u202Eمقلوب\u202C \u2066embedded\u2069 \u0007abc\u0000 (12,500) [٣٬٤٠٠] 5–7% -> 99/100';
const LONG_NAME = 'اتحاد الصحف والمجلات والنشرات الدورية والإذاعات المحلية والمواقع الإخبارية المستقلة '
  .repeat(3)
  .slice(0, 200);
const LONG_QUOTE = 'قال وأعاد القول إن الطريق طويل وإن الماء قليل، وإن الناس ينتظرون عند الجسر منذ الصباح. '
  .repeat(80)
  .slice(0, 5000);

const five = Array.from({ length: 500 }, (_, i) =>
  figureRow(
    i % 7 === 0 ? 'differs' : 'same',
    {
      outlet: `Outlet ${i} وسيلة`,
      lang: i % 3 ? 'ar' : 'en',
      family: i % 5 === 0 ? undefined : `wording:w${i % 40}`,
    },
    figure(i % 7 === 0 ? `${9000 + i} شخص` : '8,800 شخص', i % 7 === 0 ? 9000 + i : 8800),
  ),
);

/** What must never break: markup in every field, controls, long texts, 500 outlets, odd values. */
export const nasty: Comparison = comparison(
  { outlet: `${SCRIPT}${LONG_NAME}`, title: `${SCRIPT} ${TURNED}`, lang: 'ar', wire: SCRIPT },
  [
    figureCard(
      'f0',
      'differs',
      figure(`${TURNED} ${SCRIPT}`, 12_500, { place: SCRIPT, since: '<b>', source: SCRIPT }),
      [
        figureRow(
          'differs',
          { outlet: SCRIPT, headline: SCRIPT, url: 'javascript:alert(1)', family: `statement:${SCRIPT}` },
          figure(SCRIPT, 3400, { source: SCRIPT }),
        ),
        figureRow(
          'differs',
          { outlet: LONG_NAME, url: 'data:text/html,x' },
          figure(TURNED, 99, { source: LONG_NAME }),
        ),
        figureRow(
          'same',
          { outlet: 'Ünïcödé — 日本語 العربية עברית', lang: 'he', date: 'not a date' },
          figure('12,500 אנשים (12,500)', 12_500),
        ),
        figureRow('differs', { outlet: 'zero', lang: 'en', date: '2019' }, figure('0 people', 0)),
      ],
    ),
    figureCard('f1', 'differs', figure('8,800 شخص', 8800), five),
    figureCard('f2', 'differs', figure('100 شخص', 100), [
      figureRow('differs', { outlet: 'Ratio News', lang: 'en' }, figure('1,200,000 people', 1_200_000)),
      figureRow('differs', { outlet: 'نشرة', date: '2019-03' }, figure('٣٤٬٠٠٠ شخص', 34_000)),
      figureRow(
        'differs',
        { outlet: 'Range', lang: 'en' },
        figure('12%–15%', 12, { max: 15, counted: 'percent' }),
      ),
    ]),
    quoteCard('q0', 'changed', quote(LONG_QUOTE, { speaker: LONG_NAME, role: SCRIPT, via: TURNED }), [
      quoteRow('changed', { outlet: 'Harbour Daily', lang: 'en' }, quote(`${SCRIPT}${LONG_QUOTE}`), {
        diff: [
          { op: 'added', text: SCRIPT },
          { op: 'same', text: LONG_QUOTE },
        ],
      }),
      quoteRow(
        'changed',
        { outlet: 'Mixed', lang: 'en' },
        quote('He said «الطريق 12 كم» (about 7.5 mi) and left — 100%'),
        {
          otherSpeaker: true,
          diff: [
            { op: 'same', text: 'He said «الطريق ' },
            { op: 'dropped', text: '15' },
            { op: 'added', text: '12' },
            { op: 'same', text: ' كم» (about 7.5 mi) and left — 100%' },
          ],
        },
      ),
    ]),
  ],
  [{ id: 's0', kind: 'sum', whole: 'f0', parts: ['f1', 'f2'], sum: 8900, fits: false, why: [] }],
);
