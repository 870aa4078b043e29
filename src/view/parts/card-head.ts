import type { FigureRelation, QuoteRelation } from '../../core/model.ts';
import { msg, type Param } from '../../shared/i18n/message.ts';
import { t } from '../../shared/i18n/to-text.ts';
import { dotted } from '../dom/dotted.ts';
import { h } from '../dom/h.ts';
import { say } from '../dom/say.ts';
import type { ViewContext } from './context.ts';
import { signButton } from './glyphs.ts';
import { relationMark } from './relation-mark.ts';

export interface Head {
  cardId: string;
  /** The claim to scroll to; null where the card is about several. */
  claimId: string | null;
  relation: FigureRelation | QuoteRelation | null;
  mark?: Node;
  topic: readonly Param[];
}

/** The first line of a card: relation, what it is about, what can be done. */
export function cardHead(ctx: ViewContext, head: Head): HTMLElement {
  const { speech } = ctx;
  const { claimId } = head;
  return h(
    'header',
    { class: 'kick' },
    head.mark ?? relationMark(speech, head.relation),
    h(
      'span',
      { class: 'what' },
      head.topic.map((part, i) => [
        i > 0
          ? dotted(null, say(speech, msg('just', { value: part })))
          : say(speech, msg('just', { value: part })),
      ]),
    ),
    h(
      'span',
      { class: 'acts' },
      claimId === null || ctx.placeless
        ? null
        : signButton('show', t(speech, 'act_show'), () => ctx.ask({ wish: 'show-claim', claimId }), true),
      signButton('copy', t(speech, 'act_copy'), () => ctx.ask({ wish: 'copy-card', cardId: head.cardId })),
    ),
  );
}
