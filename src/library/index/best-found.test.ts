import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestFound, scoreOfRank } from './best-found.ts';
import { boundPlaces } from './bound-places.ts';
import { ofQuote, reportOf } from './posting.ts';
import { ScoreTable } from './score-table.ts';
import type { SegmentHead } from './segment.ts';
import { newSketch } from './sketch.ts';

const headOf = (outlets: number[]): SegmentHead => ({
  id: '1',
  origin: 'own',
  reports: outlets.length,
  claims: outlets.length,
  blockBits: 0,
  sketch: newSketch(1),
  ids: new Uint32Array(outlets.length),
  outlets: Uint32Array.from(outlets),
  added: null,
});

describe('a table of scores', () => {
  it('adds up as a map does', () => {
    const step = fc.tuple(fc.integer({ min: 0, max: 0xffffffff }), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(
        fc.array(fc.oneof(step, fc.tuple(fc.constantFrom(0, 1024, 2048), fc.constant(1)))),
        (steps) => {
          const table = new ScoreTable(1);
          const map = new Map<number, number>();
          for (const [posting, score] of steps) {
            table.add(posting, score);
            map.set(posting, (map.get(posting) ?? 0) + score);
          }
          const { postings, scores } = table.columns();
          expect(new Map([...postings].map((posting, i) => [posting, scores[i]]))).toEqual(map);
          expect(table.size).toBe(map.size);
          expect(table.top()).toBe(Math.max(0, ...map.values()));
        },
      ),
    );
  });

  it('adds only where there is something, when told so', () => {
    const table = new ScoreTable();
    table.add(5, 1);
    table.addTo(5, 2);
    table.addTo(6, 2);
    expect([...table.columns().postings]).toEqual([5]);
    expect([...table.columns().scores]).toEqual([3]);
  });
});

describe('the best', () => {
  it('reach the score of their rank', () => {
    const score = fc.double({ min: 0.001, max: 100, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(score, { minLength: 1, maxLength: 200 }),
        fc.integer({ min: 1, max: 50 }),
        (list, rank) => {
          const floor = scoreOfRank(Float64Array.from(list), rank);
          expect(list.filter((each) => each >= floor).length).toBeGreaterThanOrEqual(
            Math.min(rank, list.length),
          );
        },
      ),
    );
  });

  it('name each report once, and leave room beside one outlet’s flood', () => {
    // Four hundred claims of outlet 1 score higher than the three of others.
    const head = headOf([...Array.from({ length: 400 }, () => 1), 2, 3, 4]);
    const table = new ScoreTable();
    for (let ord = 0; ord < 403; ord++)
      for (const index of [0, 1]) table.add(ofQuote(ord, index), ord < 400 ? 9 : 1 + index);
    const found = bestFound(head, table, 20).map(({ posting }) => reportOf(posting));
    expect(found).toHaveLength(15);
    expect(new Set(found).size).toBe(15);
    expect(found.slice(-3)).toEqual([400, 401, 402]);
  });
});

describe('the places of a common key', () => {
  it('are shared out among outlets', () => {
    const outlets = Uint32Array.from({ length: 5000 }, (_, ord) => (ord < 4990 ? 1 : 2));
    const postings = Uint32Array.from(outlets, (_, ord) => ofQuote(ord, 0));
    const kept = [...boundPlaces(postings, outlets)].map((posting) => outlets[reportOf(posting)]);
    expect(kept.filter((outlet) => outlet === 1)).toHaveLength(64);
    expect(kept.filter((outlet) => outlet === 2)).toHaveLength(10);
  });

  it('stay as they are where they are few', () => {
    const postings = Uint32Array.from({ length: 256 }, (_, ord) => ofQuote(ord, 0));
    expect(boundPlaces(postings, new Uint32Array(256))).toBe(postings);
  });
});
