import { msg } from '../../shared/i18n/message.ts';
import { type Attrs, type Child, h } from '../dom/h.ts';
import { say } from '../dom/say.ts';
import type { ViewContext } from './context.ts';
import { sign } from './glyphs.ts';

/** Longer texts are shown by their first lines: about nine lines at 400 px. */
const LONG = 420;

/** A text that is shortened on the screen when long, with a button for the whole; nothing is cut from the text itself. */
export function longText(
  ctx: ViewContext,
  tag: 'p' | 'blockquote',
  attrs: Attrs,
  length: number,
  children: Child,
): Node[] {
  const element = h(tag, attrs, children);
  if (length <= LONG) return [element];
  element.classList.add('clamped');
  const button: HTMLButtonElement = h(
    'button',
    {
      class: 'more',
      type: 'button',
      'aria-expanded': 'false',
      on: {
        click: () => {
          element.classList.remove('clamped');
          button.remove();
        },
      },
    },
    sign('down'),
    h('span', null, say(ctx.speech, msg('whole_text'))),
  );
  return [element, button];
}
