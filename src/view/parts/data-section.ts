import { counted, type Msg, msg } from '../../shared/i18n/message.ts';
import type { Speech } from '../../shared/i18n/speech.ts';
import { t } from '../../shared/i18n/to-text.ts';
import type { StorageSummary } from '../../shared/messages.ts';
import { type Child, h } from '../dom/h.ts';
import { num, say } from '../dom/say.ts';

export type ClearWhat = 'library' | 'lookups' | 'all';

export interface DataWishes {
  exportData(): void;
  importData(file: Blob): void;
  clear(what: ClearWhat): void;
}

/** All that is stored, and how to take it, bring it back, and clear it. */
export function dataSection(speech: Speech, stored: StorageSummary | null, wishes: DataWishes): Child {
  return [
    stored ? storedTable(speech, stored) : null,
    row(speech, 'data_take', [
      button(speech, 'data_export', wishes.exportData),
      importButton(speech, wishes.importData),
    ]),
    row(speech, 'data_clear', clearButtons(speech, wishes)),
  ];
}

function storedTable(speech: Speech, stored: StorageSummary): HTMLElement {
  const { pack, library, lookups, bytes } = stored;
  const line = (key: string, what: Child, when: Child): Node[] => [
    h('dt', null, t(speech, key)),
    h('dd', null, what),
    h('dd', null, when),
  ];
  return h(
    'dl',
    { class: 'kept' },
    line(
      'kept_pack',
      say(
        speech,
        msg('kept_pack_value', {
          reports: counted('reports', pack.reports),
          outlets: counted('outlets', pack.outlets),
        }),
      ),
      say(speech, msg('kept_with', { version: pack.version })),
    ),
    line(
      'kept_library',
      say(speech, counted('reports', library.reports)),
      library.since ? say(speech, msg('kept_since', { date: { date: library.since, style: 'full' } })) : null,
    ),
    line('kept_lookups', num(speech, lookups), null),
    bytes === null ? null : line('kept_size', say(speech, sizeOf(bytes)), null),
  );
}

/** Kilobytes, or megabytes with one decimal from the first one on. */
function sizeOf(bytes: number): Msg {
  const kb = Math.ceil(bytes / 1024);
  return kb < 1024 ? msg('kept_kb', { n: kb }) : msg('kept_mb', { n: Math.round((kb / 1024) * 10) / 10 });
}

function row(speech: Speech, key: string, buttons: readonly Node[]): HTMLElement {
  return h(
    'div',
    { class: 'set' },
    h('div', null, h('b', null, t(speech, key)), h('p', null, t(speech, `${key}_note`))),
    h('div', { class: 'btns' }, buttons),
  );
}

function button(speech: Speech, key: string, act: () => void): HTMLElement {
  return h('button', { class: 'btn', type: 'button', on: { click: act } }, t(speech, key));
}

function importButton(speech: Speech, give: (file: Blob) => void): HTMLElement {
  const input: HTMLInputElement = h('input', {
    type: 'file',
    accept: '.json,application/json',
    class: 'vh',
    tabindex: -1,
    'aria-hidden': 'true',
    on: {
      change: () => {
        const file = input.files?.[0];
        if (file) give(file);
      },
    },
  });
  return h(
    'span',
    null,
    button(speech, 'data_import', () => input.click()),
    input,
  );
}

/** Clearing asks once more, in place: the question names what goes, and takes the place of the choices. */
function clearButtons(speech: Speech, wishes: DataWishes): Node[] {
  const holder = h('span', { class: 'clear' });
  const ask = (what: ClearWhat): void => {
    const sure = button(speech, 'clear_confirm', () => wishes.clear(what));
    sure.classList.add('pri');
    holder.replaceChildren(
      h('span', { class: 'sure', role: 'alert' }, t(speech, `clear_sure_${what}`)),
      sure,
      button(speech, 'clear_cancel', () => rest(what)),
    );
    sure.focus();
  };
  /** The choices again; the focus goes back to the one that had been made. */
  const rest = (chosen: ClearWhat | null): void => {
    const whats: readonly ClearWhat[] = ['library', 'lookups', 'all'];
    const buttons = whats.map((what) => button(speech, `clear_${what}`, () => ask(what)));
    holder.replaceChildren(...buttons);
    if (chosen) buttons[whats.indexOf(chosen)]?.focus();
  };
  rest(null);
  return [holder];
}
