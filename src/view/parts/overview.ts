import type { Comparison } from '../../core/model.ts';
import { t } from '../../shared/i18n/to-text.ts';
import { h } from '../dom/h.ts';
import { say } from '../dom/say.ts';
import type { Order } from '../model/order-cards.ts';
import { overviewSentence } from '../say/overview-sentence.ts';
import type { ViewContext } from './context.ts';

/** The first thing read: outlets, sources, what differs; and the order of what follows. */
export function overview(
  ctx: ViewContext,
  comparison: Comparison,
  order: Order,
  languages: Node | null,
): HTMLElement {
  return h(
    'section',
    { class: 'over', 'aria-live': 'polite' },
    h(
      'p',
      { class: 'lead' },
      overviewSentence(comparison).map((sentence) => [say(ctx.speech, sentence), ' ']),
    ),
    comparison.cards.length > 1 ? orderChoice(ctx, order, languages) : null,
  );
}

function orderChoice(ctx: ViewContext, order: Order, languages: Node | null): HTMLElement {
  const orders: readonly Order[] = ['differences', 'article'];
  return h(
    'p',
    { class: 'order' },
    orders.map((each) =>
      h(
        'button',
        {
          type: 'button',
          class: 'word',
          'aria-pressed': String(each === order),
          on: { click: () => ctx.ask({ wish: 'order', order: each }) },
        },
        t(ctx.speech, `order_${each}`),
      ),
    ),
    languages,
  );
}
