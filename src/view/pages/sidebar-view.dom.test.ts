import { describe, expect, it } from 'vitest';
import { comparison, figure, figureCard, figureRow } from '../../../tests/gallery/build.ts';
import { richAr } from '../../../tests/gallery/rich-ar.ts';
import { richEn } from '../../../tests/gallery/rich-en.ts';
import { root, shownCards, sidebarOf, wishes } from '../../../tests/view/view-page.ts';

describe('the sidebar', () => {
  it('says outlets, sources and what differs first', () => {
    sidebarOf(richAr);
    expect(root.querySelector('.lead')?.textContent).toContain('رقمان يختلفان، واقتباس واحد تغيّر.');
  });

  it('shows the gravest first, and folds what agrees to lines', () => {
    sidebarOf(richAr);
    expect(shownCards().slice(0, 3)).toEqual(['f0', 'f1', 'q0']);
    dispatchEvent(new Event('beforeprint'));
    expect(root.querySelectorAll('.folded .line')).toHaveLength(2);
    expect(root.querySelectorAll('.folded .card')).toHaveLength(0);
    root.querySelector<HTMLButtonElement>('.folded .line')?.click();
    expect(root.querySelectorAll('.folded .card')).toHaveLength(1);
  });

  it('says that a selected text is shown, leads back to the page, and offers no place on it', () => {
    const show = '.kick .acts button[aria-label="اعرضه في الصفحة"]';
    sidebarOf(richAr);
    expect(root.querySelector(show)).not.toBeNull();
    sidebarOf({ ...richAr, article: { ...richAr.article, url: null, title: '', outlet: null } });
    expect(root.querySelector('.src')?.textContent).toContain('النص المحدد');
    expect(root.querySelector(show)).toBeNull();
    root.querySelector<HTMLButtonElement>('.src button')?.click();
    expect(wishes).toEqual([{ wish: 'retry' }]);
  });

  it('follows the article when asked', () => {
    const view = sidebarOf(richAr);
    view.choose({ order: 'article' });
    expect(shownCards().filter((id) => id?.startsWith('f') || id?.startsWith('q'))).toEqual(
      richAr.cards.map((card) => card.id),
    );
  });

  it('filters by kind and by language, and offers no filter that shows nothing', () => {
    const view = sidebarOf(richAr);
    view.choose({ filter: 'quotes' });
    expect(shownCards()).toEqual(['q0']);
    view.choose({ filter: 'differing' });
    expect(shownCards().filter((id) => !id?.startsWith('s'))).toEqual(['f0', 'f1', 'q0']);
    view.choose({ filter: 'all', lang: 'en' });
    dispatchEvent(new Event('beforeprint'));
    expect(
      [...root.querySelectorAll<HTMLElement>('.w')].every((el) => el.lang === 'en' || el.closest('.line')),
    ).toBe(true);
    const one = comparison({ outlet: 'x', title: 'x', lang: 'ar' }, [
      figureCard('f0', 'same', figure('1 شخص', 1), [figureRow('same', { outlet: 'a' }, figure('1 شخص', 1))]),
    ]);
    sidebarOf(one);
    expect([...root.querySelectorAll<HTMLElement>('[data-filter]')].map((el) => el.dataset.filter)).toEqual([
      'all',
      'figures',
    ]);
  });

  it('asks with ids only', () => {
    sidebarOf(richAr);
    root.querySelector<HTMLButtonElement>('[data-card="f0"] .acts .ib')?.click();
    root.querySelector<HTMLButtonElement>('[data-filter="quotes"]')?.click();
    expect(wishes).toEqual([
      { wish: 'show-claim', claimId: 'f0' },
      { wish: 'filter', filter: 'quotes' },
    ]);
  });

  it('opens the card of a claim even when a filter hides it', () => {
    const view = sidebarOf(richAr);
    view.choose({ filter: 'quotes' });
    expect(view.openCard('f4')).toBe(true);
    expect(root.querySelector('.now')?.getAttribute('data-card')).toBe('f4');
    expect(view.openCard('f99')).toBe(false);
  });

  it('moves from card to card and stops at the ends', () => {
    const view = sidebarOf(richEn, 'en');
    const all = shownCards();
    view.move(-1);
    expect(view.currentCard()).toBe(all.at(-1));
    view.move(1);
    expect(view.currentCard()).toBe(all.at(-1));
    view.openCard(all[0] ?? '');
    view.move(1);
    expect(view.currentCard()).toBe(all[1]);
    expect(document.activeElement?.getAttribute('data-card')).toBe(all[1]);
  });

  it('counts sources beside outlets wherever outlets of a card are counted', () => {
    sidebarOf(richAr);
    for (const count of root.querySelectorAll('.line .cnt'))
      expect(count.textContent).toMatch(/وسائل|وسيلت.*مصد|مصادر/);
    expect(root.querySelector('[data-card="f0"] .sum')?.textContent).toContain('عن مصدر واحد');
  });

  it('never puts a figure’s wording between marks of quotation', () => {
    sidebarOf(richAr);
    for (const said of root.querySelectorAll('.said')) expect(said.textContent).not.toMatch(/[«»“”]/);
  });

  it('says that something is only here, and that the library is silent', () => {
    sidebarOf(
      comparison({ outlet: 'x', title: 'x', lang: 'ar' }, [figureCard('f0', null, figure('3 خيام', 3), [])]),
    );
    expect(root.textContent).toContain('ليست في المكتبة');
    expect(root.textContent).toContain('قد يكون في غيرها');
  });
});
