import { msg } from '../../shared/i18n/message.ts';
import { t } from '../../shared/i18n/to-text.ts';
import { DEFAULT_KEYS, keyName } from '../../shared/sidebar-keys.ts';
import { h } from '../dom/h.ts';
import { say } from '../dom/say.ts';
import type { ExportForm, ViewContext } from './context.ts';
import { sign } from './glyphs.ts';

const FORMS: readonly ExportForm[] = ['markdown', 'csv', 'json'];

/** At the end: take it along, what we do not do, and the keys. */
export function foot(ctx: ViewContext): HTMLElement {
  const { speech, keys = DEFAULT_KEYS } = ctx;
  return h(
    'footer',
    { class: 'foot' },
    h(
      'p',
      { class: 'take' },
      sign('take'),
      h('span', null, t(speech, 'take_along')),
      FORMS.map((form) =>
        h(
          'button',
          { type: 'button', class: 'word', on: { click: () => ctx.ask({ wish: 'export', form }) } },
          t(speech, `export_${form}`),
        ),
      ),
      h(
        'button',
        { type: 'button', class: 'word', on: { click: () => ctx.ask({ wish: 'print' }) } },
        t(speech, 'print'),
      ),
    ),
    h('p', null, say(speech, msg('no_verdict'))),
    h('p', null, say(speech, msg('nothing_sent'))),
    h(
      'p',
      { class: 'keys' },
      say(
        speech,
        msg('keys_short', {
          next: keyName(keys.next),
          previous: keyName(keys.previous),
          show: keyName(keys.show),
          copy: keyName(keys.copy),
        }),
      ),
      ' ',
      h(
        'button',
        { type: 'button', class: 'word', on: { click: () => ctx.ask({ wish: 'keys' }) } },
        t(speech, 'all_keys'),
      ),
    ),
  );
}
