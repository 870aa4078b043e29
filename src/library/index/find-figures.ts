import { bestFound, type Found } from './best-found.ts';
import { boundPlaces, POSTINGS_MAX } from './bound-places.ts';
import type { FigureKeys } from './figure-keys.ts';
import { ScoreTable } from './score-table.ts';
import type { SegmentHead } from './segment.ts';
import type { SegmentReader } from './segment-reader.ts';
import { countAtMost } from './sketch.ts';

/**
 * How much each shared key speaks for one thing: the number itself most, then size with kind, then kind with month.
 * Kind alone (a running count of another season) speaks least, yet a time line is made of those.
 */
const WEIGHT = { value: 4, size: 2, month: 2, thing: 1 } as const;

/** Claims that may be on the same thing as each figure. Best first, at most `limit` reports each. */
export async function findFigures(
  reader: SegmentReader,
  head: SegmentHead,
  figures: readonly FigureKeys[],
  limit: number,
): Promise<Found[][]> {
  const plans = figures.map((keys) => planKeys(head, keys));
  const postings = await reader.postings(
    head,
    plans.flatMap((plan) => plan.map(([hash]) => hash)),
  );
  return plans.map((plan) => {
    const scores = new ScoreTable();
    for (const [hash, weight] of plan)
      for (const posting of boundPlaces(postings.get(hash) ?? new Uint32Array(0), head.outlets))
        scores.add(posting, weight);
    return bestFound(head, scores, limit);
  });
}

/** Keys that the segment has, each with its weight; too common ones only where nothing else is left. */
function planKeys(head: SegmentHead, keys: FigureKeys): [number, number][] {
  const plan: [number, number][] = [
    [keys.value, WEIGHT.value],
    ...keys.size.map((hash): [number, number] => [hash, WEIGHT.size]),
    ...keys.month.map((hash): [number, number] => [hash, WEIGHT.month]),
    ...keys.thing.map((hash): [number, number] => [hash, WEIGHT.thing]),
  ];
  const met = plan.filter(([hash]) => countAtMost(head.sketch, hash) > 0);
  const rare = met.filter(([hash]) => countAtMost(head.sketch, hash) <= POSTINGS_MAX);
  return rare.length > 0 ? rare : met;
}
