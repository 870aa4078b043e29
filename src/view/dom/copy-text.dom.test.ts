import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { copyText } from './copy-text.ts';

let copied: string | null;

beforeEach(() => {
  copied = null;
  document.body.innerHTML = '<button>b</button><p>one two</p>';
  document.execCommand = vi.fn(() => {
    const field = document.activeElement;
    copied = field instanceof HTMLTextAreaElement ? field.value : null;
    return true;
  });
});
afterEach(() => vi.unstubAllGlobals());

const clipboard = (writeText: (text: string) => Promise<void>) =>
  vi.stubGlobal('navigator', { clipboard: { writeText } });

describe('copying', () => {
  it('takes the new way where it is allowed', async () => {
    const written: string[] = [];
    clipboard(async (text) => void written.push(text));
    expect(await copyText('نص')).toBe(true);
    expect(written).toEqual(['نص']);
    expect(copied).toBeNull();
  });

  it('takes the old way where a page refuses the new one, and gives back focus and selection', async () => {
    clipboard(() => Promise.reject(new Error('refused')));
    const button = document.querySelector('button');
    button?.focus();
    const line = document.querySelector('p');
    if (line) document.getSelection()?.selectAllChildren(line);
    expect(await copyText('نص')).toBe(true);
    expect(copied).toBe('نص');
    expect(document.activeElement).toBe(button);
    expect(document.getSelection()?.toString()).toBe('one two');
    expect(document.querySelector('textarea')).toBeNull();
  });

  it('says when neither worked', async () => {
    clipboard(() => Promise.reject(new Error('refused')));
    document.execCommand = () => {
      throw new Error('no');
    };
    expect(await copyText('x')).toBe(false);
  });
});
