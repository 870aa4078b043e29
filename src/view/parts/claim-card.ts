import type { Card } from '../../core/model.ts';
import type { Param } from '../../shared/i18n/message.ts';
import { type Child, h } from '../dom/h.ts';
import { say } from '../dom/say.ts';
import { relationKind } from '../model/relation-kind.ts';
import { cardSentence } from '../say/card-line.ts';
import { cardHead } from './card-head.ts';
import type { ViewContext } from './context.ts';

/** The card of one claim: what every such card is found and reached by, and its head; then what is in it. */
export function claimCard(
  ctx: ViewContext,
  card: Card,
  topic: readonly Param[],
  ...inside: Child[]
): HTMLElement {
  return h(
    'article',
    {
      class: `card k-${relationKind(card.headline)}`,
      id: `card-${card.id}`,
      'data-card': card.id,
      tabindex: -1,
    },
    cardHead(ctx, { cardId: card.id, claimId: card.id, relation: card.headline, topic }),
    inside,
  );
}

/** The result of a card in words, above its drawing. */
export function resultLine(ctx: ViewContext, card: Card): HTMLElement {
  return h(
    'p',
    { class: 'sum' },
    cardSentence(card).map((sentence) => [say(ctx.speech, sentence), ' ']),
  );
}
