import { expect, it } from 'vitest';
import { splitProclitics } from './split-proclitics.ts';

const arabic = { slots: [['و', 'ف'], ['ب', 'ل', 'ك'], ['ال']], articles: ['ال'] };
const stems = (word: string) => splitProclitics(word, arabic).map(({ stem }) => stem);

it('gives every cut, the uncut word first, then fewest particles first', () => {
  expect(splitProclitics('وبالعشرات', arabic)).toEqual([
    { particles: [], stem: 'وبالعشرات', definite: false },
    { particles: ['و'], stem: 'بالعشرات', definite: false },
    { particles: ['و', 'ب'], stem: 'العشرات', definite: false },
    { particles: ['و', 'ب', 'ال'], stem: 'عشرات', definite: true },
  ]);
  expect(stems('بالبيت').slice(0, 2)).toEqual(['بالبيت', 'البيت']);
});

it('stays definite whatever is cut after the article', () => {
  const fused = { slots: [['ال'], ['ب']], articles: ['ال'] };
  expect(splitProclitics('الباب', fused).at(-1)).toEqual({
    particles: ['ال', 'ب'],
    stem: 'اب',
    definite: true,
  });
});

it('never leaves an empty stem, and cuts no wall of letters', () => {
  expect(stems('وب')).toEqual(['وب', 'ب']);
  expect(stems('ال')).toEqual(['ال']);
  expect(stems('و'.repeat(31))).toHaveLength(1);
});
