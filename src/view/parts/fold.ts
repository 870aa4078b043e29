import type { Msg } from '../../shared/i18n/message.ts';
import { type Child, h } from '../dom/h.ts';
import { say } from '../dom/say.ts';
import type { ViewContext } from './context.ts';
import { sign } from './glyphs.ts';

/**
 * A button that brings what is not shown yet, made only then: a claim that 500 outlets have
 * costs no more to draw than one that five have.
 */
export function unfold(ctx: ViewContext, label: Msg, make: () => readonly Node[]): HTMLElement {
  const button: HTMLButtonElement = h(
    'button',
    {
      class: 'more',
      type: 'button',
      on: {
        click: () => {
          const made = make();
          button.replaceWith(...made);
          const first = made.find((node) => node instanceof HTMLElement);
          first?.querySelector<HTMLElement>('a, button')?.focus();
        },
      },
    },
    sign('down'),
    h('span', null, say(ctx.speech, label)),
  );
  return button;
}

/** The first of a list, and the others behind a button. */
export function shortList<T>(
  items: readonly T[],
  limit: number,
  draw: (item: T) => Node,
  rest: (left: readonly T[]) => Node,
): Child[] {
  // One more than the limit is shown: a button in its place would take as much room.
  if (items.length <= limit + 1) return items.map(draw);
  return [...items.slice(0, limit).map(draw), rest(items.slice(limit))];
}
