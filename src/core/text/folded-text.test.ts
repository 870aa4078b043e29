import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { foldText } from './folded-text.ts';

describe('fold', () => {
  it.each([
    ['إِسْتَسْلَمَ', 'استسلم'],
    ['٦٦٬٠٠٠', '66,000'],
    ['خمسمئة', 'خمسميه'],
    ['ﻻ', 'لا'],
    ['Kobanî', 'kobani'],
    ['مقـــاتل', 'مقاتل'],
    ['۳۰۰', '300'],
    // Other scripts' digits: Devanagari, Bengali, and a nine, which is farthest from its zero.
    ['३७', '37'],
    ['৯০', '90'],
    ['2½', '2 1/2'],
    ['STRASSE Straße', 'strasse strasse'],
    ['  a \t\n b\u00a0c ', 'a b c'],
  ])('%s → %s', (text, want) => expect(fold(text)).toBe(want));
});

describe('foldText', () => {
  it('slices the original for a folded match, marks included', () => {
    const text = 'قُتِلَ ٦٦ أَلْفاً.';
    const view = foldText(text);
    const at = view.folded.indexOf('66 الفا');
    const { start, end } = view.toOriginal(at, at + '66 الفا'.length);
    expect(text.slice(start, end)).toBe('٦٦ أَلْفاً');
  });

  it('gives an empty stretch for an empty one', () => {
    const view = foldText('قُتِلَ');
    expect(view.toOriginal(1, 1)).toEqual({ start: 2, end: 2 });
    expect(view.toOriginal(3, 3)).toEqual({ start: 6, end: 6 });
  });

  it('keeps ligatures whole', () => {
    const text = 'ﻻ شيء';
    const view = foldText(text);
    expect(view.toOriginal(0, 1)).toEqual({ start: 0, end: 1 });
    expect(view.toOriginal(1, 2)).toEqual({ start: 0, end: 1 });
  });

  it('goes both ways on plain text and takes lone surrogates', () => {
    const view = foldText('a\uD800b');
    expect(view.toFolded(2)).toBe(2);
    expect(view.toOriginal(2, 3)).toEqual({ start: 2, end: 3 });
  });
});
