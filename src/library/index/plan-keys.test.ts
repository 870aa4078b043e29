import { describe, expect, it } from 'vitest';
import { askInstead } from './plan-keys.ts';

const somewhere = new Uint32Array([5]);
const nowhere = new Uint32Array(0);
const plan = { opening: [1, 2, 3], spare: [4, 5, 6], known: [1, 2, 3, 4, 5, 6, 7] };

describe('words that turn out to stand nowhere', () => {
  it('leave their place to as many of the next rarest', () => {
    const postings = new Map([
      [1, nowhere],
      [2, somewhere],
    ]);
    expect(askInstead(plan, postings)).toEqual([4, 5]);
  });

  it('are none where all were found', () => {
    expect(askInstead(plan, new Map([1, 2, 3].map((hash) => [hash, somewhere])))).toEqual([]);
    expect(askInstead({ ...plan, spare: [] }, new Map())).toEqual([]);
  });
});
