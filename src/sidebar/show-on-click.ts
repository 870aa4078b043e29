import type { Wish } from '../view/parts/context.ts';

/** A click on a card scrolls the page to its claim; clicks on controls and the end of a selection do not. */
export function showOnClick(root: HTMLElement, ask: (wish: Wish) => void): void {
  root.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    if (!target || target.closest('a, button, select, input, dialog')) return;
    if (getSelection()?.isCollapsed === false) return;
    const claimId = target.closest<HTMLElement>('article.card')?.dataset.card;
    if (claimId) ask({ wish: 'show-claim', claimId });
  });
}
