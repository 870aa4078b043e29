import { describe, expect, it } from 'vitest';
import { comparison, figure, figureCard, figureRow, quote, quoteCard } from '../../../tests/gallery/build.ts';
import type { Knowledge } from '../model.ts';
import { collectLabels } from './collect-labels.ts';

const knowledge: Knowledge = {
  authority: [
    { id: 'front', kind: 'body', names: { ar: ['الجبهة', 'جبهة'], en: ['the Front'] } },
    { id: 'rawi', kind: 'person', names: { ar: ['كمال الراوي'], en: [] } },
    { id: 'absent', kind: 'person', names: { ar: ['غائب'] } },
  ],
  places: [
    { id: 'bend', names: { ar: ['العطفة'], en: ['the Bend'] }, within: null },
    { id: 'else', names: { ar: ['غيرها'] }, within: null },
  ],
  conflict: { groups: [], threshold: 0 },
  outlets: [],
};

describe('labels of a comparison', () => {
  it('name the ids that stand in it, and no others', () => {
    const whole = comparison({ outlet: 'x', title: 'x', lang: 'ar' }, [
      figureCard('f0', 'same', figure('5', 5, { place: 'bend' }), [
        figureRow('same', { outlet: 'a', family: 'statement:front' }, figure('5', 5, { place: null })),
      ]),
      quoteCard('q0', null, quote('x', { speakerId: 'rawi' }), []),
    ]);
    expect(collectLabels(whole, knowledge)).toEqual({
      front: { ar: 'الجبهة', en: 'the Front' },
      rawi: { ar: 'كمال الراوي' },
      bend: { ar: 'العطفة', en: 'the Bend' },
    });
  });

  it('name a wire that is an outlet, in the one name that the registry has', () => {
    const outlets = [{ id: 'harbour', name: 'Harbour News', domain: 'harbour.example', country: null }];
    const whole = comparison({ outlet: 'x', title: 'x', lang: 'ar' }, [
      figureCard('f0', 'same', figure('5', 5, { place: null }), [
        figureRow('same', { outlet: 'a', family: 'wire:harbour' }, figure('5', 5, { place: null })),
      ]),
    ]);
    expect(collectLabels(whole, { ...knowledge, outlets })).toEqual({ harbour: { und: 'Harbour News' } });
    expect(collectLabels(whole, knowledge)).toEqual({});
  });

  it('give a long name its short form, too, where people use a single word', () => {
    const body = (id: string, ...names: string[]) => ({ id, kind: 'body', names: { en: names } }) as const;
    const authority = [
      body('union', 'Union of River Fishermen', 'the URF', 'U.R.F.', 'URF', 'River Union'),
      body('guild', 'Guild of the Old Harbour', 'Old Guild'),
      body('post', 'Post', 'P'),
    ];
    const rows = authority.map(({ id }) =>
      figureRow('same', { outlet: id, family: `statement:${id}` }, figure('5', 5, { place: null })),
    );
    const whole = comparison({ outlet: 'x', title: 'x', lang: 'en' }, [
      figureCard('f0', 'same', figure('5', 5, { place: null }), rows),
    ]);
    expect(collectLabels(whole, { ...knowledge, authority })).toEqual({
      union: { en: 'Union of River Fishermen', 'en-x-short': 'URF' },
      guild: { en: 'Guild of the Old Harbour' },
      post: { en: 'Post' },
    });
  });
});
