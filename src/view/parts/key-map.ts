import { t } from '../../shared/i18n/to-text.ts';
import { DEFAULT_KEYS, KEY_ACTS, type KeyAct, type KeyMap, keyName } from '../../shared/sidebar-keys.ts';
import { h } from '../dom/h.ts';
import type { ViewContext } from './context.ts';
import { signButton } from './glyphs.ts';

/** Keys that do the same beside the chosen one, and cannot be changed. */
const BESIDES: Partial<Record<KeyAct, string>> = { next: '↓', previous: '↑', show: 'Enter' };

/** The sidebar's keys and what they do: `says` is the key of its words. */
export function keyLines(keys: KeyMap): readonly { keys: readonly string[]; says: string }[] {
  const chosen = KEY_ACTS.map((act) => {
    const besides = BESIDES[act];
    return { keys: [keyName(keys[act]), ...(besides ? [besides] : [])], says: `key_${act}` };
  });
  return [...chosen, { keys: ['Esc'], says: 'key_close' }];
}

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
      keyLines(ctx.keys ?? DEFAULT_KEYS).map(({ keys, says }) =>
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
    h(
      'button',
      { class: 'word', type: 'button', on: { click: () => ctx.ask({ wish: 'options' }) } },
      t(speech, 'key_change_all'),
    ),
  );
}
