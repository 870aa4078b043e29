import type { Card, Comparison, LookupResult } from '../../core/model.ts';
import { t } from '../../shared/i18n/to-text.ts';
import type { PageState } from '../../shared/messages.ts';
import { DrawLater } from '../dom/draw-later.ts';
import { h } from '../dom/h.ts';
import { contextFor, type ViewContext } from '../parts/context.ts';
import { keyMap } from '../parts/key-map.ts';
import { lookupResults } from '../parts/lookup-results.ts';
import { searchField } from '../parts/search-field.ts';
import { topBar } from '../parts/top-bar.ts';
import { claimChecked, type Showing } from './draw-comparison.ts';
import { drawPageState } from './draw-page-state.ts';

/** The sidebar on the screen. It draws and keeps where the person is; it asks nobody anything. */
export interface SidebarView {
  show(state: PageState): void;
  /** Change what is shown of it, keeping the place. */
  choose(change: Partial<Showing>): void;
  /** Bring a card to the eye; a filter that hides it is lifted. False where there is none. */
  openCard(cardId: string): boolean;
  /** The next (1) or previous (-1) card. */
  move(by: 1 | -1): void;
  currentCard(): string | null;
  /** The card of an id; of a check, that of the claim it is about. */
  card(cardId: string): Card | undefined;
  comparison(): Comparison | null;
  /** The search in place of the page's cards, and back. */
  search(open: boolean): void;
  searching(): boolean;
  results(result: LookupResult): void;
  keys(): void;
}

/** Puts the sidebar into a root element. */
export function createSidebarView(root: HTMLElement, ctx: ViewContext, showing: Showing): SidebarView {
  let state: PageState = { kind: 'reading', step: 'article', done: 0, of: 0 };
  let shown = showing;
  let current: string | null = null;
  let looking = false;
  // Kept from the event: asking for it would have the browser lay out what is about to be replaced.
  let scrolled = 0;
  addEventListener('scroll', () => (scrolled = document.scrollingElement?.scrollTop ?? 0), { passive: true });
  const later = new DrawLater();
  // On paper nothing comes later.
  addEventListener('beforeprint', () => later.all());

  const comparison = (): Comparison | null => (state.kind === 'compared' ? state.comparison : null);
  const holders = (): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>('[data-card]')].filter(
      (each) => !each.parentElement?.closest('[data-card]'),
    );

  function draw(): void {
    if (looking) return;
    later.cancel();
    const keep = scrolled;
    root.replaceChildren(...drawPageState(ctx, state, shown, later, cardsAbove(keep)));
    // At the top already, and asking would have the browser lay everything out at once.
    if (keep > 0) document.scrollingElement?.scrollTo({ top: keep, behavior: 'instant' });
    mark();
  }

  /** Cards that the person has scrolled past: drawn at once, too, or what is at the eye would move. */
  function cardsAbove(keep: number): number {
    if (keep === 0) return 0;
    return holders().filter((each) => each.getBoundingClientRect().top < 0).length;
  }

  function mark(): void {
    for (const holder of holders()) holder.classList.toggle('now', holder.dataset.card === current);
  }

  function drawSearch(): void {
    later.cancel();
    const whole = comparison();
    const own = whole ? contextFor(ctx, whole) : ctx;
    const back = h(
      'button',
      { type: 'button', class: 'word', on: { click: () => view.search(false) } },
      t(ctx.speech, 'act_back'),
    );
    root.replaceChildren(
      topBar(own, whole?.article ?? null),
      h('section', { class: 'lookup' }, searchField(ctx, ''), back, h('div', { class: 'answer' })),
    );
    root.querySelector<HTMLInputElement>('.find input')?.focus();
  }

  const view: SidebarView = {
    show(next) {
      state = next;
      draw();
    },
    choose(change) {
      shown = { ...shown, ...change };
      draw();
    },
    openCard(cardId) {
      if (looking) view.search(false);
      let holder = holders().find((each) => each.dataset.card === cardId);
      if (!holder && comparison()?.cards.some((card) => card.id === cardId)) {
        view.choose({ filter: 'all', lang: null });
        holder = holders().find((each) => each.dataset.card === cardId);
      }
      if (!holder) return false;
      holder = later.now(holder);
      current = cardId;
      mark();
      const line = holder.querySelector<HTMLButtonElement>('.line[aria-expanded="false"]');
      line?.click();
      holder.scrollIntoView({ block: 'start' });
      holder.focus({ preventScroll: true });
      return true;
    },
    move(by) {
      const all = holders();
      const at = all.findIndex((each) => each.dataset.card === current);
      const wanted = all[at === -1 ? (by === 1 ? 0 : all.length - 1) : at + by];
      if (!wanted?.dataset.card) return;
      current = wanted.dataset.card;
      const next = later.now(wanted);
      mark();
      next.scrollIntoView({ block: 'nearest' });
      next.focus({ preventScroll: true });
    },
    currentCard: () => current,
    card(cardId) {
      const whole = comparison();
      const check = whole?.checks.find((each) => each.id === cardId);
      const claimId = check ? claimChecked(check) : cardId;
      return whole?.cards.find((card) => card.id === claimId);
    },
    comparison,
    search(open) {
      looking = open;
      if (open) drawSearch();
      else draw();
    },
    searching: () => looking,
    results(result) {
      const whole = comparison();
      root
        .querySelector('.answer')
        ?.replaceChildren(lookupResults(whole ? contextFor(ctx, whole) : ctx, result));
    },
    keys() {
      const dialog = keyMap(ctx, () => dialog.close());
      dialog.addEventListener('close', () => dialog.remove());
      root.append(dialog);
      dialog.showModal();
    },
  };
  draw();
  return view;
}
