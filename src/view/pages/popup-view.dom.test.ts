import { describe, expect, it } from 'vitest';
import { richAr } from '../../../tests/gallery/rich-ar.ts';
import { contextOf, root, wishes } from '../../../tests/view/view-page.ts';
import type { LookupResult } from '../../core/model.ts';
import { createPopupView } from './popup-view.ts';

describe('the popup', () => {
  const result: LookupResult = {
    query: { kind: 'figure', text: '66 ألف', value: 66_000, max: null, words: [] },
    hits: [],
    outlets: 0,
    sources: 0,
  };

  it('shows this page in five lines, each a way to its card', () => {
    createPopupView(root, contextOf('ar')).page({ kind: 'compared', comparison: richAr, at: '' });
    const lines = root.querySelectorAll<HTMLButtonElement>('.five li button');
    expect(lines).toHaveLength(5);
    lines[0]?.click();
    expect(wishes).toEqual([{ wish: 'open-card', cardId: 'f0' }]);
    expect(lines[0]?.textContent).toContain('41,000 أو 46,000');
  });

  it('says back how it read the query, and that nothing was found', () => {
    createPopupView(root, contextOf('ar')).results(result);
    expect(root.querySelector('.read-as')?.textContent).toBe('يُقرأ: 66,000، وما يقاربه');
    expect(root.querySelector('.nohits')).not.toBeNull();
  });

  it('says a name back as it was typed where it has no better one', () => {
    const query = { kind: 'name', text: 'سالم الراوي', ids: ['salem-rawi'] } as const;
    createPopupView(root, contextOf('ar')).results({ ...result, query });
    expect(root.querySelector('.read-as')?.textContent).toBe('يُقرأ اسماً: سالم الراوي');
  });

  it('looks up as one types, and comes back to the page when the field is emptied', () => {
    const view = createPopupView(root, contextOf('ar'));
    view.page({ kind: 'compared', comparison: richAr, at: '' });
    view.type('66');
    expect(wishes).toEqual([{ wish: 'look-up', text: '66' }]);
    view.results(result);
    expect(root.querySelector<HTMLElement>('.here-now')?.hidden).toBe(true);
    view.results({ ...result, query: { kind: 'empty', text: '' } });
    expect(root.querySelector<HTMLElement>('.here-now')?.hidden).toBe(false);
  });

  it('offers to compare a page nobody knows, and to add its site', () => {
    createPopupView(root, contextOf('ar')).page({ kind: 'none', canCompare: true, host: 'news.example' });
    for (const button of root.querySelectorAll<HTMLButtonElement>('.state .btn')) button.click();
    expect(wishes).toEqual([{ wish: 'compare-anyway' }, { wish: 'add-site', host: 'news.example' }]);
  });

  it('shows a selection in the sidebar’s cards, and looks up what claims nothing', () => {
    const view = createPopupView(root, contextOf('ar'));
    view.page({ kind: 'none', canCompare: false, host: null });
    const one = { ...richAr, cards: richAr.cards.slice(0, 1) };
    view.selection('نص', one);
    expect(root.querySelectorAll('.answer .card')).toHaveLength(1);
    expect(view.selected()).toBe(one);
    expect(root.querySelector<HTMLElement>('.here-now')?.hidden).toBe(true);
    view.selection('كلمات بلا رقم', { ...richAr, cards: [] });
    expect(wishes.at(-1)).toEqual({ wish: 'look-up', text: 'كلمات بلا رقم' });
  });
});
