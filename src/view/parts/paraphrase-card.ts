import type { Comparison, Paraphrase } from '../../core/model.ts';
import { t } from '../../shared/i18n/to-text.ts';
import { h } from '../dom/h.ts';
import { cleanText } from '../model/clean-text.ts';
import type { ViewContext } from './context.ts';
import { relationGlyph } from './glyphs.ts';
import { outletLink } from './outlet-link.ts';
import { quoteMarks } from './quote-marks.ts';
import { printedAttrs } from './wording.ts';

/** What the page says as its own and another outlet prints as a quote: both wordings, one under the other. */
export function paraphraseCard(
  ctx: ViewContext,
  { id, span, report, claim }: Paraphrase,
  { article }: Comparison,
): HTMLElement {
  const [open, close] = quoteMarks(report.lang);
  const mark = h('span', { class: 'rel k-trans' }, relationGlyph('speaker'), t(ctx.speech, 'paraphrase'));
  return h(
    'article',
    { class: 'card', id: `paraphrase-${id}` },
    h('header', { class: 'kick' }, mark),
    h(
      'ol',
      { class: 'pair' },
      h(
        'li',
        null,
        h('span', { class: 'by' }, t(ctx.speech, 'paraphrase_here')),
        h('p', { class: 'w', ...printedAttrs(span.said, article.lang) }, cleanText(span.said)),
      ),
      h(
        'li',
        null,
        h('span', { class: 'by' }, outletLink(report, claim.said)),
        h(
          'p',
          { class: 'w', ...printedAttrs(claim.said, report.lang) },
          `${open}${cleanText(claim.said)}${close}`,
        ),
      ),
    ),
  );
}
