import type { Comparison } from '../../core/model.ts';
import { t } from '../../shared/i18n/to-text.ts';
import { h } from '../dom/h.ts';
import { num } from '../dom/say.ts';
import { FILTERS, type Filter, passes } from '../model/filter-cards.ts';
import type { ViewContext } from './context.ts';

/** What to show, as words with an underline; a filter that would show nothing is not offered. */
export function filters(ctx: ViewContext, comparison: Comparison, now: Filter): HTMLElement {
  const { cards } = comparison;
  const counts = FILTERS.map((filter) => ({
    filter,
    n: cards.filter((card) => passes(card, filter)).length,
  }));
  return h(
    'div',
    { class: 'chips', role: 'group', 'aria-label': t(ctx.speech, 'filters') },
    counts
      .filter(({ filter, n }) => filter === 'all' || n > 0)
      .map(({ filter, n }) =>
        h(
          'button',
          {
            type: 'button',
            class: 'chip',
            'aria-pressed': String(filter === now),
            'data-filter': filter,
            on: { click: () => ctx.ask({ wish: 'filter', filter }) },
          },
          t(ctx.speech, `filter_${filter}`),
          ' ',
          num(ctx.speech, n),
        ),
      ),
  );
}
