import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeBlock, readBlock } from './block.ts';
import { claimOf, ofFigure, ofQuote, ofReport, reportOf } from './posting.ts';
import { PostingList } from './posting-list.ts';
import { countAtMost, newSketch, noteCount } from './sketch.ts';

const uint32 = fc.integer({ min: 0, max: 0xffffffff });
const ascending = fc.uniqueArray(uint32, { maxLength: 50 }).map((list) => Uint32Array.from(list).sort());

describe('a block', () => {
  it('gives back the postings of every key, and none of a key that it lacks', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ hash: uint32, postings: ascending }), {
          selector: (k) => k.hash,
          maxLength: 40,
        }),
        uint32,
        (keys, other) => {
          const sorted = [...keys].sort((a, b) => a.hash - b.hash);
          const bytes = encodeBlock(sorted);
          for (const { hash, postings } of sorted) expect([...readBlock(bytes, hash)]).toEqual([...postings]);
          if (!keys.some(({ hash }) => hash === other)) expect(readBlock(bytes, other)).toHaveLength(0);
        },
      ),
    );
  });

  it('survives any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), uint32, (bytes, hash) => {
        expect(readBlock(bytes, hash).length).toBeLessThan(65);
      }),
    );
  });
});

describe('postings', () => {
  it('tell the report and the claim', () => {
    for (const ord of [0, 1, 70_000, 4_000_000]) {
      expect([ofReport(ord), ofFigure(ord, 399), ofQuote(ord, 399)].map(reportOf)).toEqual([ord, ord, ord]);
      expect(claimOf(ofFigure(ord, 3))).toEqual({ kind: 'figure', index: 3 });
      expect(claimOf(ofQuote(ord, 0))).toEqual({ kind: 'quote', index: 0 });
      expect(claimOf(ofReport(ord))).toEqual({ kind: 'report', index: 0 });
    }
  });

  it('are sorted by key, each key’s in the order in which they came', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(uint32, fc.constantFrom(0, 7, 0xffffffff))), (hashes) => {
        const list = new PostingList();
        for (const [i, hash] of hashes.entries()) list.add(hash, i);
        list.sort();
        const expected = hashes
          .map((hash, i) => [hash, i] as const)
          .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
        expect(expected.map((_, i) => [list.hashes[i], list.postings[i]])).toEqual(expected);
      }),
    );
  });
});

describe('a sketch', () => {
  it('never counts below the truth', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(uint32, fc.integer({ min: 1, max: 1e6 })), { maxLength: 100 }),
        (counts) => {
          const sketch = newSketch(counts.length);
          for (const [hash, count] of counts) noteCount(sketch, hash, count);
          for (const [hash, count] of counts) expect(countAtMost(sketch, hash)).toBeGreaterThanOrEqual(count);
        },
      ),
    );
  });

  it('shows that a key is absent', () => {
    expect(countAtMost(newSketch(10), 12345)).toBe(0);
  });
});
