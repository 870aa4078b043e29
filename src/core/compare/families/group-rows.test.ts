import { describe, expect, it } from 'vitest';
import { head } from '../example-reports.ts';
import { noGround } from '../figures/ground.ts';
import type { Copied } from './copied.ts';
import { countSources, groupRows } from './group-rows.ts';

const row = (
  id: string,
  told: Partial<Copied> = {},
  published = '2021-05-10',
  wire: string | null = null,
): Copied => ({
  report: head(id, published, { wire }),
  source: null,
  version: '71',
  said: '71 fighters',
  ...told,
});
const kinds = (rows: readonly Copied[]) =>
  groupRows(rows).families.map(({ basis, reports }) => `${basis} ${reports.join('+')}`);

describe('groupRows', () => {
  it('counts outlets with one wire as one source, whoever is credited', () => {
    expect(
      kinds([
        row('a', { source: 'front' }, '2021-05-10', 'wirex'),
        row('b', {}, '2021-05-11', 'wirex'),
        row('c', {}, '2021-05-11', 'wirey'),
      ]),
    ).toEqual(['wire a+b', 'wire c']);
  });
  it('keeps the versions of one statement apart', () => {
    const rows = [
      row('a', { source: 'front' }),
      row('b', { source: 'front' }, '2021-05-12'),
      row('c', { source: 'front', version: '13' }),
    ];
    expect(kinds(rows)).toEqual(['statement a+b', 'statement c']);
  });
  it('takes another week for another statement', () => {
    expect(kinds([row('a', { source: 'front' }), row('b', { source: 'front' }, '2021-05-20')])).toEqual([
      'statement a',
      'statement b',
    ]);
  });
  it('finds copied wording, but not in a few words', () => {
    const said = 'some 71 fighters laid down their arms at dawn';
    expect(kinds([row('a', { said }), row('b', { said: `${said}.` }), row('c')])).toEqual([
      'wording a+b',
      'alone c',
    ]);
    expect(kinds([row('a'), row('b')])).toEqual(['alone a', 'alone b']);
  });
  it('tells each row its family, in order', () => {
    const { families, of } = groupRows([row('a'), row('b', {}, '2021-05-10', 'wirex'), row('a')]);
    expect(of).toEqual(['alone:a', 'wire:wirex', 'alone:a']);
    expect(families.map(({ reports }) => reports)).toEqual([['a'], ['b']]);
  });
});

describe('countSources', () => {
  it('counts a body once, however many of its figures were copied', () => {
    const one = groupRows([row('a', { source: 'front' })]).families;
    const two = groupRows([row('b', { source: 'front', version: '615' }), row('c')]).families;
    expect(countSources([...one, ...two])).toBe(2);
  });
  it('counts a speaker with the body that they speak for, and another body apart', () => {
    const ground = { ...noGround, bodyOf: new Map([['front-speaker', 'front']]) };
    const families = ['front', 'front-speaker', 'monitor'].flatMap(
      (source, at) => groupRows([row(`r${at}`, { source })]).families,
    );
    expect(countSources(families, ground)).toBe(2);
    expect(countSources(families)).toBe(3);
  });
});
