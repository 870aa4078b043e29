import { beforeAll, describe, expect, it } from 'vitest';
import { questions } from '../../../scripts/bench/questions.mjs';
import { syntheticReports } from '../../../scripts/bench/synthetic.mjs';
import type { Report } from '../../core/model.ts';
import { memoryStore } from '../store/memory-store.ts';
import { buildSegment } from './build-segment.ts';
import { findQuotes } from './find-quotes.ts';
import { reportOf } from './posting.ts';
import { quoteKeys } from './quote-keys.ts';
import type { SegmentHead } from './segment.ts';
import { SegmentReader } from './segment-reader.ts';

/** More claims than a segment that is asked for every word: the rarest words have to do. */
const CLAIMS = 25_000;

describe('quotes in a large segment', () => {
  let reports: readonly Report[];
  let head: SegmentHead;
  let reader: SegmentReader;
  let reads: string[];
  beforeAll(async () => {
    reports = [...syntheticReports(CLAIMS, ['قوات', 'مدنيون', 'معركة'])];
    const built = buildSegment('1', 'own', reports, null);
    head = built.head;
    const store = memoryStore();
    await store.write(built.records);
    reads = [];
    reader = new SegmentReader({
      ...store,
      read: (keys) => {
        reads.push(...keys);
        return store.read(keys);
      },
    });
  }, 60_000);

  it.each([
    ['whole', 0.99],
    ['partial', 0.99],
    ['short', 0.98],
    ['altered', 0.985],
    ['reordered', 0.99],
    ['spelt', 0.98],
  ])('are found when they come back %s', async (variant, least) => {
    const asked = questions(reports, 200).filter((question) => question.variant === variant);
    const [found = []] = await findQuotes(
      reader,
      [head],
      asked.map(({ text }) => quoteKeys(text, 'ar')),
      () => 10,
    );
    const met = asked.filter(({ ord }, i) => found[i]?.some(({ posting }) => reportOf(posting) === ord));
    expect(met.length / asked.length).toBeGreaterThanOrEqual(least);
  });

  it('are found without reading more than a few blocks', async () => {
    const fresh = new SegmentReader({
      ...memoryStore(),
      read: async (keys) => {
        reads.push(...keys);
        return keys.map(() => undefined);
      },
    });
    reads.length = 0;
    const [question] = questions(reports, 1);
    await findQuotes(fresh, [head], [quoteKeys(question?.text ?? '', 'ar')], () => 10);
    expect(reads.length).toBeGreaterThan(0);
    expect(reads.length).toBeLessThanOrEqual(28);
  });

  it('of words that the segment never met cost nothing', async () => {
    reads.length = 0;
    const found = await findQuotes(reader, [head], [quoteKeys('zzyzx qwrtp vvkjh', 'en')], () => 10);
    expect(found).toEqual([[[]]]);
    expect(reads.length).toBeLessThanOrEqual(3);
  });
});
