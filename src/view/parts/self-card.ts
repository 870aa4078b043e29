import type { Comparison, SelfCheck } from '../../core/model.ts';
import { msg } from '../../shared/i18n/message.ts';
import { t } from '../../shared/i18n/to-text.ts';
import { h } from '../dom/h.ts';
import { say } from '../dom/say.ts';
import { cardHead } from './card-head.ts';
import type { ViewContext } from './context.ts';
import { relationGlyph } from './glyphs.ts';
import { figuresById } from './sum-card.ts';
import { figureWording, printedAttrs } from './wording.ts';

/** One article that gives one thing two values: both wordings, one under the other. */
export function selfCard(ctx: ViewContext, check: SelfCheck, comparison: Comparison): HTMLElement | null {
  const figures = figuresById(comparison);
  const claims = check.claims.flatMap((id) => figures.get(id) ?? []);
  if (claims.length !== 2) return null;
  const mark = h('span', { class: 'rel k-differs' }, relationGlyph('differs'), t(ctx.speech, 'self_check'));
  return h(
    'article',
    { class: 'card k-differs', id: `card-${check.id}`, 'data-card': check.id, tabindex: -1 },
    cardHead(ctx, { cardId: check.id, claimId: claims[1]?.id ?? null, relation: null, mark, topic: [] }),
    h(
      'p',
      { class: 'sum' },
      say(ctx.speech, msg(check.kind === 'headline' ? 'self_headline' : 'self_two_values')),
    ),
    h(
      'ol',
      { class: 'pair' },
      claims.map((claim) =>
        h(
          'li',
          null,
          h('span', { class: 'by' }, t(ctx.speech, claim.paragraph === 'title' ? 'in_headline' : 'in_text')),
          h(
            'p',
            { class: 'w', ...printedAttrs(claim.said, comparison.article.lang) },
            figureWording(claim, true),
          ),
        ),
      ),
    ),
  );
}
