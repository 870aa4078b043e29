import { describe, expect, it } from 'vitest';
import { comparison, figure, figureCard, figureRow, quote, quoteCard } from '../../../tests/gallery/build.ts';
import type { Card } from '../../core/model.ts';
import { speechOf } from '../../shared/i18n/example-speech.ts';
import { toText } from '../../shared/i18n/to-text.ts';
import { overviewSentence } from './overview-sentence.ts';

const speeches = { ar: speechOf('ar'), en: speechOf('en') };
const said = (cards: readonly Card[], lang: 'ar' | 'en') =>
  overviewSentence(comparison({ outlet: 'Harbour', title: 'x', lang }, cards))
    .map((sentence) => toText(speeches[lang], sentence))
    .join(' ');

const boats = figure('40 boats', 40);
const differing = figureCard('f0', 'differs', boats, [
  figureRow('same', { outlet: 'a' }, boats),
  figureRow('differs', { outlet: 'b', family: 'wire:afp' }, figure('50 boats', 50)),
  figureRow('differs', { outlet: 'c', family: 'wire:afp' }, figure('50 boats', 50)),
]);
const alone = figureCard('f1', null, figure('3 piers', 3), []);
const words = quoteCard('q0', null, quote('the sea was high'), []);

describe('the overview line', () => {
  it('counts figures, quotes, outlets, independent sources and what differs', () => {
    expect(said([differing, alone, words], 'en')).toBe(
      '2 figures and 1 quote here. 3 outlets report some of this, from 2 independent sources. 1 figure differs.',
    );
    expect(said([differing, alone, words], 'ar')).toBe(
      'هنا رقمان واقتباس واحد. 3 وسائل أوردت بعض ما هنا، عن مصدرين مستقلين. رقم واحد يختلف.',
    );
  });

  it('does not speak of what the page has none of', () => {
    expect(said([differing], 'en')).toMatch(/^1 figure here\./);
    expect(said([words], 'ar')).toMatch(/^هنا اقتباس واحد\./);
  });
});
