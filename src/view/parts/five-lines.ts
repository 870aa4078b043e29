import type { Card, Comparison } from '../../core/model.ts';
import { counted, msg } from '../../shared/i18n/message.ts';
import { type Child, h } from '../dom/h.ts';
import { name, say } from '../dom/say.ts';
import { countOutlets } from '../model/group-rows.ts';
import { orderCards } from '../model/order-cards.ts';
import { reportingRows } from '../model/reporting-rows.ts';
import { outletsAndSources } from '../say/family-name.ts';
import { sayValue } from '../say/value.ts';
import type { ViewContext } from './context.ts';
import { quoted } from './quote-variant.ts';
import { relationMark } from './relation-mark.ts';
import { figureWording, printedAttrs } from './wording.ts';

/** Lines of the popup for a page. */
const LINES = 5;

/** This page in five lines: the gravest claims, each a way to its card. */
export function fiveLines(ctx: ViewContext, comparison: Comparison): HTMLElement {
  const { article, overview } = comparison;
  return h(
    'section',
    { class: 'five' },
    h(
      'h2',
      null,
      article.outlet ? name(article.outlet.name) : name(article.title),
      h('span', null, say(ctx.speech, outletsAndSources(overview.outlets, overview.sources))),
    ),
    h(
      'ul',
      null,
      orderCards(comparison.cards, 'differences')
        .slice(0, LINES)
        .map((card) => line(ctx, card, article.lang)),
    ),
  );
}

function line(ctx: ViewContext, card: Card, lang: string): HTMLElement {
  return h(
    'li',
    null,
    h(
      'button',
      { type: 'button', on: { click: () => ctx.ask({ wish: 'open-card', cardId: card.id }) } },
      relationMark(ctx.speech, card.headline),
      h(
        'span',
        { class: 'w', ...printedAttrs(card.claim.said, lang) },
        card.kind === 'figure' ? figureWording(card.claim, false) : quoted(card.claim.said, lang),
      ),
      h('span', { class: 'v' }, result(ctx, card)),
    ),
  );
}

/** `34,000 or 37,000` where values differ, else how many outlets. */
function result(ctx: ViewContext, card: Card): Child {
  if (card.onlyHere || card.rows.length === 0) return null;
  if (card.kind === 'figure' && card.headline === 'differs') {
    const other = card.rows.find((row) => row.relation === 'differs');
    if (other)
      return say(ctx.speech, msg('value_or', { here: sayValue(card.claim), there: sayValue(other.claim) }));
  }
  const reporting = reportingRows(card);
  return reporting.length > 0 ? say(ctx.speech, counted('outlets', countOutlets(reporting))) : null;
}
