import { describe, expect, it } from 'vitest';
import { figure, figureCard, figureRow } from '../../../tests/gallery/build.ts';
import { richEn } from '../../../tests/gallery/rich-en.ts';
import { contextOf, root, sidebarOf } from '../../../tests/view/view-page.ts';
import { partOfWhat } from './part-of-what.ts';

const part = figure('4,000 fighters', 4000, { counted: 'fighter' });
const whole = figure('80,000 people', 80_000, { counted: 'person' });
const other = figure('20,000 people', 20_000, { counted: 'person', event: 'surrendered' });
const row = (outlet: string) => figureRow('other_scope', { outlet }, part);

describe('a part of what', () => {
  it('stands inside each whole, drawn to one scale, the page’s first, and said in words', () => {
    sidebarOf(richEn, 'en').openCard('f5');
    const drawn = root.querySelector('[data-card="f5"] .inwhole');
    expect([...(drawn?.querySelectorAll('p') ?? [])].map((line) => line.textContent?.trim())).toEqual([
      'Here: 4,000 of at least 66,000\u00A0· people who left',
      '1 outlet: 4,000 of 27,000\u00A0· people who surrendered',
    ]);
    const [mine, theirs] = [...(drawn?.querySelectorAll<HTMLElement>('.whole') ?? [])];
    expect(mine?.style.getPropertyValue('--wide')).toBe('100.00%');
    expect(theirs?.style.getPropertyValue('--wide')).toBe('40.91%');
    expect(theirs?.style.getPropertyValue('--part')).toBe('14.81%');
    expect(mine?.getAttribute('aria-hidden')).toBe('true');
  });

  it('counts outlets by whole', () => {
    const rows = [{ ...row('a'), whole: other }, { ...row('b'), whole: other }, row('c')];
    const [drawn] = partOfWhat(
      contextOf('en'),
      { ...figureCard('f0', 'other_scope', part, rows), whole },
      rows,
    );
    expect(drawn?.textContent).toContain('2 outlets: 4,000 of 20,000');
  });

  it('draws nothing where a whole is not known', () => {
    const rows = [{ ...row('a'), whole: other }];
    expect(partOfWhat(contextOf('en'), figureCard('f0', 'other_scope', part, rows), rows)).toEqual([]);
    const bare = [row('a')];
    expect(
      partOfWhat(contextOf('en'), { ...figureCard('f0', 'other_scope', part, bare), whole }, bare),
    ).toEqual([]);
  });
});
