import { expect, it } from 'vitest';
import { printedWords } from './printed-words.ts';

it('keeps marks inside their word and separators inside their number', () => {
  expect(printedWords('قُتِلَ ٦٦٬٠٠٠ مقـــاتل، و1.5 مليون.')).toEqual([
    'قُتِلَ',
    '٦٦٬٠٠٠',
    'مقـــاتل',
    'و',
    '1.5',
    'مليون',
  ]);
  expect(printedWords('«»')).toEqual([]);
});
