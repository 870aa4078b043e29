import type { Comparison, IsoDate } from '../../core/model.ts';
import { msg } from '../../shared/i18n/message.ts';
import { h } from '../dom/h.ts';
import { say } from '../dom/say.ts';
import { cleanText } from '../model/clean-text.ts';
import { addressOnPaper } from '../model/safe-url.ts';
import type { ViewContext } from './context.ts';
import { printedAttrs } from './wording.ts';

/** What a sheet of paper must say of itself, on paper only: which article, where, and when it was compared. */
export function paperHead(ctx: ViewContext, article: Comparison['article'], at: IsoDate): HTMLElement {
  const title = cleanText(article.title);
  const address = addressOnPaper(article.url);
  return h(
    'header',
    { class: 'on-paper' },
    title ? h('h2', printedAttrs(title, article.lang), title) : null,
    address ? h('p', { class: 'address' }, h('bdi', { dir: 'ltr' }, address)) : null,
    h('p', null, say(ctx.speech, msg('compared_on', { date: { date: at, style: 'full' } }))),
  );
}
