import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { parseMessages } from '../../shared/i18n/parse-messages.ts';
import { createSpeech } from '../../shared/i18n/speech.ts';
import { DEFAULT_KEYS, type KeyMap } from '../../shared/sidebar-keys.ts';
import { keyEditor } from './key-editor.ts';

const messages = parseMessages(JSON.parse(readFileSync('src/_locales/en/messages.json', 'utf8')));
const speech = createSpeech({ lang: 'en', messages, base: {}, months: 'gulf', digits: 'western' });

let chosen: KeyMap | null;
const edit = (keys: KeyMap = DEFAULT_KEYS) => {
  const editor = keyEditor(speech, keys, (next) => {
    chosen = next;
  });
  document.body.replaceChildren(editor);
  const button = (act: string) => editor.querySelector<HTMLButtonElement>(`[name="key-${act}"]`);
  const press = (act: string, init: KeyboardEventInit) => {
    const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
    button(act)?.dispatchEvent(event);
    return event;
  };
  const told = () => editor.querySelector('.told')?.textContent ?? '';
  return { editor, button, press, told };
};

beforeEach(() => {
  chosen = null;
});

describe('the editor of keys', () => {
  it('takes the next key pressed, and leaves it to the page where nobody asked', () => {
    const { button, press, told } = edit();
    press('next', { code: 'KeyN', key: 'ى' });
    expect(chosen).toBeNull();
    button('next')?.click();
    expect(told()).toContain('Press the key you want for');
    expect(press('next', { code: 'KeyN', key: 'ى' }).defaultPrevented).toBe(true);
    expect(chosen).toEqual({ ...DEFAULT_KEYS, next: 'KeyN' });
  });

  it('tells whose a key is, and what is none, and takes neither', () => {
    const { button, press, told } = edit();
    button('next')?.click();
    press('next', { code: 'KeyC', key: 'c' });
    expect(told()).toBe('The key C is for “Copy it with citations”. Choose another.');
    press('next', { code: 'KeyN', key: 'n', ctrlKey: true });
    expect(told()).toContain('Only a single letter');
    press('next', { code: 'F5', key: 'F5' });
    expect(told()).toContain('Only a single letter');
    expect(chosen).toBeNull();
  });

  it('is left by Escape and by going on, and goes back to the first keys', () => {
    const { button, press, told } = edit();
    button('copy')?.click();
    press('copy', { code: 'Escape', key: 'Escape' });
    expect([told(), button('copy')?.getAttribute('aria-pressed')]).toEqual(['', 'false']);
    button('copy')?.click();
    expect(press('copy', { code: 'Tab', key: 'Tab' }).defaultPrevented).toBe(false);
    expect(document.querySelector('.keyed > .btn')).toBeNull();
    const { editor } = edit({ ...DEFAULT_KEYS, next: 'KeyN' });
    editor.querySelector<HTMLButtonElement>('.keyed > .btn')?.click();
    expect(chosen).toEqual(DEFAULT_KEYS);
  });
});
