import type { Comparison } from '../../src/core/model.ts';
import { comparison, figure, figureCard, figureRow, quote, quoteCard, quoteRow } from './build.ts';

const OUTLETS = 60;
const outlet = (i: number) => ({
  outlet: `صحيفة رقم ${i % OUTLETS}`,
  family: i % 4 === 0 ? 'wire:reuters' : undefined,
});
const SAID = 'انتهت المعركة اليوم انتهاء كاملاً، ولم يبق للتنظيم شبر واحد شرق النهر';
const CUT = 'انتهت المعركة اليوم، ولم يبق للتنظيم شبر واحد شرق النهر';

/** A page of so many claims, every fourth a quote, with so many rows each. */
export function manyClaims(claims: number, rows: number): Comparison {
  const cards = Array.from({ length: claims }, (_, c) =>
    c % 4 === 3
      ? quoteCard(
          `q${c}`,
          'changed',
          quote(`${SAID} (${c})`, { speaker: 'كمال الراوي' }),
          Array.from({ length: rows }, (_, i) =>
            quoteRow('changed', outlet(c + i), quote(`${CUT} (${c}.${i % 9})`), {
              diff: [
                { op: 'same', text: 'انتهت المعركة اليوم' },
                { op: 'dropped', text: ' انتهاء كاملاً' },
                { op: 'same', text: `، ولم يبق للتنظيم شبر واحد شرق النهر (${c}.${i % 9})` },
              ],
            }),
          ),
        )
      : figureCard(
          `f${c}`,
          'differs',
          figure(`${c + 100} خيمة`, c + 100),
          Array.from({ length: rows }, (_, i) =>
            figureRow(
              i % 3 ? 'differs' : 'same',
              outlet(c + i),
              figure(`${c + 100 + (i % 3) * 7} خيمة`, c + 100 + (i % 3) * 7),
            ),
          ),
        ),
  );
  return comparison({ outlet: 'صحيفة الجسر', title: 'صفحة طويلة', lang: 'ar' }, cards);
}
