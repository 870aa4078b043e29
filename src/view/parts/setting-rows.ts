import type { Speech } from '../../shared/i18n/speech.ts';
import { t } from '../../shared/i18n/to-text.ts';
import { type Child, h } from '../dom/h.ts';

/** One setting: its name, what it means, its control. */
export function settingRow(speech: Speech, key: string, control: (labelId: string) => Node): HTMLElement {
  const id = `label-${key}`;
  const note = `opt_${key}_note`;
  return h(
    'div',
    { class: 'set' },
    h(
      'div',
      null,
      h('b', { id }, t(speech, `opt_${key}`)),
      speech.has(note) ? h('p', { id: `${id}-note` }, t(speech, note)) : null,
    ),
    control(id),
  );
}

/** A choice among few: all are seen at once. */
export function choice<V extends string>(
  name: string,
  labelId: string,
  options: readonly { value: V; label: string; lang?: string }[],
  now: string,
  choose: (value: V) => void,
): HTMLElement {
  return h(
    'div',
    { class: 'seg', role: 'radiogroup', 'aria-labelledby': labelId },
    options.map((option) =>
      h(
        'label',
        { lang: option.lang },
        h('input', {
          type: 'radio',
          name,
          value: option.value,
          checked: option.value === now,
          on: { change: () => choose(option.value) },
        }),
        h('bdi', null, option.label),
      ),
    ),
  );
}

/** On or off. */
export function toggle(name: string, labelId: string, on: boolean, set: (on: boolean) => void): HTMLElement {
  const input: HTMLInputElement = h('input', {
    class: 'sw',
    type: 'checkbox',
    role: 'switch',
    name,
    checked: on,
    'aria-labelledby': labelId,
    on: { change: () => set(input.checked) },
  });
  return input;
}

/** A part of the options with its heading. */
export function optionSection(speech: Speech, key: string, ...children: Child[]): HTMLElement {
  return h(
    'section',
    { id: key, 'aria-labelledby': `head-${key}` },
    h('h2', { id: `head-${key}` }, t(speech, `sec_${key}`)),
    h('p', { class: 'lead' }, t(speech, `sec_${key}_lead`)),
    children,
  );
}
