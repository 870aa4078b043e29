import { describe, expect, it } from 'vitest';
import { comparison, figure, figureCard, figureRow } from '../../../tests/gallery/build.ts';
import { nasty } from '../../../tests/gallery/nasty.ts';
import { root, shownCards, sidebarOf } from '../../../tests/view/view-page.ts';

describe('500 outlets of one claim', () => {
  it('draw a page, not five hundred rows', () => {
    sidebarOf(nasty);
    const card = root.querySelector('[data-card="f1"]');
    expect(card?.querySelectorAll('.row').length ?? 0).toBeLessThan(60);
    const before = card?.querySelectorAll('.row').length ?? 0;
    card?.querySelector<HTMLButtonElement>('.fam ~ .more')?.click();
    expect(card?.querySelectorAll('.row').length).toBeGreaterThan(before);
  });
});

describe('200 claims with 10,000 rows', () => {
  const many = comparison(
    { outlet: 'x', title: 'x', lang: 'ar' },
    Array.from({ length: 200 }, (_, c) =>
      figureCard(
        `f${c}`,
        'differs',
        figure(`${c} خيمة`, c),
        Array.from({ length: 50 }, (_, i) =>
          figureRow('differs', { outlet: `o${i}` }, figure(`${c + i} خيمة`, c + i)),
        ),
      ),
    ),
  );

  it('come with a window’s full of cards drawn, and a place with its id for every other', () => {
    const view = sidebarOf(many);
    expect(shownCards()).toHaveLength(200);
    // Fifty outlets beside a claim fill the window with one card.
    expect(root.querySelectorAll('.card:not(.pending)')).toHaveLength(1);
    expect(root.querySelector('[data-card="f150"]')?.textContent).toBe('150 خيمة');
    expect(view.openCard('f150')).toBe(true);
    expect(root.querySelectorAll('.now')).toHaveLength(1);
    expect(root.querySelectorAll('.now .row').length).toBeGreaterThan(3);
    view.move(1);
    expect(root.querySelector('.now')?.getAttribute('data-card')).toBe('f151');
    expect(root.querySelectorAll('.now .row').length).toBeGreaterThan(3);
    dispatchEvent(new Event('beforeprint'));
    expect(root.querySelectorAll('.pending')).toHaveLength(0);
  });
});

describe('claims with a row each', () => {
  it('come as many at once as a window holds', () => {
    const few = Array.from({ length: 20 }, (_, c) =>
      figureCard(`f${c}`, 'differs', figure(`${c} خيمة`, c), [
        figureRow('differs', { outlet: 'o' }, figure(`${c + 1} خيمة`, c + 1)),
      ]),
    );
    sidebarOf(comparison({ outlet: 'x', title: 'x', lang: 'ar' }, few));
    expect(root.querySelectorAll('.card:not(.pending)')).toHaveLength(4);
  });
});
