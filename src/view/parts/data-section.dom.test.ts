import { beforeEach, describe, expect, it } from 'vitest';
import { root } from '../../../tests/view/view-page.ts';
import { speechOf } from '../../shared/i18n/example-speech.ts';
import type { StorageSummary } from '../../shared/messages.ts';
import { h } from '../dom/h.ts';
import { type ClearWhat, dataSection } from './data-section.ts';

describe('the data of the options', () => {
  const stored: StorageSummary = {
    pack: { version: '1', reports: 3, outlets: 2 },
    library: { reports: 11, since: null },
    lookups: 4,
    bytes: 2_345_678,
  };
  let cleared: ClearWhat[] = [];
  const press = (text: string): void => {
    const found = [...root.querySelectorAll('button')].find((each) => each.textContent === text);
    if (!found) throw new Error(`no button ${text}`);
    found.click();
  };
  const asked = (): string => root.querySelector('.sure')?.textContent ?? '';

  beforeEach(() => {
    cleared = [];
    const nothing = (): void => undefined;
    const wishes = {
      exportData: nothing,
      importData: nothing,
      clear: (what: ClearWhat) => cleared.push(what),
    };
    root.replaceChildren(h('div', null, dataSection(speechOf('ar'), stored, wishes)));
  });

  it('asks what is to go before it goes, with nothing else to press by mistake', () => {
    press('عمليات البحث…');
    expect(asked()).toContain('عمليات البحث');
    expect(asked()).not.toContain('المكتبة');
    expect(root.querySelectorAll('.clear button')).toHaveLength(2);
    expect(cleared).toEqual([]);
    press('امحُ الآن');
    expect(cleared).toEqual(['lookups']);
  });

  it('puts the choices and the focus back where nothing is to go', () => {
    press('الكل…');
    expect(asked()).toContain('الخيارات');
    press('لا تمحُ');
    expect(root.querySelectorAll('.clear button')).toHaveLength(3);
    expect(document.activeElement?.textContent).toBe('الكل…');
    expect(cleared).toEqual([]);
  });

  it('tells a large size in megabytes', () => {
    expect(root.querySelector('.kept')?.textContent).toContain('2.2 م.ب');
  });
});
