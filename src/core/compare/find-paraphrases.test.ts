import { describe, expect, it } from 'vitest';
import type { Quote, QuoteFacts, Report } from '../model.ts';
import { head, page } from './example-reports.ts';
import { findParaphrases } from './find-paraphrases.ts';

const SAID = 'نقلنا عشرين جريحا في الليل إلى مشفى الميدان قرب السد';
const BODY = [
  'قال القائد إن قواته نقلت عشرين جريحا ليلا إلى مشفى الميدان القريب من السد، وفق ما ذكر.',
  'لا شيء هنا.',
];

function printing(said: string, published: string | null = '2021-05-11', id = 'alpha'): Report {
  const claim: QuoteFacts = {
    said,
    kind: 'direct',
    speaker: 'سالم الراوي',
    speakerId: 'salem-rawi',
    role: null,
    via: null,
  };
  return { ...head(id, published, { lang: 'ar' }), figures: [], quotes: [claim] };
}

const find = (
  body: readonly string[],
  reports: readonly Report[],
  quotes: readonly Quote[] = [],
  told: readonly string[] = [],
) => findParaphrases(page({ lang: 'ar', body }), quotes, reports, new Set(told));

describe('findParaphrases', () => {
  it('finds the unquoted words with their place and says so', () => {
    const [found, ...more] = find(BODY, [printing(SAID)]);
    expect(more).toEqual([]);
    expect(found?.span.paragraph).toBe(0);
    expect(BODY[0]?.slice(found?.span.start, found?.span.end)).toBe(found?.span.said);
    expect(found?.span.said).toContain('عشرين جريحا ليلا إلى مشفى الميدان');
    expect(found?.why[0]?.code).toBe('quote_paraphrased');
    expect(found?.id).toBe('alpha#0');
  });

  it('tells of one stretch once, by the longest quote of it', () => {
    const short = printing('نقلنا عشرين جريحا في الليل إلى مشفى الميدان', '2021-05-10', 'beta');
    expect(find(BODY, [short, printing(SAID)]).map(({ id }) => id)).toEqual(['alpha#0']);
  });

  it('leaves what the page quotes itself, and what stands beside a quote of the page', () => {
    const whole = { paragraph: 0, start: 0, end: BODY[0]?.length ?? 0, said: BODY[0] ?? '' } as const;
    const quote: Quote = {
      ...whole,
      id: 'q0',
      kind: 'direct',
      speaker: null,
      speakerId: null,
      role: null,
      via: null,
      rules: [],
    };
    expect(find(BODY, [printing(SAID)], [quote])).toEqual([]);
    expect(find(BODY, [printing(SAID)], [], ['alpha#0'])).toEqual([]);
  });

  it('leaves the same matter in other words, quotes of two words, other weeks and other languages', () => {
    const other = ['وصل الجرحى إلى مشفى في العاصمة صباحا بعد رحلة طويلة'];
    expect(find(other, [printing(SAID)])).toEqual([]);
    expect(find(BODY, [printing('مشفى الميدان')])).toEqual([]);
    expect(find(BODY, [printing(SAID, '2021-06-01')])).toEqual([]);
    expect(
      find(BODY, [printing('We moved twenty wounded at night to the field hospital near the dam')]),
    ).toEqual([]);
  });

  it('leaves words that are strewn over a paragraph', () => {
    const strewn = BODY[0]?.split(' ').join(' ثم جاء يوم آخر طويل من الانتظار الصعب عند الجسر ') ?? '';
    expect(find([strewn], [printing(SAID)])).toEqual([]);
  });
});
