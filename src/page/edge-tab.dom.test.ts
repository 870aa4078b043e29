import { describe, expect, it } from 'vitest';
import { EdgeTab } from './edge-tab.ts';
import { pageWords } from './page-words.ts';

describe('the edge tab', () => {
  // The window of the test is 1024 px wide.
  it.each([
    [false, 0, true],
    [true, 400, true],
    [true, 700, false],
  ])('with the sidebar open: %s, %i px wide, is seen: %s', (open, away, seen) => {
    const tab = new EdgeTab(document, () => undefined);
    tab.show({ differing: 1, total: 3, open, side: 'left', away }, pageWords('ar'));
    expect(tab.element.hidden).toBe(!seen);
  });
});
