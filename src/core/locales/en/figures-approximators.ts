import type { ApproxWords } from '../../figures/figure-lexicon.ts';

/** Approximators in front of the number and after it. */
export const approximators: readonly ApproxWords[] = [
  {
    approx: 'about',
    before:
      'about, around, some, nearly, almost, roughly, approximately, approx, circa, close to, closer to, an estimated, estimated, estimated at, estimated to be, in the region of, in the neighbourhood of, in the neighborhood of, somewhere around, something like, near, nearing, approaching, approached, neared, maybe, perhaps, possibly, probably, barely, not much more than, little more than, just over, just under, just about, upwards of around, believed to number, thought to number, or about, on the order of, ~, reportedly around, as much as around, a little over, slightly more than, slightly over, a little less than',
    after: 'or so, approximately, roughly, give or take, or thereabouts, -odd, odd',
  },
  {
    approx: 'at_least',
    before:
      'at least, more than, over, no fewer than, no less than, not less than, not fewer than, upwards of, upward of, in excess of, exceeding, exceeds, exceed, exceeded, surpassed, surpassing, surpasses, topped, topping, tops, passed, passing, above, greater than, a minimum of, minimum of, well over, well above, far more than, many more than, beyond, possibly more than, a little more than',
    after: 'at least, or more, and counting, at a minimum, +, at the very least, or higher, and above',
  },
  {
    approx: 'at_most',
    before:
      'up to, as many as, as much as, as high as, fewer than, less than, no more than, not more than, at most, at the most, under, below, a maximum of, maximum of, not exceeding, does not exceed, did not exceed, not exceed, only up to, well under, far fewer than, far less than',
    after: 'at most, at the most, or fewer, or less, at the maximum, tops, maximum',
  },
  { approx: 'exact', before: 'exactly, precisely', after: 'exactly' },
];
