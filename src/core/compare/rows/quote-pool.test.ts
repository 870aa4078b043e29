import { describe, expect, it } from 'vitest';
import type { QuoteFacts, Report } from '../../model.ts';
import { head } from '../example-reports.ts';
import { QuotePool } from './quote-pool.ts';

const quote = (said: string, speakerId: string | null = 'nour-salem'): QuoteFacts => ({
  said,
  kind: 'direct',
  speaker: speakerId,
  speakerId,
  role: null,
  via: null,
});
const of = (id: string, lang: string, published: string, claim: QuoteFacts): Report => ({
  ...head(id, published, { lang }),
  figures: [],
  quotes: [claim],
});

const arabic = quote('أغلقنا الجسر القديم مساء الأحد');
const page = head('page', '2021-05-10', { lang: 'ar' });
const likely = (...reports: readonly Report[]) =>
  new QuotePool(reports).like(arabic, page).map(({ report }) => report.id);

describe('QuotePool', () => {
  it('takes in what shares a beginning of a word, whatever is written on to it', () => {
    expect(likely(of('a', 'ar', '2021-05-10', quote('وبالجسر نفسه مررنا')))).toEqual(['a']);
  });
  it('leaves out other words in the same language', () => {
    expect(likely(of('a', 'ar', '2021-05-10', quote('لا ماء في الحقول')))).toEqual([]);
  });
  it('takes in a translation of these days, also where a page prints it in a foreign script', () => {
    const english = quote('We closed the old bridge on Sunday evening');
    expect(likely(of('a', 'en', '2021-05-11', english), of('b', 'ar', '2021-05-11', english))).toEqual([
      'a',
      'b',
    ]);
    expect(likely(of('a', 'ru', '2021-05-11', quote('Мы закрыли старый мост')))).toEqual(['a']);
  });
  it('leaves out a translation of another month, and another speaker after two days', () => {
    const english = quote('We closed the old bridge on Sunday evening');
    const stranger = quote('We closed the old bridge on Sunday evening', 'omar-haddad');
    expect(likely(of('a', 'en', '2021-06-11', english), of('b', 'en', '2021-05-14', stranger))).toEqual([]);
    expect(likely(of('c', 'en', '2021-05-14', english))).toEqual(['c']);
  });
  it('asks for more than a word that every quote has, once there are many', () => {
    const many = Array.from({ length: 80 }, (_, i) =>
      of(`r${i}`, 'ar', '2021-05-10', quote(`الجسر رقم ${i}00 مفتوح للعبور`)),
    );
    expect(likely(...many.slice(0, 10))).toHaveLength(10);
    expect(likely(...many, of('own', 'ar', '2021-05-10', quote('الجسر القديم مغلق منذ مساء الأحد')))).toEqual(
      ['own'],
    );
  });
});
