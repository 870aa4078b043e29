import { afterEach, beforeEach } from 'vitest';
import type { Comparison } from '../../src/core/model.ts';
import { speechOf } from '../../src/shared/i18n/example-speech.ts';
import { createSidebarView } from '../../src/view/pages/sidebar-view.ts';
import type { Wish } from '../../src/view/parts/context.ts';

/** An empty page before each test, and what was asked for in it. */
export let root: HTMLElement;
export let wishes: Wish[];
beforeEach(() => {
  root = document.createElement('main');
  document.body.replaceChildren(root);
  wishes = [];
  // jsdom does not lay out.
  Element.prototype.scrollIntoView = () => undefined;
});

/** What waits to be drawn is drawn, as for paper: no timer of it outlives the page. */
export const drawAll = (): void => void dispatchEvent(new Event('beforeprint'));
afterEach(drawAll);

export const contextOf = (lang: 'ar' | 'en') => ({
  speech: speechOf(lang),
  labels: {},
  ask: (wish: Wish) => void wishes.push(wish),
});

/** The sidebar of a comparison, in the page. */
export function sidebarOf(whole: Comparison, lang: 'ar' | 'en' = 'ar') {
  const view = createSidebarView(root, contextOf(lang), { order: 'differences', filter: 'all', lang: null });
  view.show({ kind: 'compared', comparison: whole, at: '2026-11-24T00:00:00Z' });
  return view;
}

export const shownCards = () =>
  [...root.querySelectorAll<HTMLElement>('[data-card]')].map((card) => card.dataset.card);
