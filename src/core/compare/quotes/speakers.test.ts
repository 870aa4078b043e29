import { describe, expect, it } from 'vitest';
import type { QuoteFacts } from '../../model.ts';
import { readSpeaker } from './read-speaker.ts';
import { noSpeakers, speakerGroundOf } from './speaker-ground.ts';
import { kinshipOf } from './speakers.ts';

/** An invented war's who is who. */
const ground = speakerGroundOf(
  [
    { id: 'front', kind: 'body', names: { ar: ['جبهة النهر الوطنية', 'جبهة النهر'], en: ['River Front'] } },
    { id: 'front-commander', kind: 'body', names: {}, speaksFor: 'front' },
    {
      id: 'salem-rawi',
      kind: 'person',
      names: { ar: ['سالم الراوي'], en: ['Salem Rawi'] },
      speaksFor: 'front',
    },
    { id: 'union', kind: 'body', speaks: 'en', names: { en: ['Union of Lands'], ar: ['اتحاد البلدان'] } },
    {
      id: 'relief',
      kind: 'body',
      partOf: 'union',
      speaks: 'en',
      names: { en: ['Relief Fund'], ar: ['صندوق الغوث'] },
    },
    { id: 'health', kind: 'body', partOf: 'union', names: { en: ['Health Board'] } },
    { id: 'anna-bell', kind: 'person', names: { en: ['Anna Bell'] }, speaksFor: 'relief' },
    { id: 'palace', kind: 'body', speaks: 'fr', names: { en: ['Green Palace'] } },
    {
      id: 'marc-leroy',
      kind: 'person',
      names: { fr: ['Marc Leroy'], ar: ['مارك لوروا'] },
      speaksFor: 'palace',
    },
    { id: 'jo-marsh', kind: 'person', speaks: 'nl', names: { en: ['Jo Marsh'] }, speaksFor: 'palace' },
  ],
  'ar',
);

const by = (
  speaker: string | null,
  speakerId: string | null = null,
  role: string | null = null,
): QuoteFacts => ({
  said: '',
  kind: 'direct',
  via: null,
  speaker,
  speakerId,
  role,
});

describe('readSpeaker', () => {
  it.each<[string, QuoteFacts, string]>([
    ['own language', by('Jo Marsh', 'jo-marsh'), 'nl'],
    ['that of the body', by('Marc Leroy', 'marc-leroy'), 'fr'],
    ['known by a name in another script', by('مارك لوروا'), 'fr'],
    ['on the list without one: the land’s', by('Salem Rawi', 'salem-rawi', 'US-trained commander'), 'ar'],
    ['a stranger of a known body', by('مديرة', null, 'متحدثة باسم صندوق الغوث'), 'en'],
    ['the body’s name after a particle', by('مديرة', null, 'ناطقة لصندوق الغوث'), 'en'],
    ['a stranger of a nation', by('الجنرال وارد', null, 'قائد القوات الأمريكية'), 'en'],
    ['a backer is no employer', by('A commander', null, 'of the US-backed forces'), 'ar'],
    ['nobody knows', by('جيان أكاري', 'jian-akari', 'قيادي ميداني'), 'ar'],
  ])('%s', (_, quote, lang) => expect(readSpeaker(quote, ground).spoke).toBe(lang));

  it('takes an entry without names for a description', () => {
    expect(readSpeaker(by('قيادي', 'front-commander'), ground)).toMatchObject({
      nameless: true,
      body: false,
    });
    expect(readSpeaker(by('جبهة النهر', 'front'), ground)).toMatchObject({ nameless: false, body: true });
  });
});

describe('kinshipOf', () => {
  it.each<[string, QuoteFacts, QuoteFacts]>([
    ['same', by('Rawi', 'salem-rawi'), by('سالم الراوي', 'salem-rawi')],
    ['same', by('Salem Rawi', 'rawi-1'), by('سالم الراوي', 'salem-rawi')],
    ['same', by('Nader Hussein'), by('Hussein')],
    ['unnamed', by('مصدر ميداني'), by('سالم الراوي', 'salem-rawi')],
    ['unnamed', by(null), by('Salem Rawi', 'salem-rawi')],
    ['unnamed', by('قيادي', 'front-commander'), by('جبهة النهر', 'front')],
    ['body', by('جبهة النهر', 'front'), by('Salem Rawi', 'salem-rawi')],
    [
      'body',
      by('River Front', 'front'),
      by('Nader Hussein', 'nader-hussein', 'a spokesman for the River Front'),
    ],
    ['body', by('Union of Lands', 'union'), by('Relief Fund', 'relief')],
    ['other', by('Relief Fund', 'relief'), by('Health Board', 'health')],
    ['other', by('Health Board', 'health'), by('Anna Bell', 'anna-bell')],
    ['other', by('Salem Rawi', 'salem-rawi'), by('Nader Hussein', 'nader-hussein')],
  ])('%s', (kinship, a, b) => {
    expect(kinshipOf(a, b, ground)).toBe(kinship);
    expect(kinshipOf(b, a, ground)).toBe(kinship);
  });

  it('goes by names alone where nobody is known', () => {
    expect(kinshipOf(by('Salem Rawi', 'a'), by('Rawi', 'b'), noSpeakers)).toBe('same');
    expect(kinshipOf(by('River Front', 'front'), by('Salem Rawi', 'salem-rawi'), noSpeakers)).toBe('other');
  });
});
