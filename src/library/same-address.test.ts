import { expect, it } from 'vitest';
import { sameAddress } from './same-address.ts';

it.each([
  'https://www.news.example/a/1/',
  'http://m.news.example/a/1#top',
  'https://news.example/a/1?utm_source=feed&fbclid=2',
])('takes %s for the same page', (url) => {
  expect(sameAddress(url)).toBe('news.example/a/1');
});

it.each(['https://news.example/a/2', 'https://news.example/a/1?id=4', 'https://other.example/a/1'])(
  'takes %s for another page',
  (url) => {
    expect(sameAddress(url)).not.toBe('news.example/a/1');
  },
);

it('orders what is asked, and gives null for what is no address', () => {
  expect(sameAddress('https://n.example/?b=2&a=1')).toBe(sameAddress('https://n.example?a=1&b=2'));
  expect(sameAddress('no address')).toBeNull();
  expect(sameAddress(null)).toBeNull();
});
