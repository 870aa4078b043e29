import { t } from '../../shared/i18n/to-text.ts';
import { h } from '../dom/h.ts';
import type { ViewContext } from './context.ts';
import { signButton } from './glyphs.ts';

/** The sidebar's keys and what they do. */
export const KEYS: readonly { keys: readonly string[]; says: string }[] = [
  { keys: ['J', '↓'], says: 'key_next' },
  { keys: ['K', '↑'], says: 'key_previous' },
  { keys: ['O', 'Enter'], says: 'key_show' },
  { keys: ['C'], says: 'key_copy' },
  { keys: ['/'], says: 'key_search' },
  { keys: ['?'], says: 'key_help' },
  { keys: ['Esc'], says: 'key_close' },
];

/** The map of keys, as a dialog. */
export function keyMap(ctx: ViewContext, close: () => void): HTMLDialogElement {
  const { speech } = ctx;
  return h(
    'dialog',
    { class: 'keymap', 'aria-label': t(speech, 'keys_title') },
    h(
      'header',
      null,
      h('h2', null, t(speech, 'keys_title')),
      signButton('close', t(speech, 'act_close_this'), close),
    ),
    h(
      'dl',
      null,
      KEYS.map(({ keys, says }) =>
        h(
          'div',
          null,
          h(
            'dt',
            null,
            keys.map((key) => h('kbd', null, key)),
          ),
          h('dd', null, t(speech, says)),
        ),
      ),
    ),
  );
}
