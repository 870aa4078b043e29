import { describe, expect, it } from 'vitest';
import type { Figure, FigureCard, Report } from '../model.ts';
import { compareArticle } from './compare-article.ts';
import { figure, head, onPage, page, report } from './example-reports.ts';

const killed = {
  counted: 'fighter',
  event: 'killed',
  side: 'isis',
  since: '2021-01-04',
  sourceId: 'front',
} as const;
const claim = (value: number) => ({ ...killed, value });

function compare(figures: Figure[], candidates: readonly Report[], told = {}) {
  return compareArticle(page(told), { figures, quotes: [], numerals: [] }, candidates);
}
const onlyCard = (figures: Figure[], candidates: readonly Report[]): FigureCard => {
  const [card] = compare(figures, candidates).cards;
  if (card?.kind !== 'figure') throw new Error('expected a figure card');
  return card;
};

describe('compareArticle', () => {
  it('shows disagreements first and heads the card with them', () => {
    const card = onlyCard(onPage(claim(1423)), [
      report(head('a'), [figure(claim(1423))]),
      report(head('b', '2021-05-12'), [figure(claim(423))]),
      report(head('c'), [figure({ ...claim(1400), approx: 'at_least' })]),
    ]);
    expect(card.rows.map(({ relation }) => relation)).toEqual(['differs', 'compatible', 'same']);
    expect(card).toMatchObject({ headline: 'differs', outlets: 3, onlyHere: false, running: false });
  });
  it('leaves out the page itself, by address or by headline', () => {
    const own = report(head('own', null, { url: 'http://www.page.example/a/?ref=x' }), [figure(claim(1423))]);
    const outlet = { id: 'page', name: 'Page', domain: 'page.example', country: null };
    const again = report(head('again', null, { outlet, headline: 'A page' }), [figure(claim(1423))]);
    expect(onlyCard(onPage(claim(1423)), [own, again])).toMatchObject({
      rows: [],
      onlyHere: true,
      headline: null,
    });
  });
  it('keeps one row a report, and tells that it carries both versions', () => {
    const both = report(head('b', '2021-05-12'), [figure(claim(423)), figure(claim(1423))]);
    const { rows, headline } = onlyCard(onPage(claim(1423)), [both]);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ id: 'b#1', relation: 'same' });
    expect(rows[0]?.why.map(({ code }) => code)).toContain('carries_both');
    expect(headline).toBe('same');
  });
  it('counts outlets and sources apart', () => {
    const wire = { wire: 'wirex' };
    const { overview } = compare(onPage(claim(1423)), [
      report(head('a', undefined, wire), [figure(claim(1423))]),
      report(head('b', undefined, wire), [figure(claim(1423))]),
      report(head('c'), [figure(claim(1423))]),
    ]);
    expect(overview).toMatchObject({ figures: 1, outlets: 3, sources: 2, differing: 0 });
  });
  it('bears broken reports, and holds 30 claims against 450 reports at once', () => {
    const broken = report(head('x', 'soon', { url: null }), [
      figure({ value: Number.NaN }),
      figure({ value: -1, since: '??' }),
    ]);
    const many = Array.from({ length: 450 }, (_, i) =>
      report(head(`r${i}`), [
        figure(claim(i)),
        figure({ value: i * 7 }),
        figure({ value: i, event: 'residing' }),
      ]),
    );
    const figures = onPage(
      ...Array.from({ length: 30 }, (_, i) => (i % 2 ? claim(1400 + i) : { value: i * 100 })),
    );
    const started = process.cpuUsage();
    expect(compare(figures, [broken, ...many]).cards).toHaveLength(30);
    // Own time, not the machine's; all reports on one day and of one kind is the dearest case (0.2 to 0.5 s unwarmed).
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(1500);
  });
});
