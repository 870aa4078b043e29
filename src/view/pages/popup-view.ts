import type { Comparison, LookupResult } from '../../core/model.ts';
import { counted } from '../../shared/i18n/message.ts';
import { t } from '../../shared/i18n/to-text.ts';
import type { PageState } from '../../shared/messages.ts';
import { h } from '../dom/h.ts';
import { say } from '../dom/say.ts';
import { contextFor, type ViewContext } from '../parts/context.ts';
import { figureCard } from '../parts/figure-card.ts';
import { fiveLines } from '../parts/five-lines.ts';
import { brandSign, signButton } from '../parts/glyphs.ts';
import { lookupResults } from '../parts/lookup-results.ts';
import { quoteCard } from '../parts/quote-card.ts';
import { recentLookups } from '../parts/recent-lookups.ts';
import { searchField } from '../parts/search-field.ts';
import { notInLibraryPage, partialNote } from '../parts/states.ts';
import { drawBody } from './draw-page-state.ts';

/** The popup on the screen. */
export interface PopupView {
  page(state: PageState): void;
  recent(texts: readonly string[]): void;
  results(result: LookupResult): void;
  /** A selected text beside other outlets, in the cards of the sidebar; looked up where it claims nothing. */
  selection(text: string, comparison: Comparison): void;
  /** The selection that is shown, for copying; null where none is. */
  selected(): Comparison | null;
  /** Puts a text into the field, as if it had been typed. */
  type(text: string): void;
}

/** Letters of a selection that a look-up can do something with. */
const LOOKED_UP = 200;

/** Puts the popup into a root element: this page, the search, what was looked up. */
export function createPopupView(root: HTMLElement, ctx: ViewContext): PopupView {
  const page = h('div', { class: 'here-now' });
  const field = searchField(ctx, '');
  const answer = h('div', { class: 'answer' });
  const recent = h('div');
  const end = h('div', { class: 'end' });
  const scroll = h('div', { class: 'scroll' }, answer, page, recent);
  root.replaceChildren(
    h(
      'header',
      { class: 'bar' },
      h('h1', { class: 'brand' }, brandSign(), t(ctx.speech, 'app_name')),
      signButton('options', t(ctx.speech, 'act_options'), () => ctx.ask({ wish: 'options' })),
    ),
    field,
    scroll,
    end,
  );

  let selected: Comparison | null = null;
  function looking(on: boolean): void {
    page.hidden = on;
    recent.hidden = on;
    answer.hidden = !on;
  }
  looking(false);

  function type(text: string): void {
    const input = field.querySelector('input');
    if (!input) return;
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.focus();
  }
  /** A look-up that is taken up again stands in the field, to be changed or cleared. */
  const again: ViewContext = {
    ...ctx,
    ask: (wish) => (wish.wish === 'look-up' ? type(wish.text) : ctx.ask(wish)),
  };

  return {
    page(state) {
      page.replaceChildren(drawPage(ctx, state));
      // While a page is read nothing in it can be focused, and what is scrolled must be reached by keys.
      if (state.kind === 'reading') scroll.tabIndex = 0;
      else scroll.removeAttribute('tabindex');
      end.replaceChildren(...drawEnd(ctx, state));
    },
    recent(texts) {
      recent.replaceChildren(...[recentLookups(again, texts)].filter((node) => node !== null));
    },
    results(result) {
      selected = null;
      const empty = result.query.kind === 'empty';
      looking(!empty);
      answer.replaceChildren(...(empty ? [] : [lookupResults(ctx, result)]));
    },
    selection(text, comparison) {
      selected = comparison;
      if (comparison.cards.length === 0) return type(text.slice(0, LOOKED_UP));
      looking(true);
      const own = contextFor(ctx, comparison);
      const cards = comparison.cards.map((card) =>
        card.kind === 'figure'
          ? figureCard(own, card, comparison.article)
          : quoteCard(own, card, comparison.article),
      );
      answer.replaceChildren(h('h2', { class: 'sec' }, t(ctx.speech, 'selection')), ...cards);
    },
    selected: () => selected,
    type,
  };
}

function drawPage(ctx: ViewContext, state: PageState): Node {
  if (state.kind !== 'compared') return drawBody(ctx, state);
  const { comparison } = state;
  const own = contextFor(ctx, comparison);
  if (comparison.cards.length === 0 || comparison.overview.outlets === 0)
    return notInLibraryPage(own, comparison.overview.figures, comparison.overview.quotes);
  const lines = fiveLines(own, comparison);
  return state.problem ? h('div', null, partialNote(own, state.problem), lines) : lines;
}

function drawEnd(ctx: ViewContext, state: PageState): Node[] {
  if (state.kind !== 'compared') return [h('span', null, t(ctx.speech, 'nothing_kept_of_page'))];
  return [
    h('span', null, say(ctx.speech, counted('cards_here', state.comparison.cards.length))),
    h(
      'button',
      { type: 'button', class: 'btn pri', on: { click: () => ctx.ask({ wish: 'open-sidebar' }) } },
      t(ctx.speech, 'act_open_sidebar'),
    ),
  ];
}
