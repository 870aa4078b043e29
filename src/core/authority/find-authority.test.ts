import { describe, expect, it } from 'vitest';
import type { AuthorityEntry } from '../model.ts';
import { buildAuthority } from './authority-index.ts';
import { findAuthority } from './find-authority.ts';
import { foldedId } from './folded-id.ts';
import { nameKeys, nameWords } from './name-key.ts';

const entries: AuthorityEntry[] = [
  { id: 'kino-gabriel', kind: 'person', names: { ar: ['كينو جبرئيل'], en: ['Kino Gabriel'] } },
  { id: 'sean-ryan', kind: 'person', names: { ar: ['شون رايان'], en: ['Sean Ryan'] } },
  { id: 'sarah-sanders', kind: 'person', names: { ar: ['سارة ساندرز'], en: ['Sarah Huckabee Sanders'] } },
  {
    id: 'donald-trump',
    kind: 'person',
    names: { ar: ['دونالد ترامب', 'ترامب'], en: ['Donald Trump', 'Trump'] },
  },
  { id: 'abu-hassan', kind: 'person', names: { ar: ['أبو الحسن المهاجر'] } },
  {
    id: 'sdf',
    kind: 'body',
    names: { ar: ['قوات سوريا الديمقراطية', 'قسد'], en: ['Syrian Democratic Forces', 'SDF'] },
  },
  { id: 'river-force', kind: 'body', names: { en: ['River Force', 'River Force Council'] } },
  { id: 'lina-wadi', kind: 'person', names: { en: ['Lina Sami Wadi'] } },
  { id: 'lina-rami-wadi', kind: 'person', names: { en: ['Lina Rami Wadi'] } },
  { id: 'omar-la', kind: 'person', names: { en: ['Omar La'] } },
  { id: 'a-hassan', kind: 'person', names: { en: ['Ali Hassan'] } },
  { id: 'b-hassan', kind: 'person', names: { en: ['Omar Hassan'] } },
];

describe('findAuthority', () => {
  it.each([
    ['كينو غابرئيل', 'kino-gabriel'],
    ['كينو غبرئيل', 'kino-gabriel'],
    ['كينو جابرييل', 'kino-gabriel'],
    ['كينو جبريل', 'kino-gabriel'],
    ['المتحدث باسم القوات كينو غابرييل', 'kino-gabriel'],
    ['غابرئيل', 'kino-gabriel'],
    ['Gabriel', 'kino-gabriel'],
    ['شون راين', 'sean-ryan'],
    ['Colonel Sean Ryan', 'sean-ryan'],
    ['Sarah Sanders', 'sarah-sanders'],
    ['US President Donald Trump', 'donald-trump'],
    ['دونالد ترمب', 'donald-trump'],
    ['أبي الحسن المهاجر', 'abu-hassan'],
    ['أبو حسن المهاجر', 'abu-hassan'],
    ['الحسن المهاجر', 'abu-hassan'],
    ['المهاجر', 'abu-hassan'],
    ['the SDF', 'sdf'],
    ['Trump’s', 'donald-trump'],
    ['The President Donald Trump', 'donald-trump'],
    ['قوات سورية الديموقراطية', 'sdf'],
    ['“قوات سوريا الديمقراطية”', 'sdf'],
  ])('%s is %s', (name, id) => expect(findAuthority(name, entries)?.id).toBe(id));

  it.each([
    'Hassan',
    'كينو حسن',
    'Ryan Air',
    'مسؤول كردي',
    '',
    '…',
    'Syrian Forces',
    'سوريا',
    'Lina Wadi',
    'Sarah Huckabee',
    'Lo',
    'a Trump tower',
    'Nour Ryan',
  ])('%s is nobody', (name) => expect(findAuthority(name, entries)).toBeNull());
});

describe('a name inside folded words', () => {
  const index = buildAuthority(entries);

  it('is the longest that begins there', () => {
    const words = nameWords('said the River Force Council on Sunday');
    expect(index.longestAt(words, 2)).toMatchObject({ entry: { id: 'river-force' }, length: 3 });
    expect(index.longestAt(words.slice(0, 4), 2)).toMatchObject({ length: 2 });
    expect(index.longestAt(words, 3)).toBeNull();
  });
});

describe('the keys of a name', () => {
  it('are its consonants by sound, doubled ones once', () => {
    expect(nameKeys('Mohammed')).toEqual(nameKeys('محمد'));
    expect(nameKeys('حمزة')).toEqual(nameKeys('Hamza'));
    expect(nameKeys('غابرييل')).toEqual(nameKeys('Gabriel'));
  });

  it('know one father in every case', () => {
    for (const form of ['أبو', 'أبي', 'أبا', 'Abu']) expect(nameKeys(form)).toEqual(['ab']);
  });
});

describe('foldedId', () => {
  it.each([
    ['Robert Palladino', 'robert-palladino'],
    ['ROBERT  PALLADINO', 'robert-palladino'],
    ['أحمد الخالد', 'احمد-الخالد'],
    ["Liam O'Neill", 'liam-o-neill'],
  ])('%s → %s', (name, id) => expect(foldedId(name)).toBe(id));
});
