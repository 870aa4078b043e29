import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../tests/view/view-page.ts';
import { PROBLEM_CODES } from '../../shared/messages.ts';
import { failedPage } from './states.ts';

describe('every failure', () => {
  it.each(PROBLEM_CODES)('%s says what is and what to do, in both languages', (code) => {
    for (const lang of ['ar', 'en'] as const) {
      const page = failedPage(contextOf(lang), { code, detail: null });
      expect(page.textContent).not.toContain(code);
      expect(page.querySelector('h2')?.textContent?.length).toBeGreaterThan(10);
      expect(page.querySelectorAll('p')[1]?.textContent?.length).toBeGreaterThan(15);
    }
  });
});
