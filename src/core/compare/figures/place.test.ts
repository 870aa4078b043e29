import { describe, expect, it } from 'vitest';
import { comparePlaces, gazetteerOf, noGazetteer } from './place.ts';

const gazetteer = gazetteerOf([
  { id: 'land', names: { en: ['Landia'] }, within: null },
  { id: 'east', names: { en: ['East Province'] }, within: 'land' },
  { id: 'zahra', names: { en: ['Tel Zahra', 'Al-Zahra'], ar: ['تل زهرا', 'الزهراء'] }, within: 'east' },
  { id: 'hawl', names: { en: ['Hawl'] }, within: 'east' },
  { id: 'port', names: { en: ['Port'] }, within: 'land' },
]);

describe('comparePlaces', () => {
  it.each([
    ['Tel Zahra', 'تل زهرا', 'same'],
    ['al-zahra', 'zahra', 'same'],
    ['Tel Zahra', null, 'same'],
    ['Tel Zahra', 'Landia', 'wider'],
    ['Tel Zahra and Hawl', 'Hawl', 'wider'],
    ['northern Landia', 'Landia', 'wider'],
    ['Tel Zahra', 'Hawl', 'unclear'],
    ['Tel Zahra', 'Port', 'other'],
    ['Tel Zahra', 'somewhere', 'unclear'],
  ])('%s / %s: %s', (a, b, relation) => {
    expect(comparePlaces(a, b, gazetteer)).toBe(relation);
    expect(comparePlaces(b, a, gazetteer)).toBe(relation);
  });
  it('knows without a gazetteer only what the words say', () => {
    expect(comparePlaces('Tel Zahra', 'tel zahra', noGazetteer)).toBe('same');
    expect(comparePlaces('Tel Zahra', 'Port', noGazetteer)).toBe('unclear');
  });
  it('bears a gazetteer that runs in a circle', () => {
    const circle = gazetteerOf([
      { id: 'a', names: {}, within: 'b' },
      { id: 'b', names: {}, within: 'a' },
      { id: 'c', names: {}, within: null },
    ]);
    expect(comparePlaces('a', 'c', circle)).toBe('other');
  });
});
