import { t } from '../../shared/i18n/to-text.ts';
import { h } from '../dom/h.ts';
import { name } from '../dom/say.ts';
import type { ViewContext } from './context.ts';
import { sign } from './glyphs.ts';

/** What was looked up lately; kept in this browser alone. */
export function recentLookups(ctx: ViewContext, texts: readonly string[]): HTMLElement | null {
  if (texts.length === 0) return null;
  return h(
    'section',
    { class: 'recent' },
    h(
      'p',
      { class: 'hd2' },
      h('span', null, t(ctx.speech, 'recent')),
      h(
        'button',
        { type: 'button', class: 'word', on: { click: () => ctx.ask({ wish: 'forget-lookups' }) } },
        t(ctx.speech, 'recent_forget'),
      ),
    ),
    h(
      'ul',
      null,
      texts.map((text) =>
        h(
          'li',
          null,
          h(
            'button',
            { type: 'button', on: { click: () => ctx.ask({ wish: 'look-up', text }) } },
            sign('past'),
            name(text),
          ),
        ),
      ),
    ),
  );
}
