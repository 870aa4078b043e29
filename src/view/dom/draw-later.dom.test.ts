import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DrawLater } from './draw-later.ts';
import { h } from './h.ts';

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
});
afterEach(() => vi.useRealTimers());

const put = (later: DrawLater, id: string, onMake: () => void = () => undefined): HTMLElement => {
  const holder = h('div', { 'data-card': id, tabindex: -1, class: 'pending' });
  document.body.append(
    later.put(holder, () => {
      onMake();
      return h('div', { 'data-card': id, tabindex: -1 }, `drawn ${id}`);
    }),
  );
  return holder;
};
const drawn = () => [...document.body.children].map((each) => each.textContent);

describe('drawing later', () => {
  it('draws in order when there is time, and nothing at once', () => {
    const later = new DrawLater();
    const order: string[] = [];
    for (const id of ['a', 'b', 'c']) put(later, id, () => order.push(id));
    expect(drawn()).toEqual(['', '', '']);
    vi.runAllTimers();
    expect(drawn()).toEqual(['drawn a', 'drawn b', 'drawn c']);
    expect(order).toEqual(['a', 'b', 'c']);
  });

  it('draws what is asked for now, once, and leaves it focused and marked', () => {
    const later = new DrawLater();
    let made = 0;
    put(later, 'a');
    const holder = put(later, 'b', () => {
      made += 1;
    });
    holder.classList.add('now');
    holder.focus();
    const card = later.now(holder);
    expect(card.textContent).toBe('drawn b');
    expect(card.classList.contains('now')).toBe(true);
    expect(document.activeElement).toBe(card);
    expect(later.now(card)).toBe(card);
    expect(drawn()[0]).toBe('');
    vi.runAllTimers();
    expect(made).toBe(1);
  });

  it('draws all for the printer, and nothing of a page that is gone', () => {
    const later = new DrawLater();
    put(later, 'a');
    put(later, 'b');
    later.all();
    expect(drawn()).toEqual(['drawn a', 'drawn b']);
    let made = 0;
    put(later, 'c', () => {
      made += 1;
    });
    later.cancel();
    vi.runAllTimers();
    expect(made).toBe(0);
  });

  it('leaves far cards until the reader comes near', () => {
    const watched = new Set<Element>();
    let come: (seen: { isIntersecting: boolean; target: Element }[]) => void = () => undefined;
    class Watch {
      constructor(told: typeof come) {
        come = told;
      }
      observe = (target: Element) => void watched.add(target);
      unobserve = (target: Element) => void watched.delete(target);
      disconnect = () => watched.clear();
    }
    vi.stubGlobal('IntersectionObserver', Watch);
    const later = new DrawLater();
    const holders = Array.from({ length: 60 }, (_, i) => put(later, `c${i}`));
    vi.runAllTimers();
    expect(drawn().filter(Boolean)).toHaveLength(40);
    expect(watched.size).toBe(20);
    const far = holders[55];
    if (far) come([{ isIntersecting: false, target: far }]);
    expect(drawn()[55]).toBe('');
    if (far) come([{ isIntersecting: true, target: far }]);
    expect(drawn()[55]).toBe('drawn c55');
    expect(watched.size).toBe(19);
    vi.unstubAllGlobals();
  });
});
