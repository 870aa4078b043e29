import type { Comparison } from '../../core/model.ts';
import { msg } from '../../shared/i18n/message.ts';
import { t } from '../../shared/i18n/to-text.ts';
import { dotted } from '../dom/dotted.ts';
import { h } from '../dom/h.ts';
import { name, say, sayDate } from '../dom/say.ts';
import { isSelection } from '../model/is-selection.ts';
import { wireName } from '../say/family-name.ts';
import type { ViewContext } from './context.ts';
import { brandSign, signButton } from './glyphs.ts';

/** Stays at the top: our sign, the frame's controls, and which page this is. */
export function topBar(ctx: ViewContext, article: Comparison['article'] | null): HTMLElement {
  const { speech } = ctx;
  return h(
    'header',
    { class: 'top' },
    h(
      'div',
      { class: 'bar' },
      h('h1', { class: 'brand' }, brandSign(), t(speech, 'app_name')),
      signButton('search', t(speech, 'act_search'), () => ctx.ask({ wish: 'show-search' })),
      signButton('dock', t(speech, 'act_dock'), () => ctx.ask({ wish: 'dock' }), true),
      signButton('options', t(speech, 'act_options'), () => ctx.ask({ wish: 'options' })),
      signButton('close', t(speech, 'act_close'), () => ctx.ask({ wish: 'close' })),
    ),
    article ? pageLine(ctx, article) : null,
  );
}

/** Outlet, date and wire of the page. */
function pageLine(ctx: ViewContext, article: Comparison['article']): HTMLElement {
  const { speech, labels } = ctx;
  if (isSelection(article)) return selectionLine(ctx);
  return h(
    'p',
    { class: 'src' },
    h('b', null, article.outlet ? name(article.outlet.name) : say(speech, msg('outlet_unknown'))),
    article.published ? dotted(null, sayDate(speech, article.published, 'full')) : null,
    article.wire
      ? dotted(null, say(speech, msg('credited_to', { who: wireName(article.wire, labels, speech) })))
      : null,
  );
}

/** A selected text stands in the page's place: said plainly, with the way back to the page. */
function selectionLine({ speech, ask }: ViewContext): HTMLElement {
  return h(
    'p',
    { class: 'src selected' },
    h('b', null, t(speech, 'selection')),
    h(
      'button',
      { type: 'button', class: 'word', on: { click: () => ask({ wish: 'retry' }) } },
      t(speech, 'act_back'),
    ),
  );
}
