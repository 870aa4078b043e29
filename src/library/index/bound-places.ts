import { reportOf } from './posting.ts';

/** More places than this say nothing by themselves: a key that common only tells those apart that rarer ones found. */
export const POSTINGS_MAX = 4096;
/** A word of more than one claim in twenty-four is common (of 100,000 claims: 4,096 and more)… */
const COMMON_SHARE = 24;
/** …and in a segment of a few reports, none is. */
const COMMON_LEAST = 64;

/** In how many of a segment's claims a word may stand before it is too common to be asked for by itself. */
export const rareMost = (claims: number): number =>
  Math.min(POSTINGS_MAX, Math.max(COMMON_LEAST, Math.floor(claims / COMMON_SHARE)));

/** From here on no single outlet may fill a key's places: a flood of one outlet's claims must not hide the others. */
const FLOOD_FROM = 256;
const PLACES_AN_OUTLET = 64;

/** At most `POSTINGS_MAX` places, and of a long list at most some of each outlet. */
export function boundPlaces(postings: Uint32Array, outlets: Uint32Array): Uint32Array {
  if (postings.length <= FLOOD_FROM) return postings;
  const seen = new Map<number, number>();
  const kept = new Uint32Array(Math.min(postings.length, POSTINGS_MAX));
  let length = 0;
  for (const posting of postings) {
    const outlet = outlets[reportOf(posting)] ?? 0;
    const count = seen.get(outlet) ?? 0;
    if (count >= PLACES_AN_OUTLET) continue;
    seen.set(outlet, count + 1);
    kept[length++] = posting;
    if (length === POSTINGS_MAX) break;
  }
  return kept.subarray(0, length);
}
