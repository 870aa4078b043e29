import { describe, expect, it } from 'vitest';
import { readWire } from './read-wire.ts';

const body = (...paragraphs: string[]) => readWire({ bylines: [], body: paragraphs });

describe('readWire', () => {
  it.each([
    ['afp', 'دمشق (أ ف ب) - وصلت القافلة مساء الأحد إلى المخيم.'],
    ['reuters', 'بيروت (رويترز) - قال مسؤول إن الطريق مفتوح.'],
    ['ap', 'HILLTOWN, Wis. (AP) — The road is open again.'],
    ['dpa', 'القاهرة (د ب أ)- أعلنت الوزارة نتائجها.'],
    ['reuters', 'رويترز - قالت الوزارة إن المدرسة ستفتح أبوابها.'],
    ['reuters', 'بريد الضفة – رويترز: غادرت قافلة سابعة عصر الجمعة.'],
  ])('%s in the dateline', (wire, first) =>
    expect(body(first, 'وبقي الناس في بيوتهم.', 'ثم عادوا.')).toBe(wire),
  );

  it.each([
    ['afp', 'المصدر: فرانس برس'],
    ['reuters', '(Reporting by A. Writer; Reuters)'],
    ['afp', 'ولم يعلق أحد على ذلك. (أ ف ب)'],
    ['afp', 'الضفة24/ أ ف ب'],
    ['dpa', 'ع.م/ أ.ح (د ب أ، أ ف ب)'],
    ['anadolu', 'وعاد الناس إلى بيوتهم. / الأناضول'],
  ])('%s at the end', (wire, last) =>
    expect(body('وصلت القافلة مساء الأحد.', 'وبقي الناس.', last)).toBe(wire),
  );

  it('in the byline', () => {
    expect(readWire({ bylines: ['لندن ـ رويترز'], body: ['وصلت القافلة.'] })).toBe('reuters');
    expect(readWire({ bylines: ['Associated Press'], body: ['The convoy came.'] })).toBe('ap');
  });

  it('in a line above or below the text, where it is a credit', () => {
    const beside = (above: string[], below: string[]) =>
      readWire({ bylines: [], body: ['The convoy came on Friday evening.'], above, below });
    expect(beside(['By Reuters Staff'], [])).toBe('reuters');
    expect(beside(['dpa · 4 April 2023'], [])).toBe('dpa');
    expect(beside([], ['ع.م/ أ.ح (د ب أ)'])).toBe('dpa');
    expect(beside(['What Reuters and AP saw on the road to the camp that day'], [])).toBeNull();
  });

  it.each([
    ['وقال رجل - من رويترز القديمة: لن نغادر.'],
    ['وقال المتحدث لوكالة فرانس برس إن القافلة وصلت، وأضاف أن الطريق طويل.'],
    ['He told Reuters that the road was open, and went home to sleep.'],
    ['The spa was full and the tt races went on.'],
    ['وام الجميع في الساحة'],
  ])('a source or a word is no credit: %s', (text) =>
    expect(body('وصلت القافلة.', 'ثم عادت.', text, 'وانتهى اليوم بهدوء.')).toBeNull(),
  );
});
