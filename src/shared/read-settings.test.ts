import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readSettings, settingsChangeSchema } from './read-settings.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

describe('readSettings', () => {
  it('gives the defaults where nothing, or nonsense, is stored', () => {
    for (const stored of [undefined, null, 7, 'x', [], {}])
      expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it('keeps what fits and mends field by field what does not', () => {
    const stored = { theme: 'dark', width: 12, digits: 'roman', keepLibrary: false, strange: 1 };
    expect(readSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', keepLibrary: false });
  });

  it('drops single bad hosts, levels case and doubles', () => {
    const stored = { addedSites: ['News.Example', 'news.example', 'https://a/b', 4, '*'] };
    expect(readSettings(stored).addedSites).toEqual(['news.example']);
  });

  it('is strict where a change is asked for', () => {
    expect(v.is(settingsChangeSchema, { width: 500 })).toBe(true);
    expect(v.is(settingsChangeSchema, { width: -1 })).toBe(false);
  });
});
