import { describe, expect, it } from 'vitest';
import { DEFAULT_KEYS } from '../../shared/sidebar-keys.ts';
import { keyAct } from './sidebar-keys.ts';

/** A key press as it arrives at an element. */
function press(
  init: KeyboardEventInit,
  tag = 'body',
  attrs: Record<string, string> = {},
  keys = DEFAULT_KEYS,
): ReturnType<typeof keyAct> {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attrs)) element.setAttribute(name, value);
  document.body.append(element);
  let act: ReturnType<typeof keyAct> = null;
  element.addEventListener('keydown', (event) => {
    act = keyAct(event, keys);
  });
  element.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }));
  element.remove();
  return act;
}

describe('keys of the sidebar', () => {
  it('go by the key’s place, so that an Arabic layout works', () => {
    expect(press({ code: 'KeyJ', key: 'ت' })).toBe('next');
    expect(press({ code: 'KeyJ', key: 'j' })).toBe('next');
    expect(press({ code: 'KeyK', key: 'ن' })).toBe('previous');
    expect(press({ key: '؟', code: 'Slash' })).toBe('keys');
    expect(press({ key: '/', code: 'Slash' })).toBe('search');
    expect(press({ key: 'Escape' })).toBe('close');
  });

  it('go by the map that the person made; arrows and Escape stay', () => {
    const mine = { ...DEFAULT_KEYS, next: 'KeyN', search: 'Digit4' };
    const pressed = (init: KeyboardEventInit) => press(init, 'body', {}, mine);
    expect(pressed({ code: 'KeyN', key: 'ى' })).toBe('next');
    expect(pressed({ code: 'KeyJ', key: 'j' })).toBeNull();
    expect(pressed({ code: 'Digit4', key: '٤' })).toBe('search');
    expect(pressed({ code: 'Slash', key: '/' })).toBeNull();
    expect(pressed({ code: 'ArrowDown', key: 'ArrowDown' })).toBe('next');
    expect(pressed({ code: 'Escape', key: 'Escape' })).toBe('close');
  });

  it('show a card on Enter, and leave buttons their Enter', () => {
    expect(press({ key: 'Enter' }, 'article', { 'data-card': 'f0' })).toBe('show');
    expect(press({ key: 'Enter' }, 'button')).toBeNull();
  });

  it('leave the browser its shortcuts and fields their letters', () => {
    expect(press({ code: 'KeyC', key: 'c', ctrlKey: true })).toBeNull();
    expect(press({ code: 'KeyJ', key: 'j', altKey: true })).toBeNull();
    expect(press({ code: 'KeyJ', key: 'j' }, 'input')).toBeNull();
    expect(press({ key: '/' }, 'select')).toBeNull();
    expect(press({ key: 'Escape' }, 'input')).toBe('close');
  });
});
