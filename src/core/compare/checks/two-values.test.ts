import { describe, expect, it } from 'vitest';
import { readClaims } from '../../claims/read-claims.ts';
import type { Knowledge } from '../../model.ts';
import { page } from '../example-reports.ts';
import { noGround } from '../figures/ground.ts';
import { pageAsReport } from '../page-report.ts';
import { checkArticle } from './check-article.ts';

const nothing: Knowledge = {
  authority: [],
  outlets: [],
  places: [],
  conflict: { groups: [], threshold: 1 },
};

function kindsOf(lang: string, body: readonly string[]): string[] {
  const article = page({ lang, title: '', body });
  const { figures } = readClaims(article, nothing);
  return checkArticle(figures, pageAsReport(article), noGround, article).map(({ kind }) => kind);
}

describe('one thing with two values', () => {
  it.each([
    ['en', ['Camp Noor now holds 21,400 people.', 'Camp Noor is home to 25,900 people, most of them women.']],
    ['ar', ['يضم مخيم النور 21 ألف شخص.', 'ويعيش في مخيم النور 25 ألف شخص، معظمهم نساء وأطفال.']],
  ])('%s: %j', (lang, body) => expect(kindsOf(lang, body)).toEqual(['two_values']));
});

describe('no slip: two moments, a comparison, one sentence', () => {
  it.each([
    ['en', ['Camp Noor holds 25,900 people.', 'A week ago it held 21,400 people.']],
    ['en', ['Camp Noor holds 25,900 people.', 'Last month, 21,400 people lived in the camp.']],
    ['en', ['Camp Noor holds 25,900 people, up from 21,400 people.']],
    ['en', ['The number of people in the camp rose from 21,400 to 25,900.']],
    ['en', ['Camp Noor holds 25,900 people.', 'The camp had 21,400 people at the beginning of May.']],
    ['ar', ['يضم مخيم النور 25 ألف شخص.', 'وكان يضم قبل شهر 21 ألف شخص.']],
    ['ar', ['ارتفع عدد سكان المخيم من 21 ألفا إلى 25 ألف شخص.']],
    ['ar', ['يضم المخيم 25 ألف شخص بعد أن كان يضم 21 ألف شخص.']],
    ['ar', ['يضم المخيم 25 ألف شخص، مقارنة بـ21 ألفا.']],
    ['ar', ['يضم المخيم 25 ألف شخص.', 'وكان عدد القاطنين في المخيم 21 ألف شخص مطلع الشهر.']],
    ['fr', ['Camp Noor holds 25,900 people.', 'Camp Noor is home to 21,400 people.']],
  ])('%s: %j', (lang, body) => expect(kindsOf(lang, body)).toEqual([]));
});
