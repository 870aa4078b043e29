import { describe, expect, it } from 'vitest';
import { expandTerm } from './expand-term.ts';

const sets = { group: ['IS', 'Islamic State'] };

describe('expandTerm', () => {
  it('leaves a plain term as it is', () => {
    expect(expandTerm('last pocket')).toEqual(['last pocket']);
  });

  it('gives each choice with each word of a set', () => {
    expect(expandTerm('(held|captured) ~ <group> fighters', sets)).toEqual([
      'held ~ IS fighters',
      'held ~ Islamic State fighters',
      'captured ~ IS fighters',
      'captured ~ Islamic State fighters',
    ]);
  });

  it('takes an empty choice for none', () => {
    expect(expandTerm('(al-|)Sousa')).toEqual(['al-Sousa', 'Sousa']);
  });

  it('tells of a set that is not listed', () => {
    expect(() => expandTerm('<gruop> fighters', sets)).toThrow('gruop');
  });
});
