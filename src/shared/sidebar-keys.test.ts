import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readSettings } from './read-settings.ts';
import { actOf, DEFAULT_KEYS, keyMapSchema, keyName, keyOf } from './sidebar-keys.ts';

describe('keys of the sidebar as they are kept', () => {
  it('are letters and digits by their place, signs by what they type', () => {
    expect(keyOf({ code: 'KeyN', key: 'ى' })).toBe('KeyN');
    expect(keyOf({ code: 'Digit4', key: '٤' })).toBe('Digit4');
    expect(keyOf({ code: 'Digit1', key: '!' })).toBe('!');
    expect(keyOf({ code: 'Slash', key: '؟' })).toBe('?');
    for (const key of ['ArrowDown', 'Enter', 'Escape', 'Tab', ' ', 'F5'])
      expect(keyOf({ code: key, key })).toBeNull();
    expect(['KeyN', 'Digit4', '/'].map(keyName)).toEqual(['N', '4', '/']);
  });

  it('have one act each, or all fall back', () => {
    const mine = { ...DEFAULT_KEYS, next: 'KeyN', search: 'Digit4' };
    expect(readSettings({ keys: mine }).keys).toEqual(mine);
    expect(actOf(mine, 'KeyN')).toBe('next');
    expect(actOf(mine, 'KeyJ')).toBeNull();
    for (const keys of [
      { ...DEFAULT_KEYS, next: 'KeyK' },
      { ...DEFAULT_KEYS, next: 'Escape' },
      { ...DEFAULT_KEYS, next: '//' },
      { next: 'KeyN' },
      'KeyN',
      null,
    ]) {
      expect(v.is(keyMapSchema, keys)).toBe(false);
      expect(readSettings({ keys }).keys).toEqual(DEFAULT_KEYS);
    }
  });
});
