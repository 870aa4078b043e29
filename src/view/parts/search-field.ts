import { t } from '../../shared/i18n/to-text.ts';
import { h } from '../dom/h.ts';
import type { ViewContext } from './context.ts';
import { sign } from './glyphs.ts';

/** The field to look anything up: asks as one types; whoever wires it waits for the typing to rest. */
export function searchField(ctx: ViewContext, text: string): HTMLElement {
  const input: HTMLInputElement = h('input', {
    type: 'search',
    name: 'q',
    value: text,
    autocomplete: 'off',
    spellcheck: 'false',
    dir: 'auto',
    maxlength: 400,
    placeholder: t(ctx.speech, 'search_hint'),
    'aria-label': t(ctx.speech, 'act_search'),
    on: { input: () => ctx.ask({ wish: 'look-up', text: input.value }) },
  });
  // A text of its own direction, an empty field in the reader's.
  if (text === '') input.dir = ctx.speech.dir;
  input.addEventListener('input', () => {
    input.dir = input.value === '' ? ctx.speech.dir : 'auto';
  });
  return h('label', { class: 'find' }, sign('search'), input);
}
