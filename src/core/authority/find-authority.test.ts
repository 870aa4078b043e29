import { describe, expect, it } from 'vitest';
import type { AuthorityEntry } from '../model.ts';
import { findAuthority } from './find-authority.ts';
import { foldedId } from './folded-id.ts';

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
    ['قوات سورية الديموقراطية', 'sdf'],
    ['“قوات سوريا الديمقراطية”', 'sdf'],
  ])('%s is %s', (name, id) => expect(findAuthority(name, entries)?.id).toBe(id));

  it.each(['Hassan', 'كينو حسن', 'Ryan Air', 'مسؤول كردي', '', '…', 'Syrian Forces', 'سوريا'])(
    '%s is nobody',
    (name) => expect(findAuthority(name, entries)).toBeNull(),
  );
});

describe('foldedId', () => {
  it.each([
    ['Robert Palladino', 'robert-palladino'],
    ['ROBERT  PALLADINO', 'robert-palladino'],
    ['أحمد الخالد', 'احمد-الخالد'],
  ])('%s → %s', (name, id) => expect(foldedId(name)).toBe(id));
});
