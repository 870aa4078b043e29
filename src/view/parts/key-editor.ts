import { msg } from '../../shared/i18n/message.ts';
import type { Speech } from '../../shared/i18n/speech.ts';
import { t } from '../../shared/i18n/to-text.ts';
import {
  actOf,
  DEFAULT_KEYS,
  KEY_ACTS,
  type KeyAct,
  type KeyMap,
  keyName,
  keyOf,
} from '../../shared/sidebar-keys.ts';
import { h } from '../dom/h.ts';
import { say } from '../dom/say.ts';

/** The sidebar's keys, each a button that takes the next key pressed. A key that is taken, or cannot be one, is told and not taken. */
export function keyEditor(speech: Speech, keys: KeyMap, change: (keys: KeyMap) => void): HTMLElement {
  const told = h('p', { class: 'told', role: 'status' });
  const changed = KEY_ACTS.some((act) => keys[act] !== DEFAULT_KEYS[act]);
  return h(
    'div',
    { class: 'keyed' },
    h(
      'dl',
      { class: 'keys' },
      KEY_ACTS.map((act) =>
        h(
          'div',
          null,
          h('dt', null, keyButton(speech, keys, act, told, change)),
          h('dd', null, t(speech, `key_${act}`)),
        ),
      ),
    ),
    told,
    changed
      ? h(
          'button',
          { class: 'btn', type: 'button', on: { click: () => change(DEFAULT_KEYS) } },
          t(speech, 'key_reset'),
        )
      : null,
  );
}

function keyButton(
  speech: Speech,
  keys: KeyMap,
  act: KeyAct,
  told: HTMLElement,
  change: (keys: KeyMap) => void,
): HTMLElement {
  const does = t(speech, `key_${act}`);
  const label = t(speech, 'key_of', { key: keyName(keys[act]), does });
  const stop = (): void => {
    button.setAttribute('aria-pressed', 'false');
    told.replaceChildren();
  };
  const take = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || button.getAttribute('aria-pressed') !== 'true') return;
    if (event.key === 'Tab' || event.key === 'Shift') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') {
      stop();
      return;
    }
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const key = plain ? keyOf(event) : null;
    const holder = actOf(keys, key);
    if (key === null) told.replaceChildren(say(speech, msg('key_unfit')));
    else if (holder !== null && holder !== act)
      told.replaceChildren(say(speech, msg('key_taken', { key: keyName(key), does: msg(`key_${holder}`) })));
    else {
      stop();
      change({ ...keys, [act]: key });
    }
  };
  const button: HTMLButtonElement = h(
    'button',
    {
      class: 'keycap',
      type: 'button',
      name: `key-${act}`,
      'aria-pressed': 'false',
      'aria-label': label,
      on: {
        click: () => {
          button.setAttribute('aria-pressed', 'true');
          told.replaceChildren(say(speech, msg('key_press', { does })));
          button.focus();
        },
        keydown: take,
        blur: stop,
      },
    },
    h('kbd', null, keyName(keys[act])),
  );
  return button;
}
