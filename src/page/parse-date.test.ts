import { describe, expect, it } from 'vitest';
import { parseDate, parseDateInUrl } from './parse-date.ts';

describe('parseDate', () => {
  it.each([
    ['2019-03-17T23:30:00+03:00', '2019-03-17'],
    ['2019/3/7', '2019-03-07'],
    ['20190317T101500Z', '2019-03-17'],
    ['1552780800', '2019-03-17'],
    ['1552780800000', '2019-03-17'],
    ['Sun, 17 Mar 2019 10:00:00 GMT', '2019-03-17'],
    ['March 17, 2019', '2019-03-17'],
    ['17.03.2019 – 14:10', '2019-03-17'],
    ['17/03/2019', '2019-03-17'],
    ['03/17/2019', '2019-03-17'],
    ['05/05/2019', '2019-05-05'],
    ['الأحد ١٧ آذار/مارس ٢٠١٩', '2019-03-17'],
    ['17 كانون الثاني / يناير 2019', '2019-01-17'],
    ['تشرين الأول 3، 2018', '2018-10-03'],
    ['نشر في: 5 أبريل 2019 الساعة 10:20', '2019-04-05'],
    ['17 марта 2019', '2019-03-17'],
    ['17 Şubat 2019', '2019-02-17'],
  ])('%s → %s', (text, want) => expect(parseDate(text)).toBe(want));

  it.each([
    ['03/04/2019'],
    ['12:30'],
    ['منذ 3 ساعات'],
    ['2019'],
    ['99/99/2019'],
    ['1519-03-17'],
    ['may'],
    [''],
  ])('%s is no one day', (text) => expect(parseDate(text)).toBeNull());
});

describe('parseDateInUrl', () => {
  it.each([
    ['https://a.example/2019/03/17/title', '2019-03-17'],
    ['https://a.example/news/2019-03-17-title.html', '2019-03-17'],
    ['https://a.example/20190317/x', '2019-03-17'],
  ])('%s → %s', (url, want) => expect(parseDateInUrl(url)).toBe(want));

  it.each([['https://a.example/article/164913/x'], ['https://a.example/20191'], [null]])(
    '%s has none',
    (url) => expect(parseDateInUrl(url)).toBeNull(),
  );
});
