import type { Card, Comparison } from '../../core/model.ts';
import { h } from '../dom/h.ts';
import { say } from '../dom/say.ts';
import { countOutlets } from '../model/group-rows.ts';
import { reportingRows, sourcesBehind } from '../model/reporting-rows.ts';
import { outletsAndSources } from '../say/family-name.ts';
import type { ViewContext } from './context.ts';
import { sign } from './glyphs.ts';
import { quoted } from './quote-variant.ts';
import { relationMark } from './relation-mark.ts';
import { figureWording, printedAttrs } from './wording.ts';

/** A claim that needs no card at first sight: one line, the card behind it, made when it is opened. */
export function foldedCard(
  ctx: ViewContext,
  card: Card,
  article: Comparison['article'],
  draw: () => HTMLElement,
): HTMLElement {
  const reporting = reportingRows(card);
  const holder = h('div', { class: 'folded', 'data-card': card.id, tabindex: -1 });
  const button: HTMLButtonElement = h(
    'button',
    {
      class: 'line',
      type: 'button',
      'aria-expanded': 'false',
      on: {
        click: () => {
          const open = button.getAttribute('aria-expanded') !== 'true';
          button.setAttribute('aria-expanded', String(open));
          holder.querySelector('.card')?.remove();
          if (open) holder.append(draw());
        },
      },
    },
    relationMark(ctx.speech, card.headline),
    h(
      'span',
      { class: 'w', ...printedAttrs(card.claim.said, article.lang) },
      card.kind === 'figure' ? figureWording(card.claim, true) : quoted(card.claim.said, article.lang),
    ),
    h(
      'span',
      { class: 'cnt' },
      reporting.length > 0
        ? say(ctx.speech, outletsAndSources(countOutlets(reporting), sourcesBehind(reporting, card.families)))
        : null,
    ),
    sign('down'),
  );
  holder.append(button);
  return holder;
}
