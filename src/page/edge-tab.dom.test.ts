import { describe, expect, it } from 'vitest';
import { EdgeTab } from './edge-tab.ts';

const words = {
  lang: 'ar',
  dir: 'rtl',
  name: 'مصادر',
  tab: { number: '٣', of: 'من ٩', label: 'مصادر: يختلف ٣ من ٩.' },
  open: 'افتح',
  close: 'أغلق',
  openCard: 'البطاقة',
  resize: 'العرض',
} as const;

describe('the edge tab', () => {
  // The window of the test is 1024 px wide.
  it.each([
    [false, 0, true],
    [true, 400, true],
    [true, 700, false],
  ])('with the sidebar open: %s, %i px wide, is seen: %s', (open, away, seen) => {
    const tab = new EdgeTab(document, () => undefined);
    tab.show({ differs: true, open, side: 'left', away }, words);
    expect(tab.element.hidden).toBe(!seen);
  });

  it('bears in its name what is seen on it', () => {
    const tab = new EdgeTab(document, () => undefined);
    tab.show({ differs: true, open: false, side: 'left', away: 0 }, words);
    expect(tab.element.textContent).toBe('٣ من ٩');
    expect(tab.element.getAttribute('aria-label')).toContain('٣ من ٩');
  });
});
